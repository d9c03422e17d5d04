import Application
import CareCalendar
import ReadModels
import TerminalUI

/// Where the parts of the calendar stand; one of them is nil while the other has the window to itself.
struct CalendarLayout {
  var grid: MonthGrid?
  /// A rule between the two, beside the grid or below it.
  var column: Int?
  var row: Int?
  var list: Rectangle?
}

extension CalendarScreen {
  /// Below this height there is no room for the month over a list that one moves in.
  private static let roomForList = 14

  func parts(_ queries: CaseQueries, in area: Rectangle) throws -> CalendarLayout {
    let isBeside = area.width >= Pane.roomForBoth
    let isShort = !isBeside && area.height < CalendarScreen.roomForList
    if focus == .agenda || (focus == .list && isShort) {
      return CalendarLayout(list: area.inset(left: 1, right: 1))
    }
    let month = try month(queries)
    return isBeside ? partsBeside(month, area) : partsBelow(month, area)
  }

  private func partsBeside(_ month: CalendarMonth, _ area: Rectangle) -> CalendarLayout {
    let (left, rest) = area.split(left: area.width - Pane.width(of: area.width) - 2)
    return CalendarLayout(
      grid: MonthGrid(month, in: left.inset(left: 1, right: 1), mostRows: area.height),
      column: rest.column, list: rest.inset(left: 2, right: 1))
  }

  private func partsBelow(_ month: CalendarMonth, _ area: Rectangle) -> CalendarLayout {
    let inner = area.inset(left: 1, right: 1)
    let grid = MonthGrid(month, in: inner, mostRows: area.height / 2)
    let below = inner.inset(top: grid.height + 1)
    return CalendarLayout(grid: grid, row: area.row + grid.height, list: below)
  }

  func draw(_ queries: CaseQueries, on frame: inout Frame, in area: Rectangle) throws {
    let parts = try parts(queries, in: area)
    if let row = parts.row, row < area.row + area.height { frame.horizontalRule(row: row, style: .dim) }
    if let column = parts.column {
      frame.verticalRule(column: column, row: area.row, height: area.height, style: .dim)
    }
    if let list = parts.list {
      if focus != .month { frame.cursor = Point(column: list.column, row: list.row) }
      try table(queries, width: list.width)
        .draw(on: &frame, in: list, selection: selection, focused: focus != .month)
    }
    guard var grid = parts.grid else { return }
    grid.clashing = try clashing(queries)
    grid.draw(on: &frame, selected: day(queries), today: queries.signedIn.day, focused: focus == .month)
  }
}

extension CalendarScreen {
  /// The counts of the month, or in the agenda those of its weeks.
  func summary(_ queries: CaseQueries) throws -> Summary {
    guard focus == .agenda else {
      let month = try month(queries)
      return summary(of: month.days, month.month.words)
    }
    let period = queries.rulebook.policy[.notBooked]
    return summary(of: try agenda(queries).days, "\(period.words) from \(day(queries).words)")
  }

  private func summary(of days: [CalendarDay], _ total: String) -> Summary {
    let counts: [(Int, String, String, Style)] = [
      (days.due, "due", "due", TodaySection.due.style),
      (days.booked, "booked", "booked", TodaySection.today.style),
      (days.notBooked, "not booked", "not booked", TodaySection.notBooked.style),
      (
        days.overloaded, days.overloaded == 1 ? "day with too many" : "days with too many", "too full",
        CalendarMark.tooMany
      ),
    ]
    let shown = counts.enumerated().filter { $0.offset < 2 || $0.element.0 > 0 }.map(\.element)
    return Summary(
      counts: shown.map { Text("\($0.0) \($0.1)", style: $0.3) },
      brief: shown.map { Text("\($0.0) \($0.2)", style: $0.3) }, total: total)
  }

  var legend: [(glyph: String, words: String)] {
    [
      ("[3]", "Today"),
      ("▶2", "2 meetings booked; under Week, in the whole week"),
      ("▲4", "Too many: more than \(CalendarDay.mostMeetings) meetings in a day for one IRO"),
      ("▲2", "Clash: meetings of one person at one hour, or with no half hour between them"),
      ("+1", "1 meeting was booked and is not recorded"),
      ("\(CalendarMark.hearingGlyph)1", "1 hearing of a court"),
      ("•1", "1 review due by that day, and not booked in time"),
      ("!1", "The same, and the day is past"),
      ("✓1", "1 review due by that day, and booked for an earlier one"),
      ("*", "Bank holiday"),
      ("~", "School holiday, where the council has adopted school terms"),
    ]
  }
}
