import Rulebook
import Testing

/// What is said to be the source of a duty.
@Suite struct SourcesTests {
  @Test("The reason for a duty names law, guidance and local policy, and no other council's report")
  func councils() {
    let councils = ["Northumberland", "Newham", "Portsmouth", "North Lincolnshire", "Durham"]
    for rule in Rulebook.rules {
      #expect(!rule.source.isEmpty && !councils.contains { rule.source.contains($0) }, "\(rule.name)")
    }
    #expect(Rulebook.rules.contains { !$0.usualFrom.isEmpty && $0.wholeSource.contains($0.usualFrom) })
  }

  @Test(
    "What of a source was not read in its own text is said in the manual, and nowhere where all of it was")
  func notRead() {
    let manual = Rulebook.usual.manual
    for rule in Rulebook.rules {
      let entry = manual.components(of: rule.name)
      #expect(
        entry.contains("- Not read in its own text: \(rule.notRead)") != rule.notRead.isEmpty, "\(rule.name)")
      #expect(!rule.notRead.hasSuffix("."), "\(rule.name)")
    }
    let read = Rulebook.rules.filter(\.notRead.isEmpty).map(\.name)
    #expect(read.contains("FirstReviewWithinTwentyWorkingDays") && read.contains("PathwayAssessmentMade"))
    #expect(
      !read.contains("FirstReviewWithinFourWeeks") && !read.contains("PathwayPlanReviewedEverySixMonths"))
  }
}

extension String {
  /// The lines of an entry of the manual, from its heading to the next.
  fileprivate func components(of name: String) -> [String] {
    let lines = split(separator: "\n").map(String.init)
    return Array(lines.drop { $0 != "## \(name)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
  }
}
