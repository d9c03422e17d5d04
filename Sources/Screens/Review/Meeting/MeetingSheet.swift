import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What the sheet of a meeting is filled in for, with what has been answered so far.
struct MeetingSheet: Sendable {
  let subject: Subject
  let kind: ReviewKind
  /// Nil for a review that was not booked.
  let file: ReviewFile?
  let terms: RuleContext
  let answers: [String: String]
  /// Lines of which more is asked than they begin with.
  let unfolded: Set<String>
  /// The day on which the person began to fill it in.
  let begunOn: Day

  var child: Child { subject.found.child }
  var today: Day { subject.found.day }
  var policy: Policy { terms.policy }
  /// The review, where it has begun already and this is a further meeting of it.
  var begun: Review? { file?.review }

  var outcome: MeetingOutcome { MeetingOutcome(answers: answers, of: self) }

  /// The day of the meeting; nil while none is known.
  var held: Day? { begun?.heldOn ?? ReviewTiming(subject, kind, terms.calendar).held.day(answers) }

  /// The day that what is found at the meeting is recorded of: of a review that has begun, that of its further meeting.
  var day: Day { begun == nil ? held ?? today : furtherMeeting.day(answers) ?? today }

  /// The day of a further meeting of a review that has begun.
  var furtherMeeting: DayQuestion {
    let (today, began) = (today, begun?.heldOn ?? today)
    let field = DayField(
      typed: TypedDayParser(today: today, leaning: .past, calendar: terms.calendar),
      refusal: { day in
        if day > today { return ReviewRefusal.notYetHeld(heldOn: day, today: today).words }
        return day < began ? ReviewRefusal.completedBeforeHeld(heldOn: began).words : nil
      })
    return DayQuestion(
      name: "met", label: "Day of this meeting", field: field, usual: begunOn,
      why: begunOn == today ? "today" : "the day on which you began this sheet")
  }

  func isUnfolded(_ field: String) -> Bool { unfolded.contains(field) }
}

/// A part of the sheet: what it asks, and what its answers come to.
protocol MeetingPart {
  var fields: [Field] { get }
  /// Puts what was answered into the record. Throws a `FormRefusal` where an answer lacks another.
  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws
}

extension Field {
  /// The same under a heading of the sheet.
  func under(_ section: String) -> Field {
    var field = self
    field.section = section
    return field
  }

  /// The same as a question, after its answer.
  var asQuestion: Field {
    var field = self
    field.isAnswerFirst = true
    return field
  }

  /// The same, gone to only by who has something to say there.
  var ifAnything: Field {
    var field = self
    field.isWaitedFor = false
    return field
  }
}
