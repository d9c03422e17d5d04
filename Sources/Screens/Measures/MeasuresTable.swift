import Application
import Measures
import ReadModels
import TerminalUI

/// The row of a measure, or of what it came to for some of the children.
struct MeasureRow: Hashable, Sendable {
  let key: String
  /// Nil for the whole service.
  var group: BreakdownGroup?
}

/// A row a measure, by subject: what it came to, against what the council aims at and the year before, and month by
/// month. Below those that are unfolded stand the figures by IRO or by team.
struct MeasuresTable {
  let queries: CaseQueries
  let year: MonthSpan
  /// By key what each is told apart by.
  let unfolded: [String: Breakdown]
  /// False while the figures by IRO and team are worked out.
  let isToldApart: Bool

  private static let widthOfBar = 10

  /// - Parameters:
  ///   - measures: those to show, in the order of their subjects.
  ///   - results: nil while they are worked out.
  func table(_ measures: [Measure], _ results: [String: MeasureResult]?) -> Table {
    let aims = measures.contains { queries.rulebook.policy.targets[$0.key] != nil }
    let columns = [
      Column("Measure", minimum: 30, ideal: 60, priority: Column.always),
      Column(year.financialYear, minimum: 7, ideal: 9, alignment: .right, priority: Column.always),
      Column("", minimum: Self.widthOfBar, ideal: Self.widthOfBar, priority: 4),
      Column("Target", minimum: 7, ideal: 12, priority: 8),
      Column(year.yearBefore.financialYear, minimum: 7, ideal: 9, alignment: .right, priority: 7),
      Column("Apr–Mar", minimum: 12, ideal: 12, priority: 5),
    ]
    let rows = sections(measures).flatMap { subject, own in
      [Row.heading("\(subject.heading.uppercased())  \(own.count)")]
        + own.flatMap { self.rows($0, results?[$0.key]) }
    }
    return .fitted(
      aims ? columns : columns.filter { $0.title != "Target" }, aims ? rows : rows.map(Self.withoutTarget))
  }

  private static func withoutTarget(_ row: Row) -> Row {
    guard case .entry(let id, var cells) = row else { return row }
    cells.remove(at: 3)
    return .entry(id, cells)
  }

  private func sections(_ measures: [Measure]) -> [(MeasureSubject, [Measure])] {
    let bySubject = Dictionary(grouping: measures, by: \.subject)
    return MeasureSubject.allCases.compactMap { subject in bySubject[subject].map { (subject, $0) } }
  }

  private func rows(_ measure: Measure, _ result: MeasureResult?) -> [Row] {
    let breakdown = unfolded[measure.key]
    let name = breakdown == nil ? measure.title : "▾ \(measure.title)"
    guard let result else {
      return [.entry(RowID(MeasureRow(key: measure.key)), cells(name, Text("…", style: .dim)))]
    }
    let row = Row.entry(
      RowID(MeasureRow(key: measure.key)),
      cells(
        name, Text(result.figure.shown), bar: result.figure.share,
        target: Text(result.targetMark, style: result.isMet == false ? .bold : .plain),
        before: result.yearBefore?.shown ?? "",
        months: result.monthsSoFar(on: queries.signedIn.day).columns))
    return [row] + (breakdown.map { groups(result, $0) } ?? [])
  }

  private func groups(_ result: MeasureResult, _ breakdown: Breakdown) -> [Row] {
    let own = result.groups.filter { $0.group.breakdown == breakdown }
    guard !own.isEmpty else {
      let words = isToldApart ? "There is nothing to tell by \(breakdown.words)." : "Counting …"
      return [.note(Text("    \(words)", style: .dim))]
    }
    let most = own.compactMap(\.figure.value).max() ?? 0
    return own.map { part in
      let share = part.figure.share ?? part.figure.value.map { most > 0 ? $0 / most : 0 }
      return .entry(
        RowID(MeasureRow(key: result.key, group: part.group)),
        cells("    \(part.group.words(queries.staff))", Text(part.figure.shown), bar: share))
    }
  }

  private func cells(
    _ name: String, _ figure: Text, bar: Double? = nil, target: Text = "", before: String = "",
    months: String = ""
  ) -> [Text] {
    [
      Text(name), figure, Text(bar.map { Blocks.bar($0, width: Self.widthOfBar) } ?? ""), target,
      Text(before, style: .dim), Text(months),
    ]
  }
}
