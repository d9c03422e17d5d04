import Casework
import Desk
import Glass

/// A step that somebody takes with an alert that was raised.
public enum AlertTask: String, Hashable, Sendable, CaseIterable {
  case acknowledge, reply, accept, escalate, resolve, withdraw, cafcass
  case legalAdvice = "legal-advice"
  case note

  static let keys = Keymap<AlertTask>([
    (.character("t"), "acknowledge", .acknowledge),
    (.character("w"), "answer", .reply),
    (.character("y"), "accept the reply", .accept),
    (.character("e"), "escalate", .escalate),
    (.character("o"), "resolve", .resolve),
    (.character("f"), "refer to Cafcass", .cafcass),
    (.character("x"), "withdraw", .withdraw),
    (.helpOnly(.character("i")), "note that legal advice was sought", .legalAdvice),
    (.helpOnly(.character("+")), "add a note", .note),
  ]).told { $0.words }

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .acknowledge: "Acknowledge"
    case .reply: "Answer"
    case .accept: "Accept"
    case .escalate: "Escalate"
    case .resolve: "Resolve"
    case .withdraw: "Withdraw"
    case .cafcass: "Cafcass"
    case .legalAdvice: "Legal advice"
    case .note: "Note"
    }
  }

  var words: String {
    switch self {
    case .acknowledge: MenuAction.acknowledge.words
    case .reply: MenuAction.answer.words
    case .accept: "accept the reply to an alert"
    case .escalate: "escalate an alert to a stage above"
    case .resolve: "resolve an alert, with the outcome"
    case .withdraw: "withdraw an alert, with the reason"
    case .cafcass: "refer an alert to Cafcass"
    case .legalAdvice: "note that independent legal advice was sought"
    case .note: "add a note to an alert"
    }
  }
}
