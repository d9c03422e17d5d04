import Casebook
import Casework
import Desk
import Glass
import Rulebook

/// The children this person answers for, in an order of their choosing, narrowed as one types.
struct CaseloadScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  private(set) var order = CaseloadOrder.name
  var filter = ""
  private var reach = Reach()

  enum Action {
    case open, sort, otherPane, leave
    case act(MenuAction)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([(.enter, "open", .open), (.character("s"), "sort", .sort)])
    + MenuAction.keys.map(Action.act)
    + Keymap<Action>([
      (.helpOnly(.tab), "why", .otherPane),
      (Keys([.character("q"), .escape], inFooter: false), "every child again, then out", .leave),
    ]) + movingKeys.map(Action.move)

  func offers(_ action: Action, _ desk: Desk) -> Bool {
    if case .act(let act) = action { act.refusal(for: desk.signedIn) == nil } else { true }
  }

  mutating func act(_ action: Action, _ desk: Desk, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(desk)
    case .sort: sortByNext(desk)
    case .act(let act): return .act(act)
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
    try chosen(desk).map { .open(.child($0.child)) } ?? .refuse("Nothing is selected.")
  }

  func chosen(_ desk: Desk) throws -> Chosen? {
    try selected(desk)?.as(ChildID.self).map { Chosen($0) }
  }
}

extension CaseloadScreen {
  private mutating func sortByNext(_ desk: Desk) {
    let orders = CaseloadTable.orders(for: desk.signedIn)
    let place = orders.firstIndex(of: order) ?? 0
    order = orders[(place + 1) % orders.count]
  }

  func orders(_ desk: Desk) -> [(name: String, words: String)] {
    CaseloadTable.orders(for: desk.signedIn).map { ($0.rawValue, $0.words) }
  }

  mutating func sort(by name: String) -> Bool {
    guard let wanted = CaseloadOrder(rawValue: name.lowercased()) else { return false }
    order = wanted
    return true
  }

  mutating func press(column: Int, _ desk: Desk) {
    if let wanted = CaseloadTable(desk, order: order, width: 80).order(of: column) { order = wanted }
  }

  func isEmpty(_ desk: Desk) throws -> Bool { try page(desk).lines.isEmpty }

  mutating func reach(for motion: Selection.Motion, height: Int) {
    reach.extend(for: motion, from: selection, height: height)
  }

  mutating func reachFurther(_ desk: Desk) throws -> Bool {
    let page = try page(desk)
    guard page.lines.count < page.matching else { return false }
    reach.extend()
    return true
  }
}

extension CaseloadScreen {
  /// The children that the filter leaves, in order.
  private func page(_ desk: Desk) throws -> CaseloadPage {
    try desk.caseload(by: order, matching: filter, first: reach.count)
  }

  var choices: AnyHashable { [order, filter, reach] as [AnyHashable] }

  func makeTable(_ desk: Desk, width: Int) throws -> Table {
    CaseloadTable(desk, order: order, width: width).table(try page(desk))
  }

  func more(_ desk: Desk, width: Int, isBeside: Bool) throws -> [Text] {
    guard let chosen = try chosen(desk) else { return [] }
    return try DutyExplanation(chosen.child, desk, width: width).lines(first: nil)
  }

  func whenEmpty(_ desk: Desk) throws -> String {
    if !filter.isEmpty { return "No child here matches “\(filter)”. Esc shows everybody again." }
    return desk.signedIn.post == .iro
      ? "No children are allocated to you yet." : "There are no children here yet."
  }

  var legend: [(glyph: String, words: String)] {
    [
      ("! 2", "2 alerts are open, and something about one is overdue"),
      ("\(AlertMarks.urgent) 1", "1 alert is open, and it is urgent"),
    ]
  }

  func summary(_ desk: Desk) throws -> Summary {
    let page = try page(desk)
    let sorted = Text("by \(order.words)", style: .dim)
    guard !filter.isEmpty else { return Summary(counts: [sorted], total: children(page.all)) }
    let shown = Text("\(page.matching) match “\(filter)”", style: .bold)
    return Summary(counts: [shown, sorted], total: "of \(children(page.all))")
  }
}
