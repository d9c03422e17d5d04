import Casebook
import Casework
import Desk
import Glass

/// Every alert that concerns this person, with both clocks of each and whose turn it is.
struct AlertsScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  private(set) var order = AlertOrder.stage
  var filter = ""
  /// Whether those that are over are listed as well.
  private(set) var showsClosed = false

  enum Action {
    case open, sort, closed, child, otherPane, leave
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
      (Keys([.character("q"), .escape], inFooter: false), "every alert again, then out", .leave),
    ]).told { if case .act(.raise) = $0 { "raise another alert about the child" } else { nil } }
    + movingKeys.map(Action.move)

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .alert(let kind):
      return try withLine(desk) { try kind.begin(on: $0.alert.id, of: Chosen($0.child.id), desk) }
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

  func chosen(_ desk: Desk) throws -> Chosen? {
    try line(desk).map { Chosen($0.child.id, about: $0.alert.id.raw) }
  }

  func line(_ desk: Desk) throws -> AlertLine? {
    guard let id = try selected(desk) else { return nil }
    return try lines(desk).first { RowID($0.id) == id }
  }
}

extension AlertsScreen {
  private mutating func sortByNext() {
    let orders = AlertOrder.allCases
    order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
  }

  func orders(_ desk: Desk) -> [(name: String, words: String)] {
    AlertOrder.allCases.map { ($0.rawValue, $0.words) }
  }

  mutating func sort(by name: String) -> Bool {
    guard let wanted = AlertOrder(rawValue: name.lowercased()) else { return false }
    order = wanted
    return true
  }

  mutating func press(column: Int, _ desk: Desk) {
    if let wanted = AlertsTable(desk, order: order, width: 200).order(of: column) { order = wanted }
  }

  func isEmpty(_ desk: Desk) throws -> Bool { try lines(desk).isEmpty }
}
