import Application
import TerminalUI

extension CalendarScreen {
  /// Nil when the mouse did nothing here. A press selects a day or a line, a double press opens it.
  mutating func handle(_ mouse: Mouse, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    let parts = try parts(queries, in: area)
    if let list = parts.list, list.contains(mouse.at) { return try handle(mouse, queries, onList: list) }
    switch mouse.kind {
    case .scrolledUp: go(to: day(queries).adding(days: -7))
    case .scrolledDown: go(to: day(queries).adding(days: 7))
    case .pressed, .doublePressed:
      guard let day = parts.grid?.day(at: mouse.at) else { return nil }
      focus = .month
      go(to: day)
      if mouse.kind == .doublePressed { return try open(queries) }
    }
    return .stay
  }

  private mutating func handle(_ mouse: Mouse, _ queries: CaseQueries, onList list: Rectangle) throws
    -> Intent?
  {
    let table = try table(for: mouse.kind == .scrolledUp ? .pageUp : .pageDown, queries, list)
    let height = table.height(in: list)
    if focus == .month { focus = .list }
    switch mouse.kind {
    case .scrolledUp: selection.scroll(by: -3, in: table.rows, height: height)
    case .scrolledDown: selection.scroll(by: 3, in: table.rows, height: height)
    case .pressed, .doublePressed:
      guard let line = table.line(at: mouse.at, in: list),
        selection.select(line: line, in: table.rows, height: height)
      else { return .stay }
      if mouse.kind == .doublePressed { return try open(queries) }
    }
    return .stay
  }
}
