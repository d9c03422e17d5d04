import Application
import TerminalUI

extension ChildTab {
  /// The keys that mean something in this tab alone, and + where nobody is added by it.
  var keys: Keymap<ChildScreen.Action> {
    let change = Keymap<ChildScreen.Action>([
      (.helpOnly(.character("+")), "significant change", .act(.change))
    ]).told { _ in MenuAction.change.words }
    return self == .people ? own : own + change
  }

  private var own: Keymap<ChildScreen.Action> {
    switch self {
    case .reviews, .decisions: Keymap([(.enter, "open", .open)])
    case .alerts: Keymap([(.enter, "open", .open), (.character("o"), "quote", .quote)]).told(ChildTab.words)
    case .placements:
      Keymap([
        (.enter, "what changed", .open), (.character("n"), "name, birth", .child(.identity)),
      ])
    case .voice:
      Keymap([
        (.enter, "record", .open), (.character("s"), "introduction", .introduction),
        (.character("o"), "quote", .quote),
      ]).told(ChildTab.words)
    case .people:
      Keymap([
        (.enter, "change", .open), (.character("+"), "add somebody", .child(.person(nil))),
        (.character("x"), "take out", .remove), (.character("s"), "brother or sister", .child(.sibling)),
        (.helpOnly(.character("o")), "parent or child of theirs, known here", .child(.parentage)),
      ])
    case .journal:
      Keymap([(.any(.enter, .character("x")), "mark as entered in error", .remove)])
    }
  }

  private static func words(_ action: ChildScreen.Action) -> String? {
    action == .quote ? "words that may stand in the report, or may not any more" : nil
  }

  /// Whether what the tab records is this person's to do.
  func isKept(by person: SignedInUser) -> Bool {
    switch self {
    case .reviews, .decisions, .alerts, .placements: true
    case .voice:
      person.refusal(of: ChildStep.conversation.permission, or: ChildStep.survey.permission) == nil
    case .people: person.refusal(of: ChildStep.sibling.permission) == nil
    case .journal: person.refusal(of: .takeBackOwnEntries) == nil
    }
  }
}
