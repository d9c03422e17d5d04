import Measures
import TestSupport
import Testing

@testable import Reports

/// What is measured stands in the report, each where it belongs.
@Suite struct MeasuresInReportTests {
  /// A year in which something was counted by every measure, so that none is left out for want of figures.
  private static var year: InventedResults {
    var year = InventedResults()
    for measure in Measures.all(under: year.policy) { year.figures[measure.key] = (6, 12) }
    return year
  }

  private static func keys(_ report: Report, under heading: ReportHeading? = nil) -> Set<String> {
    let sections = report.sections.filter { heading == nil || $0.heading == heading }
    return Set(sections.flatMap(\.blocks).flatMap(\.figures))
  }

  @Test("No kind of measure stands in no section")
  func kinds() {
    func kinds(_ keys: some Sequence<String>) -> Set<String> {
      Set(keys.map { String($0.prefix { $0 != "." }) })
    }
    let shown = kinds(Self.keys(Self.year.report()))
    #expect(kinds(Self.year.figures.keys).subtracting(shown) == [])
  }

  @Test(
    "Every measure of homes, consultation papers, surveys and monitoring stands in its section",
    arguments: [
      ("homes.", .service), ("consultations.returned", .participation), ("surveys.returned.", .voices),
      ("monitoring.", .disputes), ("changes.", .disputes),
    ] as [(String, ReportHeading)])
  func each(prefix: String, heading: ReportHeading) {
    let measured = Set(Self.year.figures.keys.filter { $0.hasPrefix(prefix) })
    #expect(measured.count > 1)
    #expect(measured.subtracting(Self.keys(Self.year.report(), under: heading)) == [])
  }

  @Test("For the public, those from which another could be worked out are left out")
  func open() {
    var year = InventedResults.small
    for key in Self.year.figures.keys where key.hasPrefix("monitoring.") { year.figures[key] = (20, 40) }
    for part in ["", ".child", ".parent"] { year.figures["consultations.returned\(part)"] = (20, 40) }
    for person in ["child", "parent"] { year.figures["surveys.returned.\(person)"] = (20, 20) }
    let shown = Self.keys(year.report(isPublic: true))
    #expect(shown.contains("consultations.returned"))
    for prefix in ["monitoring.", "consultations.returned.", "surveys.returned."] {
      #expect(!shown.contains { $0.hasPrefix(prefix) }, "\(prefix)")
      #expect(Self.keys(year.report()).contains { $0.hasPrefix(prefix) }, "\(prefix)")
    }
  }
}
