import Desk
import Glass

extension CalendarScreen {
  /// Nil when the mouse did nothing here. A press selects a day or a line, a double press opens it.
  mutating func handle(_ mouse: Mouse, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    let parts = try parts(desk, in: area)
    if let list = parts.list, list.contains(mouse.at) { return try handle(mouse, desk, onList: list) }
    switch mouse.kind {
    case .scrolledUp: go(to: day(desk).adding(days: -7))
    case .scrolledDown: go(to: day(desk).adding(days: 7))
    case .pressed, .doublePressed:
      guard let day = parts.grid?.day(at: mouse.at) else { return nil }
      focus = .month
      go(to: day)
      if mouse.kind == .doublePressed { return try open(desk) }
    }
    return .stay
  }

  private mutating func handle(_ mouse: Mouse, _ desk: Desk, onList list: Rectangle) throws -> Intent? {
    let table = try table(for: mouse.kind == .scrolledUp ? .pageUp : .pageDown, desk, list)
    let height = table.height(in: list)
    if focus == .month { focus = .list }
    switch mouse.kind {
    case .scrolledUp: selection.scroll(by: -3, in: table.rows, height: height)
    case .scrolledDown: selection.scroll(by: 3, in: table.rows, height: height)
    case .pressed, .doublePressed:
      guard let line = table.line(at: mouse.at, in: list),
        selection.select(line: line, in: table.rows, height: height)
      else { return .stay }
      if mouse.kind == .doublePressed { return try open(desk) }
    }
    return .stay
  }
}
