import Application
import CareCalendar
import Casework

/// One thing that somebody types on an invented day.
struct ScriptedAction: Sendable {
  enum What: Sendable {
    case gather([FamilyEvent])
    case link(ChildNumber)
    case hear([VoiceEvent])
    case book(ReviewKind, day: Day, time: TimeOfDay, venue: String)
    case record(Review)
    /// A whole meeting, with the review as it was held.
    case meet(MeetingRecord)
    case note(Noted, [ReviewFileEvent])
    case putOff(until: Day, reason: String)
    /// With the brothers and sisters in `together`; `outOf` is what the challenge said that it was turned from.
    case raise(AlertDetails, together: [ChildNumber], outOf: String?)
    case act(AlertAction, about: Raised, on: Day)
    case notePractice(PracticeNoteDetails)
    /// `about` is what the note says.
    case answerPractice(String, about: String, on: Day)
    case command(any ScriptedCommand)
  }

  /// The alert that a step is about, as it can be told before it has an id.
  struct Raised: Sendable {
    let concern: String
    let on: Day
  }

  /// The review that a note is about, as it can be told before it has an id.
  enum Noted: Sendable {
    case booked(ReviewKind)
    case held(ReviewKind, Day)
  }

  var moment: Moment
  let login: String
  let number: ChildNumber
  var what: What

  static func precedes(_ a: ScriptedAction, _ b: ScriptedAction) -> Bool {
    (a.moment, a.number) < (b.moment, b.number)
  }
}

/// The order in which one child's things are typed on one day.
enum DailyOrder: Int, Sendable {
  case gather, link, hear, book, prepare, invite, record, note, issue, reply, complete, send, carryOut, putOff
  case dispute

  /// A minute of the day that this comes at; all before nine on the pinned morning.
  func moment(_ day: Day, _ chance: inout SeededRandom) -> Moment {
    let (first, width) = day == CouncilYears.pinned ? (491, 3) : (520, 28)
    return Moment(day, minute: first + rawValue * width + chance.number(0...width - 1))
  }
}

extension ScriptedAction.What {
  var order: DailyOrder {
    switch self {
    case .gather: .gather
    case .link: .link
    case .hear: .hear
    case .book: .book
    case .record, .meet: .record
    case .note: .note
    case .putOff: .putOff
    case .raise, .act, .notePractice, .answerPractice: .dispute
    case .command(let scripted): scripted.order
    }
  }
}
