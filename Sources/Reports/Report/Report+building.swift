import CareCalendar
import Casework
public import Measures
public import Rulebook

extension Report {
  /// The report of a period, from what measures came to in it.
  ///
  /// - Parameters:
  ///   - results: every measure of the council, beside the year before and by month; for the sheet of an IRO, by IRO.
  ///   - words: what the manager wrote, by heading.
  public init(
    _ occasion: ReportOccasion, from results: [MeasureResult], under policy: Policy,
    words: [ReportHeading: WrittenWords] = [:]
  ) {
    let figures: ReportFigures
    if case .iro(let iro, _) = occasion.kind {
      figures = ReportFigures(results, of: iro)
    } else {
      figures = ReportFigures(results, under: policy, isPublic: occasion.isPublic)
    }
    let tables = ReportTables(figures, for: occasion)
    title = occasion.title
    council = occasion.council
    days = occasion.dayWords
    notes = occasion.notes
    sections = occasion.headings.compactMap { heading in
      let section = ReportSection(
        heading: heading, words: words[heading], blocks: tables.blocks(under: heading))
      return section.words == nil && section.blocks.isEmpty ? nil : section
    }
    var met: Set<String> = []
    let keys = sections.flatMap(\.blocks).flatMap(\.figures).filter { met.insert($0).inserted }
    appendix = figures[keys]
    listed = occasion.isPublic ? appendix : figures.all
  }
}
