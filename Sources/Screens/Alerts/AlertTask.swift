import Casework
import Desk
import Glass

/// A step that somebody takes with an alert that was raised.
public enum AlertTask: String, Hashable, Sendable, CaseIterable {
  case acknowledge, reply, accept, escalate, resolve, withdraw, cafcass
  case legalAdvice = "legal-advice"
  case note

  static let keys = Keymap<AlertTask>([
    (.character("t"), "acknowledge (this is not agreement)", .acknowledge),
    (.character("w"), "answer", .reply),
    (.character("y"), "accept the reply", .accept),
    (.character("e"), "escalate", .escalate),
    (.character("o"), "resolve", .resolve),
    (.character("f"), "refer to Cafcass", .cafcass),
    (.character("x"), "withdraw", .withdraw),
    (.helpOnly(.character("i")), "note that legal advice was sought", .legalAdvice),
    (.helpOnly(.character("+")), "add a note", .note),
  ])

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
}
