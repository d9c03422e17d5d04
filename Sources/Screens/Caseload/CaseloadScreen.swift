import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The children this person answers for, in an order of their choosing, narrowed as one types.
struct CaseloadScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  private(set) var order = CaseloadOrder.name { didSet { reach = ListPaging() } }
  var filter = "" { didSet { reach = ListPaging() } }
  private var reach = ListPaging()

  enum Action {
    case open, sort, newChild, otherPane, back, leave
    case act(MenuAction)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([(.enter, "open", .open), (.character("s"), "sort", .sort)])
    + Keymap<Action>([(.helpOnly(.character("+")), "a child who is in no file yet", .newChild)])
    + MenuAction.keys.map(Action.act)
    + Keymap<Action>([
      (.helpOnly(.tab), "why", .otherPane),
      (.helpOnly(.escape), "every child again", .back),
      (.helpOnly(.character("q")), "every child again, then out of iro", .leave),
    ]) + movingKeys.map(Action.move)

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .act(let act): act.refusal(for: queries.signedIn) == nil
    case .newChild: queries.signedIn.refusal(of: .recordCare, or: .tellOfChanges) == nil
    default: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .sort: sortByNext(queries)
    case .newChild where !queries.signedIn.may(.recordCare): return .act(.change)
    case .newChild:
      return try FormID.newChild.refusal(about: nil, queries).map { .refuse($0) }
        ?? .open(.form(.newChild, nil))
    case .act(let act): return .act(act)
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

  /// Whoever makes no child known tells of changes with the key that adds.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    if queries.signedIn.may(.recordCare) { return keys.map { offers($0, queries) } }
    return keys.told { action in if case .newChild = action { MenuAction.change.words } else { nil } }
      .leading(with: "change") { if case .newChild = $0 { true } else { false } }
      .map { offers($0, queries) }
  }

  private func open(_ queries: CaseQueries) throws -> Intent {
    try chosen(queries).map { .open(.child($0.child)) } ?? .refuse("Nothing is selected.")
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try selected(queries)?.as(ChildID.self).map { SelectedSubject($0) }
  }
}

extension CaseloadScreen {
  private mutating func sortByNext(_ queries: CaseQueries) {
    let orders = CaseloadTable.orders(for: queries.signedIn)
    let place = orders.firstIndex(of: order) ?? 0
    order = orders[(place + 1) % orders.count]
  }

  func orders(_ queries: CaseQueries) -> [(name: String, words: String)] {
    CaseloadTable.orders(for: queries.signedIn).map { ($0.rawValue, $0.words) }
  }

  mutating func sort(by name: String) -> Bool {
    guard let wanted = CaseloadOrder(rawValue: name.lowercased()) else { return false }
    order = wanted
    return true
  }

  mutating func press(column: Int, _ queries: CaseQueries) {
    if let wanted = CaseloadTable(queries, order: order, width: 80).order(of: column) { order = wanted }
  }

  func isEmpty(_ queries: CaseQueries) throws -> Bool { try page(queries).lines.isEmpty }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }

  mutating func loadMore(_ queries: CaseQueries) throws -> Bool {
    let page = try page(queries)
    guard page.lines.count < page.matching else { return false }
    reach.extend()
    return true
  }
}

extension CaseloadScreen {
  /// The children that the filter leaves, in order.
  private func page(_ queries: CaseQueries) throws -> CaseloadPage {
    try queries.caseload(by: order, matching: filter, lines: reach.lines)
  }

  var choices: AnyHashable { [order, filter, reach] as [AnyHashable] }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    CaseloadTable(queries, order: order, width: width).table(try page(queries))
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let chosen = try chosen(queries) else { return [] }
    return try DutyExplanation(chosen.child, queries, width: width).lines(first: nil)
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    if !filter.isEmpty { return "No child here matches “\(filter)”. Esc shows everybody again." }
    if queries.signedIn.isSocialWorker {
      return
        "No child has \(queries.signedIn.member.details.name) as the social worker yet, as the caseload list has it."
    }
    return queries.signedIn.post == .iro
      ? "No children are allocated to you yet." : "There are no children here yet."
  }

  var legend: [(glyph: String, words: String)] {
    [
      ("! 2", "2 alerts are open, and something about one is overdue"),
      ("\(AlertMarks.urgent) 1", "1 alert is open, and it is urgent"),
    ]
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let page = try page(queries)
    let sorted = Text("by \(order.words)", style: .dim)
    guard !filter.isEmpty else { return Summary(counts: [sorted], total: children(page.all)) }
    let shown = Text("\(page.matching) match “\(filter)”", style: .bold)
    return Summary(counts: [shown, sorted], total: "of \(children(page.all))")
  }
}
