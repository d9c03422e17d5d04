import CareCalendar
import Printouts
import Rulebook
import Testing

/// The council's policy as it is printed.
@Suite struct PolicyListingTests {
  private func rows(_ name: String, _ policy: Policy) -> [[String]] {
    PolicyListing.listing(policy).rows.filter { $0[0] == name }.map { Array($0.dropFirst()) }
  }

  @Test("Every period, choice and list is there, whatever the council says")
  func whole() {
    var policy = Policy.usual
    for list in PolicyList.allCases { policy[list] = [] }
    for listing in [PolicyListing.listing(.usual), PolicyListing.listing(policy)] {
      #expect(Set(listing.rows.map { $0[0] }) == Set(policy.settings.keys))
      #expect(listing.rows.allSatisfy { $0.count == listing.columns.count })
    }
  }

  @Test("A period and a choice stand beside the usual one")
  func beside() {
    var policy = Policy.usual
    policy[.secondReview] = .months(4)
    policy[.midwayCheck] = "asked"
    #expect(
      rows("looked-after.second", policy) == [
        ["4 months", "3 months", "yes", "SecondReviewWithinThreeMonths"]
      ])
    #expect(rows("duties.midway-check", policy) == [["asked", "not-asked", "", ""]])
  }

  @Test("A list has a row an entry: what is in force first, then what is usual and left out")
  func entries() {
    var policy = Policy.usual
    policy[.reportsExpected] = ["family tree", "care plan"]
    #expect(
      rows("documents.reports", policy) == [
        ["family tree", "", "", ""], ["care plan", "care plan", "", ""], ["", "social work report", "", ""],
      ])
    #expect(rows("documents.others", policy) == [["", "", "", ""]])
  }
}
