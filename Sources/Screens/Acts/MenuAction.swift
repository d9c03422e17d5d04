import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// Something done about a child, from any screen that shows one.
public enum MenuAction: String, Hashable, Sendable, CaseIterable {
  case book
  case record
  case putOff = "put-off"
  case agree
  case tell
  case speak
  case raise = "alert"
  case note
  case acknowledge
  case answer
  case takeBack = "take-back"

  static let keys = Keymap<MenuAction>([
    (.character("b"), "book", .book),
    (.character("r"), "record", .record),
    (.character("p"), "put off", .putOff),
    (.character("a"), "alert", .raise),
    (.character("t"), "acknowledge", .acknowledge),
    (.character("w"), "answer", .answer),
    (.character("y"), "agree to decisions", .agree),
    (.helpOnly(.character("i")), "note practice", .note),
    (.helpOnly(.character("m")), "tell the team manager which documents are missing", .tell),
    (.helpOnly(.character("v")), "record a visit or conversation", .speak),
    (.helpOnly(.character("u")), "take back your own last entry", .takeBack),
  ]).told { $0.words }

  /// Those where alerts do not show, as in the calendar, whose own keys have other letters for themselves.
  static let keysOfReviews = keys.filter { ![.raise, .acknowledge, .answer].contains($0) }

  var permission: Permission {
    switch self {
    case .book: .bookReviews
    case .record: .recordReviews
    case .putOff: .putOffDuties
    case .agree: .answerDecisions
    case .tell: .prepareReviews
    case .speak: .hearChildren
    case .raise: .raiseAlerts
    case .note: .notePractice
    case .acknowledge, .answer: .actOnAlerts
    case .takeBack: .takeBackOwnEntries
    }
  }

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .book: "Book"
    case .record: "Record"
    case .putOff: "Put off"
    case .agree: "Agree"
    case .tell: "Tell"
    case .speak: CareStep.conversation.title
    case .raise: "Alert"
    case .note: PracticeStep.note.title
    case .acknowledge: AlertTask.acknowledge.title
    case .answer: AlertTask.reply.title
    case .takeBack: "Take back"
    }
  }

  var words: String {
    switch self {
    case .book: "book a review"
    case .record: "record a review as held"
    case .putOff: "put off until a day, with the reason"
    case .agree: "agree to the decisions of a review, or say why not"
    case .tell: "tell the team manager which documents are missing"
    case .speak: "record a visit to the child, or a conversation"
    case .raise: "raise an alert about the child"
    case .note: "note practice: an informal challenge, good practice, or impact"
    case .acknowledge: "acknowledge an alert: this is not agreement"
    case .answer: "answer an alert or an informal challenge"
    case .takeBack: "take back your own last entry"
    }
  }

  /// What it comes to: a form to fill in, a step of the review or the alert that the chosen duty is about, or
  /// something done at once.
  func intent(about chosen: Chosen, _ desk: Desk) throws -> Intent {
    switch self {
    case .agree, .tell:
      guard let review = try Subject(chosen, desk).review(for: self) else { break }
      let step: ReviewStep = self == .agree ? .decisions(.reply) : .preparation(.tellManager)
      return .open(.form(.step(step, of: review), chosen))
    case .speak: return .open(.form(.care(.conversation), chosen))
    case .raise: return try Subject(chosen, desk).origin.begin(about: chosen, desk)
    case .note: return .open(.form(.practice(.note), chosen))
    case .acknowledge, .answer: return try begin(on: Subject(chosen, desk), desk)
    case .book, .record, .putOff, .takeBack: break
    }
    return .open(.form(.act(self), chosen))
  }

  /// Acknowledges or answers what is selected; where several wait and none is, they are shown to choose from.
  private func begin(on subject: Subject, _ desk: Desk) throws -> Intent {
    switch try subject.dispute(for: self, desk) {
    case .alert(let alert)?:
      let task: AlertTask = self == .acknowledge ? .acknowledge : .reply
      return try task.begin(on: alert, of: subject.chosen, desk)
    case .challenge(let note)?: return try PracticeStep.answer(note).begin(about: subject.chosen, desk)
    case nil:
      let then = self == .acknowledge ? "t acknowledges it" : "w answers it"
      let words = "More than one about \(subject.called) waits for you: choose which here, then \(then)."
      return .choose(subject.chosen.child, words)
    }
  }

  /// Why this person may not do it now, whatever it is about; nil when they may.
  func refusal(for person: SignedIn) -> DeskRefusal? { person.refusal(of: permission) }
}
