import Application
import Casework
import TerminalUI

/// A screen that is a list, with a pane beside it that says more about what is selected.
///
/// In a window that is too narrow for both, `Tab` swaps them.
protocol ListScreen: Screen {
  var selection: Selection { get set }
  var pane: Pane { get set }
  /// What stands above the list, given how many rows there are in all.
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]]
  /// What the list shows depends on this besides the record: of whom it is, its order, its filter.
  var choices: AnyHashable { get }
  /// What of the time of day it shows; the list is laid out anew when that changes.
  func hour(_ queries: CaseQueries) -> Int
  /// The list laid out anew: asked for where `table` has none.
  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table
  /// Makes sure that the list holds the rows that a motion can lead to, where it has only some of them.
  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int)
  /// Makes it hold more of them; false where it has them all.
  mutating func loadMore(_ queries: CaseQueries) throws -> Bool
  /// What the pane says, a line each; it may leave out what the list beside it says already.
  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text]
  /// A press of the mouse on the heading or on the titles of the columns.
  mutating func press(heading point: Point, _ queries: CaseQueries, width: Int) -> Bool
  mutating func press(column: Int, _ queries: CaseQueries)
  /// Said in place of the list when it is empty.
  func emptyMessage(_ queries: CaseQueries) throws -> String
}

extension ListScreen {
  /// The list at a width, or at the one it was last asked for at. The service keeps it until something of it changes.
  func table(_ queries: CaseQueries, width: Int?) throws -> Table {
    try queries.list(Self.self, choices, hour: hour(queries), width: width) {
      try makeTable(queries, width: $0)
    }
  }

  func hour(_ queries: CaseQueries) -> Int { 0 }
  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {}
  mutating func loadMore(_ queries: CaseQueries) throws -> Bool { false }
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] { [] }
  mutating func press(heading point: Point, _ queries: CaseQueries, width: Int) -> Bool { false }
  mutating func press(column: Int, _ queries: CaseQueries) {}

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) throws {
    let parts = try parts(queries, in: area)
    if let list = parts.list {
      for (row, line) in parts.heading.enumerated() {
        frame.put(line, column: list.column, row: area.row + row, width: list.width)
      }
      try drawList(queries, on: &frame, in: list)
    }
    if let rule = parts.rule {
      frame.verticalRule(column: rule, row: area.row, height: area.height, style: .dim)
    }
    guard let side = parts.pane else { return }
    let words = try more(queries, width: side.width, isBeside: parts.rule != nil)
    pane.draw(words, on: &frame, in: side)
  }

  func childBeside(_ queries: CaseQueries, in area: Rectangle) throws -> ChildID? {
    guard area.width >= Pane.roomForBoth || pane.isFocused else { return nil }
    return try chosen(queries)?.child
  }

  private func drawList(_ queries: CaseQueries, on frame: inout Frame, in list: Rectangle) throws {
    let table = try table(queries, width: list.width)
    guard table.rows.total > 0 else {
      for (row, line) in try emptyMessage(queries).wrapped(to: list.width - 4).enumerated() {
        frame.put(line, column: list.column + 2, row: list.row + 1 + row, width: list.width - 4)
      }
      return
    }
    table.draw(on: &frame, in: list, selection: selection, focused: !pane.isFocused)
  }

  /// Where heading, list and pane stand in the area; list or pane is nil while the other has it all.
  func parts(_ queries: CaseQueries, in area: Rectangle) throws -> ListLayout {
    let hasRoom = area.width >= Pane.roomForBoth
    if !hasRoom, pane.isFocused {
      return ListLayout(pane: area.inset(left: 1, right: 1))
    }
    let width = hasRoom ? area.width - Pane.width(of: area.width) - 2 : area.width
    let left = Rectangle(
      column: area.column + 1, row: area.row, width: width - 2, height: area.height)
    let heading = try heading(queries, width: left.width, height: area.height)
    var parts = ListLayout(heading: heading, list: left.inset(top: heading.count))
    guard hasRoom else { return parts }
    parts.rule = area.column + width
    parts.pane = area.inset(left: width + 2, right: 1)
    return parts
  }
}

/// Where the parts of a list screen stand.
struct ListLayout {
  var heading: [[Text]] = []
  var list: Rectangle?
  var rule: Int?
  var pane: Rectangle?
}
