import Casebook
import Casework
import Desk
import Glass

/// One alert's story: where it is, its clocks, and what was done about it.
struct AlertScreen: ListScreen {
  let child: ChildID
  let alert: AlertID
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case otherPane, child, takeBack, leave
    case task(AlertTask)
    case move(Selection.Motion)
  }

  let keys =
    AlertTask.keys.map(Action.task)
    + Keymap<Action>([
      (.character("c"), "child", .child), (.tab, "why", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .takeBack),
      (Keys([.escape, .character("q")], inFooter: false), "back", .leave),
    ]) + movingKeys.map(Action.move)

  init(_ child: ChildID, _ alert: AlertID, _ desk: Desk) throws {
    self.child = child
    self.alert = alert
    _ = try desk.alert(child, alert)
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .task(let task): return try task.begin(on: alert, of: Chosen(child), desk)
    case .child: return .open(.child(child))
    case .takeBack: return .act(.takeBack)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  func chosen(_ desk: Desk) throws -> Chosen? { Chosen(child) }

  func table(_ desk: Desk, width: Int) throws -> Table {
    .fitted(
      [Column("What", minimum: 20, ideal: 40, priority: 5)],
      try desk.alert(child, alert).steps.map { .entry(RowID($0.recorded.position), [Text($0.words)]) })
  }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] { [] }
  func whenEmpty(_ desk: Desk) throws -> String { "" }
}
