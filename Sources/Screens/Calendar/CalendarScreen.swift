import CareCalendar
import Casebook
import Casework
import Desk
import Glass

/// The month as a grid, with what is due and booked; and as a list, what comes in the weeks from one day on.
struct CalendarScreen: Screen {
  /// Nil until another is chosen: it is then today, whatever day that becomes.
  var chosenDay: Day?
  var selection = Selection()
  var focus = Focus.month

  /// Where the keys go.
  enum Focus {
    case month, list
    /// The list with the window to itself.
    case agenda
  }

  enum Action {
    case open, otherPane, agenda, today, dayBefore, dayAfter, leave
    case act(MenuAction)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "open", .open), (.tab, "list", .otherPane), (.character("a"), "agenda", .agenda),
    ]) + MenuAction.keysOfReviews.map(Action.act)
    + Keymap<Action>([
      (.character("t"), "today", .today),
      (.helpOnly(.character("h"), .left), "a day earlier", .dayBefore),
      (.helpOnly(.character("l"), .right), "a day later", .dayAfter),
      (.helpOnly(.character("k"), .up), "a week earlier, or up the list", .move(.up)),
      (.helpOnly(.character("j"), .down), "a week later, or down the list", .move(.down)),
      (.helpOnly(.pageUp), "the month before, or a page up", .move(.pageUp)),
      (.helpOnly(.pageDown), "the month after, or a page down", .move(.pageDown)),
      (.helpOnly(.character("g"), .home), "the first of the month, or of the list", .move(.home)),
      (.helpOnly(.character("G"), .end), "the last of the month, or of the list", .move(.end)),
      (Keys([.character("q"), .escape], inFooter: false), "back to the month, then out", .leave),
    ])

  func offers(_ action: Action, _ desk: Desk) -> Bool {
    if case .act(let act) = action { act.refusal(for: desk.signedIn) == nil } else { true }
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .otherPane: turn(to: focus == .month ? .list : .month)
    case .agenda: turn(to: focus == .agenda ? .month : .agenda)
    case .today: go(to: nil)
    case .dayBefore: go(to: day(desk).adding(days: -1))
    case .dayAfter: go(to: day(desk).adding(days: 1))
    case .act(let act): return try begin(act, desk)
    case .move(let motion): try move(motion, desk, in: area)
    case .leave:
      if focus == .month { return .back }
      turn(to: .month)
    }
    return .stay
  }

  mutating func handle(_ input: Input, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, desk, in: area) }
    case .mouse(let mouse): try handle(mouse, desk, in: area)
    default: nil
    }
  }
}

extension CalendarScreen {
  /// The day that is selected.
  func day(_ desk: Desk) -> Day { chosenDay ?? desk.signedIn.day }

  /// The selected day, and the days after it on which anything stands, as far ahead as reviews are to be booked.
  func agenda(_ desk: Desk) throws -> [CalendarDay] {
    let day = day(desk)
    return try desk.list(CalendarDay.self, day, width: nil) { _ in
      let calendar = try desk.calendar()
      let last = desk.rulebook.calendar.end(of: desk.rulebook.policy[.notBooked], from: day)
      return [calendar[day]] + calendar.agenda(from: day.adding(days: 1), through: last)
    }
  }

  func month(_ desk: Desk) throws -> CalendarMonth {
    let month = Month(of: day(desk))
    return try desk.list(CalendarMonth.self, month, width: nil) { _ in try desk.calendar().month(month) }
  }

  func table(_ desk: Desk, width: Int?) throws -> Table {
    try desk.list(Self.self, day(desk), width: width) {
      AgendaTable(desk, width: $0).table(try agenda(desk))
    }
  }

  /// The selected line of the list. While the keys go to the month, only a line of the selected day counts.
  private func line(_ desk: Desk) throws -> CalendarLine? {
    let days = try agenda(desk)
    let id = selection.settled(in: try table(desk, width: nil).rows, height: 1).id
    let lines = focus == .month ? days[0].lines : days.flatMap(\.lines)
    return lines.first { RowID($0.id) == id }
  }

  func chosen(_ desk: Desk) throws -> Chosen? {
    try line(desk).map { Chosen($0.line.child.id, duty: $0.line.duty.key) }
  }

  mutating func open(_ desk: Desk) throws -> Intent {
    guard let line = try line(desk) else { return nothing(desk) }
    if focus != .month { return .open(.child(line.line.child.id)) }
    focus = .list
    return .stay
  }

  /// What was done last is taken back wherever one stands.
  private func begin(_ act: MenuAction, _ desk: Desk) throws -> Intent {
    try act == .takeBack || line(desk) != nil ? .act(act) : nothing(desk)
  }

  private func nothing(_ desk: Desk) -> Intent {
    .refuse("Nothing is due or booked on \(day(desk).words). Tab goes to what comes after it.")
  }
}
