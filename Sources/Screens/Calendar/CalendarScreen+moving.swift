import Application
import CareCalendar
import TerminalUI

extension CalendarScreen {
  mutating func turn(to focus: Focus) {
    self.focus = focus
    if focus == .month { (selection, reach) = (Selection(), ListPaging()) }
  }

  /// Selects a day, and in the list what stands on it first.
  mutating func go(to day: Day?) {
    chosenDay = day
    (selection, reach) = (Selection(), ListPaging())
  }

  mutating func find(
    _ words: String, _ step: FindStep, _ queries: CaseQueries, in area: Rectangle
  ) throws -> Bool {
    if focus == .month { focus = .list }
    guard let list = try parts(queries, in: area).list else { return false }
    var table = try table(queries, width: list.width)
    while !selection.find(words, step, in: table, height: table.height(in: list)) {
      guard table.rows.rows.count < table.rows.total else { return false }
      reach.extend()
      table = try self.table(queries, width: list.width)
    }
    return true
  }

  /// The list with the rows at hand that a motion can lead to.
  mutating func table(for motion: Selection.Motion, _ queries: CaseQueries, _ list: Rectangle) throws -> Table
  {
    let before = try table(queries, width: list.width)
    selection.settle(in: before.rows, height: before.height(in: list))
    reach.extend(for: motion, from: selection, in: before.rows, height: list.height)
    let now = try table(queries, width: list.width)
    selection.follow(from: before.rows, to: now.rows)
    return now
  }

  mutating func move(_ motion: Selection.Motion, _ queries: CaseQueries, in area: Rectangle) throws {
    if focus == .month { return go(to: moved(motion, from: day(queries))) }
    guard let list = try parts(queries, in: area).list else { return }
    let table = try table(for: motion, queries, list)
    selection.move(motion, in: table.rows, height: table.height(in: list))
  }

  private func moved(_ motion: Selection.Motion, from day: Day) -> Day {
    switch motion {
    case .up: day.adding(days: -7)
    case .down: day.adding(days: 7)
    case .pageUp: day.adding(months: -1)
    case .pageDown: day.adding(months: 1)
    case .home: Month(of: day).first
    case .end: Month(of: day).last
    }
  }
}
