import Application
import Casework
import ReadModels
import TerminalUI

/// Every alert that concerns this person, with both clocks of each and whose turn it is.
struct AlertsScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  private(set) var order = AlertOrder.stage { didSet { reach = ListPaging() } }
  var filter = "" { didSet { reach = ListPaging() } }
  /// Whether those that are over are listed as well.
  private(set) var showsClosed = false { didSet { reach = ListPaging() } }
  var reach = ListPaging()

  enum Action {
    case open, sort, closed, child, otherPane, back, leave
    case act(MenuAction)
    case alert(AlertAction.Kind)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([(.enter, "open", .open)]) + AlertAction.Kind.keys.map(Action.alert)
    + Keymap<Action>([
      (.character("s"), "sort", .sort), (.character("c"), "child", .child),
      (.character("d"), "show or hide those over", .closed),
      (.character("a"), "alert", .act(.raise)),
      (.helpOnly(.tab), "the alert in full", .otherPane),
      (.helpOnly(.character("u")), "take back your own last entry", .act(.takeBack)),
      (.helpOnly(.escape), "every alert again", .back),
      (.helpOnly(.character("q")), "every alert again, then out of iro", .leave),
    ]).told { if case .act(.raise) = $0 { "raise another alert about the child" } else { nil } }
    + movingKeys.map(Action.move)

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .alert(let kind):
      return try withLine(queries) {
        try kind.begin(on: $0.alert.id, of: SelectedSubject($0.child.id), queries)
      }
    case .child: return try withLine(queries) { .open(.child($0.child.id)) }
    case .act(let act): return .act(act)
    case .sort: sortByNext()
    case .closed: showsClosed.toggle()
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .back: return stepBack() ?? .back
    case .leave: return stepBack() ?? .leave
    }
    return .stay
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: nil
    }
  }

  private func open(_ queries: CaseQueries) throws -> Intent {
    try withLine(queries) { .open(.alert($0.child.id, $0.alert.id)) }
  }

  private func withLine(_ queries: CaseQueries, _ intent: (AlertLine) throws -> Intent) throws -> Intent {
    guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
    return try intent(line)
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try line(queries).map { SelectedSubject($0.child.id, about: $0.alert.id.raw) }
  }

  func line(_ queries: CaseQueries) throws -> AlertLine? {
    guard let id = try selected(queries) else { return nil }
    return try page(queries).lines.first { RowID($0.id) == id }
  }
}

extension AlertsScreen {
  private mutating func sortByNext() {
    let orders = AlertOrder.allCases
    order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
  }

  func orders(_ queries: CaseQueries) -> [(name: String, words: String)] {
    AlertOrder.allCases.map { ($0.rawValue, $0.words) }
  }

  mutating func sort(by name: String) -> Bool {
    guard let wanted = AlertOrder(rawValue: name.lowercased()) else { return false }
    order = wanted
    return true
  }

  mutating func press(column: Int, _ queries: CaseQueries) {
    if let wanted = AlertsTable(queries, order: order, width: 200).order(of: column) { order = wanted }
  }

  func isEmpty(_ queries: CaseQueries) throws -> Bool { try page(queries).matching == 0 }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }
}
