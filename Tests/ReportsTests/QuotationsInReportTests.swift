import Measures
import Testing

@testable import Reports

/// Words that may be printed, where they stand in a report.
@Suite struct QuotationsInReportTests {
  private let all = [
    PrintedQuotation(.child, "I like *it* <here>", ageBand: .fiveToNine, on: "2014-10-20"),
    PrintedQuotation(.child, "Nobody asked me", ageBand: .sixteenAndSeventeen, on: "2014-10-21"),
    PrintedQuotation(.parent, "He laughs again", ageBand: .underOne, on: "2014-10-22"),
    PrintedQuotation(.impact, "She saw her brother", ageBand: nil, on: "2014-10-23"),
  ]

  @Test("Words stand with what children said, impact with practice, each with its sort and age group")
  func places() {
    let report = InventedResults.small.report(quotations: all)
    let voices = report.section(.voices)?.quotations
    #expect(voices?.caption == "In their own words")
    #expect(
      voices?.quotations.map(\.who) == [
        "A child of 5 to 9", "A child of 16 and 17", "A parent, of a child under 1",
      ])
    #expect(report.section(.disputes)?.quotations?.quotations.map(\.words) == ["She saw her brother"])
    #expect(report.section(.disputes)?.quotations?.quotations.map(\.who) == [""])
  }

  @Test("Without any there is no such heading, and none stands in an IRO's own sheet")
  func none() {
    let report = InventedResults.small.report()
    #expect(report.sections.allSatisfy { $0.quotations == nil })
    #expect(!report.markdown.contains("In their own words"))
    let sheet = InventedResults.small.report(.iro(InventedResults.iro, name: "Amina Okafor"), quotations: all)
    #expect(sheet.sections.allSatisfy { $0.quotations == nil })
  }

  @Test("For the public an age group is told where five children or more are shown to be of it")
  func publicEdition() {
    func told(_ year: InventedResults) -> [String]? {
      year.report(isPublic: true, quotations: all).section(.voices)?.quotations?.quotations.map(\.who)
    }
    #expect(told(.small) == ["A child of 5 to 9", "A child", "A parent"])
    var few = InventedResults.small
    few.figures["population.age.5-9"] = (4, 42)
    few.figures["population.age.1-4"] = (28, 42)
    #expect(told(few) == ["A child", "A child", "A parent"])
  }

  @Test("Markdown and the page have them as quotations, in which nothing is taken for a mark")
  func written() {
    let report = InventedResults.small.report(quotations: all)
    let markdown =
      "### In their own words\n\n> I like \\*it\\* \\<here\\>\n>\n> — A child of 5 to 9\n\n> Nobody"
    #expect(report.markdown.contains(markdown))
    #expect(
      report.html.contains("<blockquote>\n<p>I like *it* &lt;here&gt;</p>\n<p>— A child of 5 to 9</p>\n"))
    #expect(PageCheck(report.html).faults == [])
  }
}
