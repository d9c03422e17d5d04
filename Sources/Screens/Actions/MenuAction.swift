import Application
import Casework
import ReadModels
import TerminalUI

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
  case allocate
  case care
  case change
  case court
  case settle
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
    (.helpOnly(.character("f")), "allocate", .allocate),
    (.helpOnly(.character("c")), "change in care", .care),
    (.helpOnly(.character("C")), "significant change", .change),
    (.helpOnly(.character("J")), "court", .court),
    (.helpOnly(.character("d")), "settle differences", .settle),
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
    case .allocate: .allocate
    case .care: .recordCare
    case .change: .tellOfChanges
    case .court: .recordCourt
    case .settle: .settleDifferences
    case .takeBack: .takeBackOwnEntries
    }
  }

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .book: "Book"
    case .record: ReviewStep.meeting(.hold).title
    case .putOff: "Put off"
    case .agree: "Agree"
    case .tell: "Tell"
    case .speak: ChildStep.conversation.title
    case .raise: "Alert"
    case .note: PracticeStep.note.title
    case .acknowledge: AlertAction.Kind.acknowledge.title
    case .answer: AlertAction.Kind.reply.title
    case .allocate: "Allocate"
    case .care: "Change in care"
    case .change: "Change"
    case .court: "Court"
    case .settle: "Differences"
    case .takeBack: "Take back"
    }
  }

  var words: String {
    switch self {
    case .book: "book a review"
    case .record: "record the meeting of a review"
    case .putOff: "put off until a day, with the reason"
    case .agree: "agree to the decisions of a review, or say why not"
    case .tell: "tell the team manager which documents are missing"
    case .speak: "record a visit to the child, or a conversation"
    case .raise: "raise an alert about the child"
    case .note: "note practice: an informal challenge, good practice, or impact"
    case .acknowledge: "acknowledge an alert: this is not agreement"
    case .answer: "answer an alert or an informal challenge"
    case .allocate: "allocate the child to an IRO"
    case .care: "record a change in care, or one that is proposed"
    case .change: "tell the IRO of a significant change"
    case .court: "record proceedings: a hearing, the guardian, the IRO's view"
    case .settle: "settle what a return says otherwise than the record"
    case .takeBack: "take back your own last entry"
    }
  }

  /// Why this person may not do it now, whatever it is about; nil when they may.
  func refusal(for person: SignedInUser) -> ServiceRefusal? { person.refusal(of: permission) }
}

extension SignedInUser {
  /// Why this person may not do now what needs one of the permissions; nil when they may.
  func refusal(of permission: Permission, or other: Permission? = nil) -> ServiceRefusal? {
    if !may(permission), !(other.map(may) ?? false) { return .notPermitted(permission, role) }
    return isReadOnly ? .readOnlyDay(day) : nil
  }
}
