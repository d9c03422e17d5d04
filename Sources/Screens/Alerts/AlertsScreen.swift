import Casebook
import Casework
import Desk
import Glass

/// Every alert that concerns this person, with both clocks of each and whose turn it is.
struct AlertsScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case open, otherPane, leave
    case act(Act)
    case task(AlertTask)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([(.enter, "open", .open)]) + AlertTask.keys.map(Action.task)
    + Keymap<Action>([
      (.tab, "why", .otherPane),
      (Keys([.character("q"), .escape], inFooter: false), "back, and out at the root", .leave),
    ]) + movingKeys.map(Action.move)

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try line(desk).map { .open(.alert($0.child.id, $0.alert.id)) } ?? .stay
    case .act(let act): return .act(act)
    case .task(let task):
      guard let line = try line(desk) else { return .refuse("Nothing is selected.") }
      return try task.begin(on: line.alert.id, of: Chosen(line.child.id), desk)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  private func line(_ desk: Desk) throws -> AlertLine? {
    guard let id = try selected(desk) else { return nil }
    return try desk.alerts().first { RowID($0.id) == id }
  }

  func table(_ desk: Desk, width: Int) throws -> Table {
    .fitted(
      [Column("Alert", minimum: 20, ideal: 40, priority: 5)],
      try desk.alerts().map { .entry(RowID($0.id), [Text($0.alert.raised.category.name)]) })
  }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] { [] }
  func whenEmpty(_ desk: Desk) throws -> String { "No alert is open." }
}
