import CareCalendar
import ReadModels
import TerminalUI

/// A month on the screen: a row of cells a week, Monday first, and the load of the week at the right.
struct MonthGrid {
  private let month: CalendarMonth
  private let area: Rectangle
  /// The days on which one meeting is in the way of another.
  var clashing: Set<Day> = []
  /// How many lines a week takes.
  private let weekHeight: Int
  private let weekday: Int
  private let weekend: Int
  private static let load = 6

  /// - Parameter mostRows: how many rows it may take; where they are too few, a week still has one.
  init(_ month: CalendarMonth, in area: Rectangle, mostRows: Int) {
    self.month = month
    self.area = area
    weekHeight = min(5, max(1, (mostRows - 1) / month.weeks.count))
    weekend = area.width < 70 ? 6 : 8
    weekday = min(16, (area.width - MonthGrid.load - 2 * weekend) / 5)
  }

  var height: Int { 1 + month.weeks.count * weekHeight }

  private func cell(_ week: Int, _ place: Int) -> Rectangle {
    let column = place < 5 ? place * weekday : 5 * weekday + (place - 5) * weekend
    let width = place < 5 ? weekday : place < 7 ? weekend : MonthGrid.load
    return Rectangle(
      column: area.column + column, row: area.row + 1 + week * weekHeight, width: width, height: weekHeight)
  }

  /// The day whose cell holds a place on the screen.
  func day(at point: Point) -> Day? {
    guard area.contains(point) else { return nil }
    for (row, week) in month.weeks.enumerated() {
      for (place, day) in week.days.enumerated() where cell(row, place).contains(point) { return day.day }
    }
    return nil
  }

  func draw(on frame: inout Frame, selected: Day, today: Day, focused: Bool) {
    drawTitles(on: &frame)
    for (row, week) in month.weeks.enumerated() {
      for (place, day) in week.days.enumerated() {
        let cell = cell(row, place)
        draw(day, today, in: cell, on: &frame)
        if day.day == selected { mark(cell, focused, on: &frame) }
      }
      drawLoad(of: week, in: cell(row, 7), on: &frame)
    }
  }

  private func drawTitles(on frame: inout Frame) {
    for weekday in Weekday.allCases {
      put([Text("  \(weekday.short)", style: .dim)], 0, in: cell(-1, weekday.rawValue).lastRow, on: &frame)
    }
    put([Text("  Week", style: .dim)], 0, in: cell(-1, 7).lastRow, on: &frame)
  }

  private func draw(_ day: CalendarDay, _ today: Day, in cell: Rectangle, on frame: inout Frame) {
    let words = DayCell(
      day: day, today: today, isOfMonth: month.month.holds(day.day), isClashing: clashing.contains(day.day))
    if cell.height == 1 {
      return put([words.number] + words.compact(width: cell.width - 4), 0, in: cell, on: &frame)
    }
    put([words.number], 0, in: cell, on: &frame)
    for (row, line) in words.lines(width: cell.width, height: cell.height - 1).enumerated() {
      put(line, row + 1, in: cell, on: &frame)
    }
  }

  private func drawLoad(of week: CalendarWeek, in cell: Rectangle, on frame: inout Frame) {
    guard week.load > 0 else { return }
    put([Text("  \(TodaySection.today.glyph)\(week.load)")], 0, in: cell, on: &frame)
  }

  private func put(_ texts: [Text], _ row: Int, in cell: Rectangle, on frame: inout Frame) {
    guard cell.row + row < area.row + area.height else { return }
    frame.put(texts, column: cell.column, row: cell.row + row, width: cell.width)
  }

  private func mark(_ cell: Rectangle, _ focused: Bool, on frame: inout Frame) {
    for row in cell.row..<min(cell.row + cell.height, area.row + area.height) {
      frame.restyle(row: row, column: cell.column, width: cell.width) {
        focused ? Style(bold: $0.bold, reverse: true) : $0.withBold().withUnderline()
      }
    }
    if focused { frame.cursor = Point(column: cell.column + 1, row: cell.row) }
  }
}

extension Rectangle {
  fileprivate var lastRow: Rectangle { split(bottom: 1).bottom }
}
