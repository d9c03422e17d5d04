import CareCalendar
import Desk
import Glass

extension CalendarScreen {
  mutating func turn(to focus: Focus) {
    self.focus = focus
    if focus == .month { selection = Selection() }
  }

  /// Selects a day, and in the list what stands on it first.
  mutating func go(to day: Day?) {
    chosenDay = day
    selection = Selection()
  }

  mutating func find(
    _ words: String, _ step: FindStep, _ desk: Desk, in area: Rectangle
  ) throws -> Bool {
    if focus == .month { focus = .list }
    guard let list = try parts(desk, in: area).list else { return false }
    let table = try table(desk, width: list.width)
    return selection.find(words, step, in: table, height: table.height(in: list))
  }

  mutating func move(_ motion: Selection.Motion, _ desk: Desk, in area: Rectangle) throws {
    if focus == .month { return go(to: moved(motion, from: day(desk))) }
    guard let list = try parts(desk, in: area).list else { return }
    let table = try table(desk, width: list.width)
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
