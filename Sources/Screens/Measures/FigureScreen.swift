import Application
import Casework
import Measures
import ReadModels
import TerminalUI

/// What is behind one figure: the children and reviews that count, those that do not, and those left out with why.
struct FigureScreen: ListScreen {
  let key: String
  let year: MonthSpan
  /// Of whom alone it is told; nil for the whole service.
  let group: BreakdownGroup?
  var selection = Selection()
  var pane = Pane()
  private var reach = ListPaging()

  enum Action {
    case open, child, otherPane, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "open", .open), (.character("c"), "child", .child), (.tab, "more", .otherPane),
      (.any(.escape, .character("q")), "back", .leave),
    ]) + movingKeys.map(Action.move)

  /// Throws `ServiceRefusal` for a key of no measure, and for somebody who does not see the whole service.
  init(_ key: String, _ year: MonthSpan, _ group: BreakdownGroup?, _ queries: CaseQueries) throws {
    (self.key, self.year, self.group) = (key, year, group)
    _ = try queries.parts(of: key, in: year.days, of: group)
  }

  func title(_ queries: CaseQueries) -> String? { "Figure" }
  var staysBelow: Bool { true }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .open: (try? line(queries)) != nil
    case .child: (try? line(queries))?.child != nil
    case .otherPane, .leave, .move: true
    }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .child:
      guard let child = try line(queries)?.child else { return .refuse("No child is selected.") }
      return .open(.child(child.child))
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: nil
    }
  }

  /// The review or the alert that was looked at, else the child; of an IRO, their Today.
  private func open(_ queries: CaseQueries) throws -> Intent {
    guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
    guard let child = line.child?.child else {
      guard case .staff(let iro) = line.observation.item else {
        return .refuse("Nothing more is known of it.")
      }
      return .open(.todayOf(iro))
    }
    switch line.observation.item {
    case .review(let kind, let day):
      return .open(try queries.route(toReviewOf: child, kind, on: day))
    case .alert(let alert): return .open(.alert(child, alert))
    case .practiceNote, .visit, .survey, .clock, .stay, .staff, nil: return .open(.child(child))
    }
  }

  private func line(_ queries: CaseQueries) throws -> FigureParts.Line? {
    try selected(queries)?.as(FigureRow.self)?.line
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try line(queries)?.child.map { SelectedSubject($0.child) }
  }
}

extension FigureScreen {
  var choices: AnyHashable { [key, year, group, reach] as [AnyHashable] }

  mutating func reach(for motion: Selection.Motion, in rows: Rows, height: Int) {
    reach.extend(for: motion, from: selection, in: rows, height: height)
  }

  mutating func loadMore(_ queries: CaseQueries) throws -> Bool {
    let rows = try table(queries, width: nil).rows
    guard rows.rows.count < rows.total else { return false }
    reach.extend()
    return true
  }

  private func parts(_ queries: CaseQueries) throws -> StillCounting<[FigureParts.Section]> {
    try queries.parts(of: key, in: year.days, of: group)
  }

  private func measure(_ queries: CaseQueries) throws -> Measure { try queries.measure(keyed: key) }

  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    let measure = try measure(queries)
    let whose = group.map { " · \($0.words(queries.staff))" } ?? ""
    let about = measure.definition.wrapped(to: width).prefix(height < 16 ? 0 : 3)
    return "\(measure.title), \(year.financialYear)\(whose)".wrapped(to: width)
      .map { [Text($0, style: .bold)] } + about.map { [Text($0, style: .dim)] }
  }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    FigureTable(measure: try measure(queries), queries: queries)
      .table(try parts(queries).value ?? [], reach.lines)
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let line = try line(queries) else { return [] }
    let why = FigureTable(measure: try measure(queries), queries: queries).sentence(line)
      .wrapped(to: width).map { Text($0) }
    if let child = line.child {
      return why + [""] + (try DutyExplanation(child.child, queries, width: width).lines(first: nil))
    }
    guard case .staff(let iro) = line.observation.item else { return why }
    return why + [""] + (try IRORow(iro: iro).words(queries, width: width))
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    try parts(queries).progress.map { "\($0.words.capitalisingFirst)" }
      ?? "There is nothing behind this figure: nobody was looked at."
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let parts = try parts(queries)
    guard let sections = parts.value else {
      return Summary(counts: parts.progress.map { [Text($0.words, style: .bold)] } ?? [])
    }
    let left = sections.filter(\.part.isLeftOut).reduce(0) { $0 + $1.lines.count }
    let counts = sections.filter { !$0.part.isLeftOut }.map {
      Text("\($0.lines.count.withCommas) \($0.part.brief)")
    }
    return Summary(
      counts: counts + (left > 0 ? [Text("\(left.withCommas) left out", style: .dim)] : []),
      total: year.financialYear)
  }
}
