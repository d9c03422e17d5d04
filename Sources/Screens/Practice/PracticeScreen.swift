import Casebook
import Casework
import Desk
import Glass

/// Informal challenges, good practice, and what changed because the IRO acted.
struct PracticeScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case otherPane, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.tab, "why", .otherPane),
      (Keys([.character("q"), .escape], inFooter: false), "back, and out at the root", .leave),
    ]) + movingKeys.map(Action.move)

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  func table(_ desk: Desk, width: Int) throws -> Table {
    .fitted(
      [Column("Note", minimum: 20, ideal: 40, priority: 5)],
      try desk.practice().map { .entry(RowID($0.id), [Text($0.note.words)]) })
  }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] { [] }
  func whenEmpty(_ desk: Desk) throws -> String { "Nothing is noted of practice yet." }
}
