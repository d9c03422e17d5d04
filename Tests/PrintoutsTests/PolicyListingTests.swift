import CareCalendar
import Casework
import Interchange
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

  @Test("A ladder has a row a stage; one that takes longer than the Handbook allows is looser")
  func ladder() {
    #expect(rows("ladder.stages", .usual).map { $0[2] } == ["no", "no", "no", "no", "no"])
    let first =
      "informal · Informal challenge · team-manager · Team Manager · 5 working days · informal · may-start"
    #expect(rows("ladder.stages", .usual)[0] == [first, first, "no", ""])
    var policy = Policy.usual
    policy.ladder = Ladder(name: "Ours", stages: policy.ladder.stages + policy.ladder.stages)
    #expect(rows("ladder.stages", policy).allSatisfy { $0[2] == "yes" })
    #expect(rows("ladder.name", policy) == [["Ours", "Dispute resolution", "", ""]])
  }

  @Test("Targets and words stand as they are written")
  func words() {
    var policy = Policy.usual
    policy.targets = ["iro.caseload.average": "50-70", "documents.pep": ""]
    policy.vocabulary[.home] = "placement"
    #expect(rows("targets", policy).map { $0[0] } == ["documents.pep", "iro.caseload.average · 50-70"])
    #expect(rows("vocabulary.home", policy) == [["placement", "home", "", ""]])
    policy.coverDelay = .off
    #expect(rows("screens.cover-after", policy) == [["off", "10 minutes", "", ""]])
  }

  @Test("The policies that one can begin with are listed with what their ladders take")
  func builtIn() {
    let text = "name: Ours\n"
    let file = PolicyFile.read(file: "policy.yaml", bytes: Array(text.utf8))
    let listing = PolicyListing.listing(of: [("ours", file)])
    #expect(listing.rows == [["ours", "Ours", "Dispute resolution", "5", "20 working days", ""]])
  }
}
