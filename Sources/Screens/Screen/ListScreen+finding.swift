import Application
import TerminalUI

extension ListScreen {
  mutating func find(
    _ words: String, _ step: FindStep, _ queries: CaseQueries, in area: Rectangle
  ) throws -> Bool {
    try findLine(words, step, queries, in: area)
  }

  /// Goes to the row that holds every one of the words, the nearest from the selected one on.
  mutating func findLine(
    _ words: String, _ step: FindStep, _ queries: CaseQueries, in area: Rectangle
  ) throws -> Bool {
    pane.isFocused = false
    guard let list = try parts(queries, in: area).list else { return false }
    var table = try table(queries, width: list.width)
    while !selection.find(words, step, in: table, height: table.height(in: list)) {
      guard try loadMore(queries) else { return false }
      table = try self.table(queries, width: list.width)
    }
    pane.top = 0
    return true
  }
}

extension Selection {
  /// Selects what the words find in a table of which `height` rows are seen; false when there is nothing.
  mutating func find(_ words: String, _ step: FindStep, in table: Table, height: Int) -> Bool {
    settle(in: table.rows, height: height)
    guard let id = table.find(words, step, from: position) else { return false }
    select(id)
    settle(in: table.rows, height: height)
    return true
  }
}
