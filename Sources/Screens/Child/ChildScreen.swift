import Application
import Casework
import ReadModels
import TerminalUI

/// One child: who they are, what is due and why, and in tabs what has happened.
struct ChildScreen: ListScreen {
  let child: ChildID
  var selection = Selection()
  var pane = Pane()
  var tab: ChildTab

  enum Action: Equatable {
    case open, remove, introduction, quote, reads, nextTab, previousTab, otherPane, leave
    case act(MenuAction)
    case child(ChildStep)
    case move(Selection.Motion)
  }

  /// What the tab records stands first, then what can be done about any child.
  var keys: Keymap<Action> { tab.keys + ChildScreen.keys }

  private static let keys =
    Keymap<Action>([
      (.any(.right, .character("l")), "next tab", .nextTab),
      (.helpOnly(.left, .character("h")), "tab before", .previousTab),
      (.helpOnly(.character("L")), "who looked at the child", .reads),
    ]) + MenuAction.keys.map(Action.act)
    + Keymap<Action>([
      (.tab, "why", .otherPane), (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  /// - Parameter duty: what it is opened for: the tab and the row that tell of it are shown.
  init(
    _ child: ChildID, _ queries: CaseQueries, tab: ChildTab = .reviews, about duty: DutyKey? = nil
  ) throws {
    self.child = child
    self.tab = duty.flatMap { ChildTab(about: $0, for: queries.signedIn) } ?? tab
    _ = try queries.child(child)
    if let duty { selection.select(duty.row) }
  }

  func title(_ queries: CaseQueries) -> String? { try? queries.child(child).called }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .remove: return try remove(queries)
    case .introduction: return .open(.introduction(child))
    case .quote: return try quote(queries)
    case .reads: return .open(.reads(child, nil))
    case .child(let step): return try step.begin(about: child, queries)
    case .nextTab: show(tab.moved(by: 1, among: ChildTab.all(for: queries.signedIn)))
    case .previousTab: show(tab.moved(by: -1, among: ChildTab.all(for: queries.signedIn)))
    case .otherPane: return swapPane()
    case .act(let act): return .act(act)
    case .move(let motion): return try move(motion, queries, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
    return .stay
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: nil
    }
  }

  mutating func show(_ other: ChildTab) {
    tab = other
    selection = Selection()
    pane.isFocused = false
  }

  func childBeside(_ queries: CaseQueries, in area: Rectangle) throws -> ChildID? { nil }

  /// The child, and the review, the decision, the alert or the practice note that is selected.
  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    let id = try selected(queries)
    let about =
      id?.as(DecisionID.self)?.raw ?? id?.as(AlertID.self)?.raw ?? id?.as(PracticeNoteID.self)?.raw
    return SelectedSubject(child, duty: try review(queries)?.duty.key, about: about ?? "")
  }
}
