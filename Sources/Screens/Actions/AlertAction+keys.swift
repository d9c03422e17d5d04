import Application
import Casework
import TerminalUI

/// How each thing that can be done with an alert is offered: its key, its words in the footer, what its form is
/// called in the header, what the help and the command line say of it, and its name there.
extension AlertAction.Kind {
  private struct Offer {
    let kind: AlertAction.Kind
    let key: Keys
    let label: String
    let title: String
    let words: String
    /// Nil for what the command line has under the name of a menu action.
    var command: String?
  }

  private static let offers = [
    Offer(
      kind: .acknowledge, key: .character("t"), label: "acknowledge", title: "Acknowledge",
      words: MenuAction.acknowledge.words),
    Offer(
      kind: .reply, key: .character("w"), label: "answer", title: "Answer", words: MenuAction.answer.words),
    Offer(
      kind: .accept, key: .character("y"), label: "accept the reply", title: "Accept",
      words: "accept the reply to an alert", command: "accept"),
    Offer(
      kind: .escalate, key: .character("e"), label: "escalate", title: "Escalate",
      words: "escalate an alert to a stage above", command: "escalate"),
    Offer(
      kind: .resolve, key: .character("o"), label: "resolve", title: "Resolve",
      words: "resolve an alert, with the outcome", command: "resolve"),
    Offer(
      kind: .referToCafcass, key: .character("f"), label: "refer to Cafcass", title: "Cafcass",
      words: "refer an alert to Cafcass", command: "cafcass"),
    Offer(
      kind: .withdraw, key: .character("x"), label: "withdraw", title: "Withdraw",
      words: "withdraw an alert, with the reason", command: "withdraw"),
    Offer(
      kind: .seekLegalAdvice, key: .helpOnly(.character("i")), label: "note that legal advice was sought",
      title: "Legal advice", words: "note that independent legal advice was sought",
      command: "legal-advice"),
    Offer(
      kind: .note, key: .helpOnly(.character("+")), label: "add a note", title: "Note",
      words: "add a note to an alert", command: "alert-note"),
  ]

  static let keys = Keymap(offers.map { ($0.key, $0.label, $0.kind) }).told { $0.words }

  /// Without those that a key of every screen does as well, which says the same of it.
  static let keysBesideMenu = keys.filter { kind in !MenuAction.allCases.contains { $0.words == kind.words } }

  /// Those that the command line has under a name of their own.
  static let commands = allCases.compactMap { kind in
    kind.offer.command.map { (name: $0, words: kind.words, kind: kind) }
  }

  var title: String { offer.title }
  var words: String { offer.words }

  private var offer: Offer {
    guard let offer = AlertAction.Kind.offers.first(where: { $0.kind == self }) else {
      preconditionFailure("\(self) is not offered")
    }
    return offer
  }

  /// Whether somebody in the role ever does it.
  func isEver(for person: SignedInUser) -> Bool { person.refusal(of: permission(for: person.role)) == nil }
}
