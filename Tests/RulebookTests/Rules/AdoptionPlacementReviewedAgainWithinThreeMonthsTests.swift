import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Three months from the first review of the placement.
@Suite struct AdoptionPlacementReviewedAgainWithinThreeMonthsTests {
  private let rule = AdoptionPlacementReviewedAgainWithinThreeMonths()

  @Test(
    "The second review is due three months after the first, or on the month's last day",
    arguments: [
      ("2014-09-25", "2014-12-25"), ("2014-09-26", "2014-12-26"), ("2014-09-27", "2014-12-27"),
      ("2014-11-29", "2015-02-28"), ("2014-11-30", "2015-02-28"), ("2014-12-01", "2015-03-01"),
    ] as [(Day, Day)])
  func due(first: Day, due: Day) {
    #expect(rule.due(since: "2014-09-01", held: first) == due)
  }

  @Test("It speaks of the second review alone, from 30 December 2005")
  func numbers() {
    #expect(rule.numbers() == [2])
    #expect(rule.due(since: "2005-12-05", held: "2005-12-29") == nil)
    #expect(rule.due(since: "2005-12-05", held: "2005-12-30") == "2006-03-30")
  }

  @Test("Reviews held before the placement do not count")
  func clean() {
    let care = ChildEvent.began("2014-01-06", .placementOrder)
    #expect(rule.duties(care, .held("2014-01-30"), .placed("2014-09-01")) == [])
    #expect(rule.duties(care, .placed("2014-09-01"), .held("2014-09-01")) == [])
    #expect(rule.duties(care, .placed("2014-09-01"), .held("2014-09-02")).map(\.due) == ["2014-12-02"])
    #expect(rule.duties(care, .placed("2014-09-01"), .held("2014-09-25"), .held("2014-12-01")) == [])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2014-01-06"), .placed("2014-09-01"), .held("2014-09-26"))
    #expect(
      explanation?.lines == [
        "1st adoption review held Fri 26 Sep 2014", "+ 3 months = Fri 26 Dec 2014",
        "That is Boxing Day: book by Wed 24 Dec 2014",
      ])
    #expect(explanation?.source == "Adoption Agencies Regulations 2005, reg 36(3)")
    #expect(explanation?.weight == .law)
  }
}
