import Application
import TerminalUI

extension ListScreen {
  /// Moves the selection, or what the pane shows while the keys go there.
  mutating func move(_ motion: Selection.Motion, _ queries: CaseQueries, in area: Rectangle) throws -> Intent
  {
    let parts = try parts(queries, in: area)
    if pane.isFocused, let side = parts.pane {
      pane.move(
        motion, lines: try more(queries, width: side.width, isBeside: parts.rule != nil).count,
        height: side.height)
    } else if let list = parts.list {
      let table = try table(for: motion, queries, list)
      selection.move(motion, in: table.rows, height: table.height(in: list))
      pane.top = 0
    }
    return .stay
  }

  /// The list with the rows at hand that a motion can lead to.
  private mutating func table(
    for motion: Selection.Motion, _ queries: CaseQueries, _ list: Rectangle
  ) throws -> Table {
    let before = try table(queries, width: list.width)
    selection.settle(in: before.rows, height: before.height(in: list))
    reach(for: motion, in: before.rows, height: list.height)
    let now = try table(queries, width: list.width)
    selection.follow(from: before.rows, to: now.rows)
    return now
  }

  mutating func swapPane() -> Intent {
    pane.isFocused.toggle()
    return .stay
  }

  /// The selected row as the list now stands.
  func selected(_ queries: CaseQueries) throws -> RowID? {
    try selection.settled(in: table(queries, width: nil).rows, height: 1).id
  }

  /// Nil when the mouse did nothing that this screen knows; `open` is asked for by a double press.
  mutating func handle(
    mouse: Mouse, _ queries: CaseQueries, in area: Rectangle, open: (inout Self) throws -> Intent
  ) throws -> Intent? {
    let parts = try parts(queries, in: area)
    if let side = parts.pane, side.contains(mouse.at) { return try press(pane: mouse, queries, parts) }
    guard let list = parts.list else { return nil }
    if mouse.at.row < list.row, mouse.kind == .pressed {
      let point = Point(column: mouse.at.column - list.column, row: mouse.at.row - area.row)
      return press(heading: point, queries, width: list.width) ? .stay : nil
    }
    let table = try table(for: mouse.kind == .scrolledUp ? .pageUp : .pageDown, queries, list)
    let height = table.height(in: list)
    switch mouse.kind {
    case .scrolledUp: selection.scroll(by: -3, in: table.rows, height: height)
    case .scrolledDown: selection.scroll(by: 3, in: table.rows, height: height)
    case .pressed, .doublePressed:
      if let column = table.title(at: mouse.at, in: list) { press(column: column, queries) }
      guard let line = table.line(at: mouse.at, in: list),
        selection.select(line: line, in: table.rows, height: height)
      else { return .stay }
      pane.isFocused = false
      if mouse.kind == .doublePressed { return try open(&self) }
    }
    pane.top = 0
    return .stay
  }

  private mutating func press(pane mouse: Mouse, _ queries: CaseQueries, _ parts: ListLayout) throws
    -> Intent?
  {
    guard let side = parts.pane else { return nil }
    let count = try more(queries, width: side.width, isBeside: parts.rule != nil).count
    switch mouse.kind {
    case .scrolledUp: pane.move(.up, lines: count, height: side.height)
    case .scrolledDown: pane.move(.down, lines: count, height: side.height)
    case .pressed, .doublePressed: pane.isFocused = true
    }
    return .stay
  }
}
