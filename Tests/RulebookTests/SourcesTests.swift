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
}
