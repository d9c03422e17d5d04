import Application
import Casework
import Measures
import ReadModels
import TerminalUI

/// Every review that was due or held in a year, by how it stands: those that are late without a reason stand together, so
/// that whoever knows the reason is asked.
struct ReviewListScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  private var year: ChosenYear
  private var narrowing = ReviewListFilter() { didSet { reach = ListPaging() } }
  private var reach = ListPaging()

  var filter: String {
    get { narrowing.typed }
    set { narrowing.typed = newValue }
  }

  enum Action {
    case open, explain, child, part, kind, iro, team, yearBefore, yearAfter, otherPane, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "open", .open), (.character("w"), "why late", .explain),
      (.character("s"), "standing", .part),
      (.character("i"), "this IRO", .iro), (.character("t"), "this team", .team),
      (.character("v"), "kind", .kind), (.character("c"), "child", .child),
      (.character("["), "year before", .yearBefore),
      (.helpOnly(.character("]")), "the year after", .yearAfter), (.tab, "more", .otherPane),
      (.helpOnly(.escape, .character("q")), "every review again, then back", .leave),
    ]).told { action in
      switch action {
      case .open: "the page of the review, or of the child"
      case .explain: "give the reason of a late review, or give it anew"
      case .part: "late without a reason alone, then not recorded, and so on"
      case .iro: "the reviews of this IRO's children alone, or all"
      case .team: "the reviews of this team's children alone, or all"
      case .kind: "the next kind of review alone"
      case .yearBefore: "the year before"
      default: nil
      }
    } + movingKeys.map(Action.move)

  /// - Parameter year: nil for the one that today is in.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  init(_ year: MonthSpan?, _ queries: CaseQueries) throws {
    self.year = ChosenYear(year)
    _ = try reviews(queries)
  }

  func title(_ queries: CaseQueries) -> String? { "Reviews" }
  var staysBelow: Bool { true }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .open, .child: (try? line(queries)) != nil
    case .explain: (try? line(queries)).flatMap { $0 }.map { isLate($0) && mayExplain(queries) } ?? false
    default: true
    }
  }

  func known(_ queries: CaseQueries) -> Keymap<Bool> {
    keys.map { if case .explain = $0 { mayExplain(queries) } else { offers($0, queries) } }
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .explain: return try explain(queries)
    case .child:
      return try line(queries).map { .open(.child($0.child)) } ?? .refuse("Nothing is selected.")
    case .part: narrowing.part = next(after: narrowing.part, of: ReviewPart.allCases)
    case .kind: narrowing.kind = next(after: narrowing.kind, of: try kinds(queries))
    case .iro: return try narrow(\.iro, queries) { .iro($0.iro) }
    case .team: return try narrow(\.team, queries) { .team($0.team) }
    case .yearBefore: return year.goBack(queries)
    case .yearAfter: return year.goOn(queries)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .leave: return stepBack() ?? .back
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

  /// Out of the pane, then to every review of the year; nil where one is there already.
  mutating func stepBack() -> Intent? {
    if pane.isFocused { return swapPane() }
    guard narrowing.isNarrowed else { return nil }
    narrowing = ReviewListFilter()
    return .stay
  }

  /// To those of the selected line alone, or to all again.
  private mutating func narrow(
    _ path: WritableKeyPath<ReviewListFilter, BreakdownGroup?>, _ queries: CaseQueries,
    _ group: (ReviewLine) -> BreakdownGroup
  ) throws -> Intent {
    if narrowing[keyPath: path] != nil {
      narrowing[keyPath: path] = nil
      return .stay
    }
    guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
    narrowing[keyPath: path] = group(line)
    return .stay
  }

  /// None first, then each in turn.
  private func next<Value: Equatable>(after now: Value?, of all: [Value]) -> Value? {
    guard let now else { return all.first }
    return all.firstIndex(of: now).flatMap { all.indices.contains($0 + 1) ? all[$0 + 1] : nil }
  }
}

extension ReviewListScreen {
  var choices: AnyHashable { [year, narrowing, reach] as [AnyHashable] }

  private func reviews(_ queries: CaseQueries) throws -> StillCounting<[ListedReview]> {
    try queries.listedReviews(in: year.span(queries).days)
  }

  /// Those that are left, by how they stand.
  private func sections(_ queries: CaseQueries) throws -> [ReviewListSection] {
    try queries.list(ReviewListSection.self, [year, narrowing] as [AnyHashable], width: nil) { _ in
      narrowing.sections(try reviews(queries).value ?? [])
    }
  }

  /// Those that there are in the year.
  private func kinds(_ queries: CaseQueries) throws -> [ReviewKind] {
    let found = Set((try reviews(queries).value ?? []).map(\.line.review.kind))
    return ReviewKind.allCases.filter(found.contains)
  }

  func line(_ queries: CaseQueries) throws -> ReviewLine? {
    guard let row = try selected(queries)?.as(ReviewRow.self) else { return nil }
    return try sections(queries).lazy.flatMap(\.reviews).map(\.line).first { ReviewRow($0) == row }
  }

  func chosen(_ queries: CaseQueries) throws -> SelectedSubject? {
    try selected(queries)?.as(ReviewRow.self).map { SelectedSubject($0.child) }
  }

  func isEmpty(_ queries: CaseQueries) throws -> Bool { try sections(queries).isEmpty }

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
    ReviewListTable(queries: queries).table(try sections(queries), reach.lines)
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let line = try line(queries) else { return [] }
    let own = ReviewListTable(queries: queries).sentences(line).flatMap { $0.wrapped(to: width) }
    return own.map { Text($0) } + [""]
      + (try DutyExplanation(line.child, queries, width: width).lines(first: nil))
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    if let progress = try reviews(queries).progress { return progress.words.capitalisingFirst }
    return narrowing.isNarrowed
      ? "No review here is \(narrowing.words(queries)). Esc shows every review again."
      : "No review was due or held in \(year.span(queries).financialYear)."
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let name = Text(year.span(queries).financialYear, style: .bold)
    let reviews = try reviews(queries)
    guard let all = reviews.value else {
      return Summary(counts: [name] + (reviews.progress.map { [Text($0.words, style: .bold)] } ?? []))
    }
    let sections = try sections(queries)
    let total = "\(all.count.withCommas) reviews"
    guard narrowing.isNarrowed else {
      let counts = sections.filter { $0.part != .inTime && $0.part != .due }.map {
        Text("\($0.reviews.count.withCommas) \($0.part.words)", style: $0.part.style)
      }
      return Summary(counts: [name] + counts, total: total)
    }
    let shown = sections.reduce(0) { $0 + $1.reviews.count }
    return Summary(
      counts: [name, Text("\(shown.withCommas): \(narrowing.words(queries))", style: .bold)],
      total: "of \(total)")
  }

  var legend: [(glyph: String, words: String)] {
    ReviewPart.allCases.map { ($0.glyph, $0.meaning) } + [("wd", "Working days")]
  }
}
