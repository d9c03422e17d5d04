import Application
import Casework
import Measures
import ReadModels
import TerminalUI

/// The figures of a year, by subject, for whoever sees the whole service.
struct MeasuresScreen: FilteredList {
  var selection = Selection()
  var pane = Pane()
  var filter = ""
  private var year = ChosenYear()
  /// By key what each measure is told apart by.
  private var unfolded: [String: Breakdown] = [:]

  enum Action {
    case open, reviews, yearBefore, yearAfter, otherPane, back, leave
    case by(Breakdown)
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "what is behind", .open), (.character("i"), "by IRO", .by(.iro)),
      (.character("t"), "by team", .by(.team)), (.character("r"), "reviews", .reviews),
      (.character("["), "year before", .yearBefore),
      (.helpOnly(.character("]")), "the year after", .yearAfter), (.tab, "more", .otherPane),
      (.helpOnly(.escape), "every measure again", .back),
      (.helpOnly(.character("q")), "every measure again, then out of iro", .leave),
    ]).told { action in
      switch action {
      case .open: "the children and reviews behind the figure"
      case .by(let breakdown): "the figure by \(breakdown.words), or no more"
      case .reviews: NamedCommand.wordsOfReviews
      case .yearBefore: "the year before"
      default: nil
      }
    } + movingKeys.map(Action.move)

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .open: return try open(queries)
    case .by(let breakdown): return try unfold(breakdown, queries)
    case .reviews: return .open(.reviews(year.span(queries)))
    case .yearBefore: return year.goBack(queries)
    case .yearAfter: return year.goOn(queries)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .back: return stepBack() ?? .back
    case .leave: return stepBack() ?? .leave
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { try $0.open(queries) }
    default: nil
    }
  }

  private func open(_ queries: CaseQueries) throws -> Intent {
    guard let row = try row(queries) else { return .refuse("Nothing is selected.") }
    return .open(.figure(row.key, year.span(queries), row.group))
  }

  /// Shows the figures by IRO or by team below the measure, or hides them; the measure stays selected.
  private mutating func unfold(_ breakdown: Breakdown, _ queries: CaseQueries) throws -> Intent {
    guard let row = try row(queries) else { return .refuse("Nothing is selected.") }
    unfolded[row.key] = unfolded[row.key] == breakdown ? nil : breakdown
    selection.select(MeasureRow(key: row.key))
    return .stay
  }

  private func row(_ queries: CaseQueries) throws -> MeasureRow? {
    try selected(queries)?.as(MeasureRow.self)
  }
}

extension MeasuresScreen {
  var choices: AnyHashable { [filter, year, unfolded] as [AnyHashable] }

  /// Those that the filter leaves.
  private func measures(_ queries: CaseQueries) -> [Measure] {
    guard !filter.isEmpty else { return queries.measures }
    return queries.list([Measure].self, filter, width: nil) { _ in
      let typed = TypedWords(filter)
      return queries.measures.filter {
        typed.stand(in: Collation.folded($0.title), Collation.folded($0.key))
      }
    }
  }

  func isEmpty(_ queries: CaseQueries) throws -> Bool { measures(queries).isEmpty }

  /// The figures of the year; while they are told apart by IRO and team, those of the whole service.
  private func figures(_ queries: CaseQueries) throws -> (StillCounting<[MeasureResult]>, isToldApart: Bool) {
    let days = year.span(queries).days
    let whole = try queries.figures(in: days)
    guard !unfolded.isEmpty, whole.value != nil else { return (whole, false) }
    let apart = try queries.figures(in: days, by: [.iro, .team])
    return apart.value == nil ? (whole, false) : (apart, true)
  }

  private func results(_ queries: CaseQueries) throws -> (byKey: [String: MeasureResult]?, isToldApart: Bool)
  {
    let (figures, isToldApart) = try figures(queries)
    let byKey = figures.value.map { all in Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) }) }
    return (byKey, isToldApart)
  }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    let (results, isToldApart) = try results(queries)
    return MeasuresTable(
      queries: queries, year: year.span(queries), unfolded: unfolded, isToldApart: isToldApart
    ).table(measures(queries), results)
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let row = try row(queries), let measure = queries.measures.first(where: { $0.key == row.key })
    else { return [] }
    return MeasurePane(
      measure: measure, result: try results(queries).byKey?[row.key], group: row.group,
      year: year.span(queries), queries: queries, width: width
    ).lines()
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    "No measure here matches “\(filter)”. Esc shows every measure again."
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let (figures, _) = try figures(queries)
    let all = queries.measures.count
    let shown =
      filter.isEmpty ? [] : [Text("\(measures(queries).count) match “\(filter)”", style: .bold)]
    let aims = (figures.value ?? []).compactMap(\.isMet)
    let met = aims.isEmpty ? [] : [Text("\(aims.count { $0 }) of \(aims.count) targets met")]
    return Summary(
      counts: [Text(year.words(queries), style: .bold)] + shown
        + (figures.progress.map { [Text($0.words, style: .bold)] } ?? met),
      total: filter.isEmpty ? "\(all) measures" : "of \(all) measures")
  }

  var legend: [(glyph: String, words: String)] {
    [
      (TargetMark.met, "What the council aims at is met"), (TargetMark.missed, "It is not met"),
      ("▾", "Told by IRO or by team below"), ("–", "There is nothing to divide by"),
    ] + Blocks.legend
  }
}

extension CountProgress {
  /// "counting … 1,200 of 84,000"
  var words: String {
    "counting … \(done.withCommas)" + (of.map { " of \($0.withCommas)" } ?? "")
  }
}
