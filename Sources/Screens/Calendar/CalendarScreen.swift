import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// The month as a grid, with what is due and booked; and as a list, what comes in the weeks from one day on.
struct CalendarScreen: Screen {
  /// Nil until another is chosen: it is then today, whatever day that becomes.
  var chosenDay: Day?
  var selection = Selection()
  var reach = ListPaging()
  var focus = Focus.month

  /// Where the keys go.
  enum Focus {
    case month, list
    /// The list with the window to itself.
    case agenda
  }

  enum Action {
    case open, otherPane, agenda, today, dayBefore, dayAfter, back, leave
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
      (.helpOnly(.escape), "back to the month", .back),
      (.helpOnly(.character("q")), "back to the month, then out of iro", .leave),
    ])

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .otherPane: turn(to: focus == .month ? .list : .month)
    case .agenda: turn(to: focus == .agenda ? .month : .agenda)
    case .today: go(to: nil)
    case .dayBefore: go(to: day(queries).adding(days: -1))
    case .dayAfter: go(to: day(queries).adding(days: 1))
    case .act(let act): return try begin(act, queries)
    case .move(let motion): try move(motion, queries, in: area)
    case .back: return stepBack() ?? .back
    case .leave: return stepBack() ?? .leave
    }
    return .stay
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse, queries, in: area)
    default: nil
    }
  }
}

extension CalendarScreen {
  /// The day that is selected.
  func day(_ queries: CaseQueries) -> Day { chosenDay ?? queries.signedIn.day }

  /// The selected day, and the days after it on which anything stands, as far ahead as reviews are to be booked.
  func agenda(_ queries: CaseQueries) throws -> CalendarAgenda {
    let day = day(queries)
    return try queries.list(CalendarAgenda.self, [day, reach] as [AnyHashable], width: nil) { _ in
      let last = queries.rulebook.calendar.end(of: queries.rulebook.policy[.notBooked], from: day)
      return try queries.agenda(from: day, through: last, lines: reach.lines)
    }
  }

  func month(_ queries: CaseQueries) throws -> CalendarMonth {
    let month = Month(of: day(queries))
    return try queries.list(CalendarMonth.self, month, width: nil) { _ in try queries.calendar(of: month) }
  }

  /// The days of the month on which one meeting is in the way of another. Whoever sees the whole service sees them in the
  /// list alone, where its meetings are at hand.
  func clashing(_ queries: CaseQueries) throws -> Set<Day> {
    let month = try month(queries)
    return try queries.list(Set<Day>.self, month.month, width: nil) { _ in
      Set(try queries.clashes(on: month.weeks.flatMap(\.days)).keys)
    }
  }

  func table(_ queries: CaseQueries, width: Int?) throws -> Table {
    try queries.list(Self.self, [day(queries), reach] as [AnyHashable], width: width) {
      let agenda = try agenda(queries)
      return try AgendaTable(queries, agenda, width: $0).table(agenda)
    }
  }

  /// The selected line of the list. While the keys go to the month, only a line of the selected day counts.
  func line(_ queries: CaseQueries) throws -> CalendarLine? {
    let days = try agenda(queries).days
    let id = selection.settled(in: try table(queries, width: nil).rows, height: 1).id
    let lines = focus == .month ? days[0].lines : days.flatMap(\.lines)
    return lines.first { RowID($0.id) == id }
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try line(queries).map { SelectedSubject($0.line.child.id, duty: $0.line.duty.key) }
  }

  mutating func open(_ queries: CaseQueries) throws -> Intent {
    guard let line = try line(queries) else { return nothing(queries) }
    if focus != .month { return .open(line.line.route) }
    focus = .list
    return .stay
  }

  /// What was done last is taken back wherever one stands.
  private func begin(_ act: MenuAction, _ queries: CaseQueries) throws -> Intent {
    try act == .takeBack || line(queries) != nil ? .act(act) : nothing(queries)
  }

  private func nothing(_ queries: CaseQueries) -> Intent {
    .refuse("Nothing is due or booked on \(day(queries).words). Tab goes to what comes after it.")
  }
}
