import Casebook
import Casework
import Desk
import Glass

/// Every alert that concerns this person, with both clocks of each and whose turn it is.
struct AlertsScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()
  private(set) var order = AlertOrder.stage
  private(set) var filter = ""
  /// Whether those that are over are listed as well.
  private(set) var showsClosed = false

  enum Action {
    case open, sort, closed, child, otherPane, leave
    case act(Act)
    case task(AlertTask)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([(.enter, "open", .open)]) + AlertTask.keys.map(Action.task)
    + Keymap<Action>([
      (.character("a"), "raise another alert about the child", .act(.raise)),
      (.character("s"), "sort", .sort), (.character("d"), "those that are over as well, or not", .closed),
      (.character("c"), "child", .child), (.helpOnly(.tab), "the alert in full", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .act(.takeBack)),
      (Keys([.character("q"), .escape], inFooter: false), "every alert again, then out", .leave),
    ]) + movingKeys.map(Action.move)

  func offers(_ action: Action, _ desk: Desk) -> Bool {
    switch action {
    case .task(let task): return offers(task, desk)
    case .act(let act): return act.refusal(for: desk.signedIn) == nil
    case .open, .sort, .closed, .child, .otherPane, .leave, .move: return true
    }
  }

  private func offers(_ task: AlertTask, _ desk: Desk) -> Bool {
    guard let line = try? line(desk) else { return false }
    return (try? task.refusal(on: line.alert.id, of: Chosen(line.child.id), desk)) == .some(nil)
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .task(let task):
      return try withLine(desk) { try task.begin(on: $0.alert.id, of: Chosen($0.child.id), desk) }
    case .child: return try withLine(desk) { .open(.child($0.child.id)) }
    case .act(let act): return .act(act)
    case .sort: sortByNext()
    case .closed: showsClosed.toggle()
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, desk, in: area)
    case .leave:
      if pane.isFocused { return swapPane() }
      if filter.isEmpty { return .back }
      filter = ""
    }
    return .stay
  }

  mutating func handle(_ input: Input, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, desk, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, desk, in: area) { try $0.open(desk) }
    default: nil
    }
  }

  private func open(_ desk: Desk) throws -> Intent {
    try withLine(desk) { .open(.alert($0.child.id, $0.alert.id)) }
  }

  private func withLine(_ desk: Desk, _ intent: (AlertLine) throws -> Intent) throws -> Intent {
    guard let line = try line(desk) else { return .refuse("Nothing is selected.") }
    return try intent(line)
  }

  func chosen(_ desk: Desk) throws -> Chosen? { try line(desk).map { Chosen($0.child.id) } }

  private func line(_ desk: Desk) throws -> AlertLine? {
    guard let id = try selected(desk) else { return nil }
    return try lines(desk).first { RowID($0.id) == id }
  }
}

extension AlertsScreen {
  private mutating func sortByNext() {
    let orders = AlertOrder.allCases
    order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
  }

  var orders: [(name: String, words: String)] { AlertOrder.allCases.map { ($0.rawValue, $0.words) } }

  mutating func sort(by name: String) -> Bool {
    guard let wanted = AlertOrder(rawValue: name.lowercased()) else { return false }
    order = wanted
    return true
  }

  mutating func press(column: Int, _ desk: Desk) {
    if let wanted = AlertsTable(desk, order: order, width: 200).order(of: column) { order = wanted }
  }

  mutating func find(
    _ words: String, _ step: FindStep, _ desk: Desk, in area: Rectangle
  ) throws -> Bool {
    pane.isFocused = false
    switch step {
    case .nearest: filter = words
    case .next: _ = try move(.down, desk, in: area)
    case .previous: _ = try move(.up, desk, in: area)
    }
    return try !lines(desk).isEmpty
  }
}

extension AlertsScreen {
  /// The alerts that the filter leaves.
  private func lines(_ desk: Desk) throws -> [AlertLine] {
    let all = try desk.alerts(includeClosed: showsClosed)
    return filter.isEmpty ? all : all.filter { $0.matches(filter) }
  }

  func table(_ desk: Desk, width: Int) throws -> Table {
    AlertsTable(desk, order: order, width: width)
      .table(try lines(desk).grouped(by: order, for: desk.signedIn))
  }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] {
    guard let line = try line(desk) else { return [] }
    return AlertPane(try desk.alert(line.child.id, line.alert.id), desk, width: width).lines
  }

  func whenEmpty(_ desk: Desk) throws -> String {
    if !filter.isEmpty { return "No alert here matches “\(filter)”. Esc shows all of them again." }
    let raising =
      Act.raise.refusal(for: desk.signedIn) == nil
      ? " On a child, on Today, Caseload or the child's own page, a raises one." : ""
    return (showsClosed ? "No alert was raised yet." : "No alert is open. d shows those that are over.")
      + raising
  }

  func summary(_ desk: Desk) throws -> Summary {
    let open = try desk.alerts()
    let past = open.count { $0.clocks.stage?.isOver ?? false }
    let yours = open.count { $0.waits(for: desk.signedIn) }
    let found = filter.isEmpty ? [] : [Text("\(try lines(desk).count) match “\(filter)”", style: .bold)]
    let counts = [
      (past, past == 1 ? "past its stage" : "past their stage", TodaySection.overdue.style),
      (yours, yours == 1 ? "waits for you" : "wait for you", .bold.with(.magenta)),
    ].filter { $0.0 > 0 }.map { Text("\($0) \($1)", style: $2) }
    let all = found + [Text("\(open.count) open")]
    return Summary(
      counts: all + counts, brief: all + counts.prefix(1),
      total: "by \(order.words)\(showsClosed ? " · over as well" : "")")
  }

  var legend: [(glyph: String, words: String)] { AlertMarks.legend }
}
