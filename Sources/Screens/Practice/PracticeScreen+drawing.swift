import Application
import Casework
import ReadModels
import TerminalUI

extension PracticeScreen {
  /// What the marks of the chart mean.
  func heading(_ queries: CaseQueries, width: Int, height: Int) throws -> [[Text]] {
    guard view == .themes else { return [] }
    let kinds = PracticeNoteKind.allCases.map { "\($0.glyph) \($0.words)" }
    let marks = kinds.joined(separator: "   ")
    let said = "A mark a note:  " + marks
    return [[Text(said.columns <= width ? said : marks, style: .dim)]]
  }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    switch view {
    case .notes(let order): PracticeTable(order: order, width: width).table(try page(queries))
    case .themes: ThemesTable(themes: try themes(queries)).table(width: width)
    }
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    if let theme = try theme(queries) {
      return ThemesTable(themes: try themes(queries)).more(theme, width: width)
    }
    return try line(queries).map { try PracticePane(line: $0, queries: queries).lines(width: width) } ?? []
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    if let theme = narrowedTo, filter.isEmpty {
      return "No note is about \(theme.words). Esc shows every note again."
    }
    if !filter.isEmpty { return "No note here matches “\(filter)”. Esc shows every note again." }
    let mayNote = MenuAction.note.refusal(for: queries.signedIn) == nil
    if view == .themes, try page(queries).all > 0 {
      return "No practice was noted this year or last."
    }
    return "No practice has been noted yet."
      + (mayNote ? " i on a child, on Today or Caseload, notes what is good or should be better." : "")
  }

  func summary(_ queries: CaseQueries) throws -> Summary {
    let sorted = Text(view.words, style: .dim)
    if view == .themes {
      let themes = try themes(queries)
      let counts = themes.kinds.map { Text("\($0.count(in: themes.year)) \($0.kind.several)") }
      return Summary(counts: [sorted] + counts, total: themes.year.financialYear)
    }
    let page = try page(queries)
    let counts = PracticeState.allCases.compactMap { state in
      let count = page.states[state] ?? 0
      let style = state == .toAnswer ? TodaySection.challenges.style : .plain
      return count == 0 ? nil : Text("\(count) \(state.words)", style: style)
    }
    guard isNarrowed else { return Summary(counts: counts + [sorted], total: challenges(page)) }
    let matching = filter.isEmpty ? "" : " match “\(filter)”"
    let about = narrowedTo.map { " about \($0.words)" } ?? ""
    let shown = Text("\(page.matching)\(matching)\(about)", style: .bold)
    return Summary(counts: [shown, sorted], total: "of \(notes(page.all))")
  }

  private func notes(_ count: Int) -> String { count == 1 ? "1 note" : "\(count) notes" }

  /// How many of them are challenges: the others are counted apart.
  private func challenges(_ page: PracticePage) -> String {
    let count = page.states.reduce(0) { $0 + ($1.key.kind == .challenge ? $1.value : 0) }
    return count == 1 ? "1 challenge" : "\(count) challenges"
  }

  var legend: [(glyph: String, words: String)] {
    PracticeNoteKind.allCases.map { ($0.glyph, $0.words.capitalisingFirst) }
      + [("✓", "Answered"), (TodaySection.overdue.glyph, "Not answered in time"), ("wd", "Working days")]
  }
}
