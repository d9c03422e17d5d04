import Casebook
import Casework
import Desk
import Glass

/// One child: who they are, what is due and why, and in tabs what has happened.
struct ChildScreen: ListScreen {
  let child: ChildID
  var selection = Selection()
  var pane = Pane()
  var tab: ChildTab

  enum Action: Equatable {
    case open, remove, nextTab, previousTab, otherPane, leave
    case act(MenuAction)
    case care(CareStep)
    case move(Selection.Motion)
  }

  /// What the tab records stands first, then what can be done about any child.
  var keys: Keymap<Action> { tab.keys + ChildScreen.keys }

  private static let keys =
    Keymap<Action>([
      (.any(.right, .character("l")), "next tab", .nextTab),
      (.helpOnly(.left, .character("h")), "tab before", .previousTab),
    ]) + MenuAction.keys.map(Action.act)
    + Keymap<Action>([
      (.tab, "why", .otherPane), (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(_ child: ChildID, _ desk: Desk, tab: ChildTab = .reviews) throws {
    self.child = child
    self.tab = tab
    _ = try desk.child(child)
  }

  func title(_ desk: Desk) -> String? { try? desk.child(child).called }

  func offers(_ action: Action, _ desk: Desk) -> Bool {
    if [.open, .remove].contains(action) { return tab.isKept(by: desk.signedIn) }
    if case .care(let step) = action { return desk.signedIn.refusal(of: step.permission) == nil }
    guard case .act(let act) = action else { return true }
    let hasDied = (try? desk.child(child))?.child.died != nil
    return act.refusal(for: desk.signedIn) == nil && (!hasDied || act.goesOnAfterDeath)
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .remove: return try remove(desk)
    case .care(let step): return try step.begin(about: child, desk)
    case .nextTab: show(tab.moved(by: 1, among: ChildTab.all(for: desk.signedIn)))
    case .previousTab: show(tab.moved(by: -1, among: ChildTab.all(for: desk.signedIn)))
    case .otherPane: return swapPane()
    case .act(let act): return .act(act)
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
    return .stay
  }

  mutating func handle(_ input: Input, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, desk, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, desk, in: area) { try $0.open(desk) }
    default: nil
    }
  }

  mutating func show(_ other: ChildTab) {
    tab = other
    selection = Selection()
    pane.isFocused = false
  }

  /// The child, and the decision, the alert or the practice note that is selected.
  func chosen(_ desk: Desk) throws -> Chosen? {
    let id = try selected(desk)
    let about =
      id?.as(DecisionID.self)?.raw ?? id?.as(AlertID.self)?.raw ?? id?.as(PracticeNoteID.self)?.raw
    return Chosen(child, about: about ?? "")
  }
}
