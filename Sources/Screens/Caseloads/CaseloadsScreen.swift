import Application
import Casework
import ReadModels
import TerminalUI

/// A line an IRO with how much they have, and their children below it once it is unfolded; children are marked and moved
/// to another IRO.
struct CaseloadsScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()
  /// Those whose children are shown; nil for the children without an IRO.
  private var unfolded: Set<StaffID?> = []
  private var marked: Set<ChildID> = []
  private var reach = ListPaging()

  enum Action {
    case open, mark, allocate, otherPane, back, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "children", .open), (.character(" "), "mark", .mark),
      (.character("f"), "to another IRO", .allocate), (.tab, "more", .otherPane),
      (.helpOnly(.escape), "back to the list, and nothing marked", .back),
      (.helpOnly(.character("q")), "the same, then out of iro", .leave),
    ]) + movingKeys.map(Action.move)

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .mark: (try? child(queries)) != nil
    case .allocate:
      queries.signedIn.refusal(of: .allocate) == nil && (!marked.isEmpty || (try? child(queries)) != nil)
    case .open, .otherPane, .back, .leave, .move: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .mark:
      guard let child = try child(queries) else { return .refuse("Select a child: Enter shows an IRO's.") }
      marked.formSymmetricDifference([child])
      return try move(.down, queries, in: area)
    case .allocate: return try allocate(queries)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .back: return stepBack() ?? .back
    case .leave: return stepBack() ?? .leave
    }
  }

  /// From the pane to the list, and then nothing marked; nil where there is nothing to step back from.
  private mutating func stepBack() -> Intent? {
    if pane.isFocused { return swapPane() }
    guard !marked.isEmpty else { return nil }
    marked = []
    return .stay
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: nil
    }
  }

  /// Shows an IRO's children, or hides them; opens the child that is selected.
  private mutating func open(_ queries: CaseQueries) throws -> Intent {
    if let child = try child(queries) { return .open(.child(child)) }
    guard let row = try iroRow(queries) else { return .refuse("Nothing is selected.") }
    unfolded.formSymmetricDifference([row.iro])
    return .stay
  }

  /// Opens the form for the marked children, or for the selected one where none is marked.
  private mutating func allocate(_ queries: CaseQueries) throws -> Intent {
    let chosen = marked.isEmpty ? try child(queries).map { [$0] } ?? [] : marked.sorted()
    guard let first = chosen.first else {
      return .refuse("Select a child, or mark several with Space: Enter on an IRO shows theirs.")
    }
    let form = FormID.allocate(chosen)
    if let refusal = try form.refusal(about: nil, queries) { return .refuse(refusal) }
    marked = []
    return .open(.form(form, SelectedSubject(first)))
  }

  private func child(_ queries: CaseQueries) throws -> ChildID? {
    try selected(queries)?.as(ChildID.self)
  }

  private func iroRow(_ queries: CaseQueries) throws -> IRORow? {
    try selected(queries)?.as(IRORow.self)
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try child(queries).map { SelectedSubject($0) }
  }
}

extension CaseloadsScreen {
  var choices: AnyHashable { [unfolded, marked, reach] as [AnyHashable] }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }

  mutating func loadMore(_ queries: CaseQueries) throws -> Bool {
    let rows = try table(queries, width: nil).rows
    guard rows.rows.count < rows.total else { return false }
    reach.extend()
    return true
  }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    try CaseloadsTable(queries, unfolded: unfolded, marked: marked).table(reach.lines)
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    if let child = try child(queries) {
      return try DutyExplanation(child, queries, width: width).lines(first: nil)
    }
    guard let row = try iroRow(queries) else { return [] }
    // Of the children without an IRO there may be as many as there are children.
    let kinds = try row.iro.map { try queries.caseloadKinds(of: $0) } ?? []
    return try row.words(queries, width: width)
      + kinds.flatMap { "\($0.count) \($0.words)".wrapped(to: width) }.map { Text($0) }
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String { "There is no IRO here, and no child yet." }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let lines = try queries.iroLines()
    let children = lines.reduce(0) { $0 + $1.children }
    let own = marked.isEmpty ? [] : [Text("\(marked.count) marked", style: .bold)]
    return Summary(
      counts: own + [Text("\(lines.count { $0.iro != nil }) IROs")], total: "\(children) children")
  }

  var legend: [(glyph: String, words: String)] {
    [
      (CaseloadsTable.above, "more children for each full-time post than the council aims at"),
      (CaseloadsTable.below, "fewer"), (TodayTable.marked, "marked with Space: f moves all that are"),
    ]
  }
}
