import CareCalendar
import Casework
public import Measures
public import Rulebook

extension Report {
  /// The report of a period, from what measures came to in it.
  ///
  /// - Parameters:
  ///   - results: every measure of the council, beside the year before and by month; for the sheet of an IRO, by IRO.
  ///   - quotations: words that may be printed, and no others, in their order.
  ///   - words: what the manager wrote, by heading.
  public init(
    _ occasion: ReportOccasion, from results: [MeasureResult], under policy: Policy,
    quotations: [PrintedQuotation] = [], words: [ReportHeading: WrittenWords] = [:]
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
        heading: heading, words: words[heading],
        quotations: ReportQuotations(heading, among: quotations) { figures.tellsAge($0, occasion) },
        blocks: tables.blocks(under: heading))
      return section.saysNothing ? nil : section
    }
    var met: Set<String> = []
    let keys = sections.flatMap(\.blocks).flatMap(\.figures).filter { met.insert($0).inserted }
    appendix = figures[keys]
    listed = occasion.isPublic ? appendix : figures.all
  }
}

extension ReportSection {
  fileprivate var saysNothing: Bool { words == nil && quotations == nil && blocks.isEmpty }
}

extension ReportFigures {
  /// In an edition for the public an age group is told where the report shows that at least five children are of it: else
  /// the words could be told to be somebody's.
  fileprivate func tellsAge(_ age: AgeBand, _ occasion: ReportOccasion) -> Bool {
    guard occasion.isPublic else { return true }
    return self["population.age.\(age.rawValue)"]?.value.counted.map { $0 > 0 && !$0.isSmall } ?? false
  }
}
