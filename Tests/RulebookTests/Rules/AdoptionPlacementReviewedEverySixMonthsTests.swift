import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Six months from the review before, until adoption or return.
@Suite struct AdoptionPlacementReviewedEverySixMonthsTests {
  private let rule = AdoptionPlacementReviewedEverySixMonths()

  @Test(
    "A later review is due six months after the last",
    arguments: [
      ("2015-04-27", "2015-10-27"), ("2015-04-28", "2015-10-28"), ("2015-04-29", "2015-10-29"),
      ("2015-08-30", "2016-02-29"), ("2015-08-31", "2016-02-29"), ("2015-09-01", "2016-03-01"),
    ] as [(Day, Day)])
  func due(last: Day, due: Day) {
    #expect(rule.due(since: "2014-12-31", held: "2015-01-28", last) == due)
  }

  @Test("It speaks of the third review and all after it, from 30 December 2005")
  func numbers() {
    #expect(rule.numbers() == [3, 4, 5, 6])
    #expect(rule.due(since: "2005-10-03", held: "2005-10-31", "2005-12-29") == nil)
    #expect(rule.due(since: "2005-10-03", held: "2005-10-31", "2005-12-30") == "2006-06-30")
  }

  @Test("Where earlier reviews are not known the last one known counts")
  func incomplete() {
    #expect(rule.due(since: "2010-06-07", held: "2013-05-06", isKnown: false) == "2013-11-06")
  }

  @Test("Adoption ends it, and so does the end of the placement")
  func clean() {
    let child: [ChildEvent] = [
      .began("2014-01-06"), .placed("2014-09-01"), .held("2014-09-25"), .held("2014-12-01"),
    ]
    #expect(rule.duties(of: Child(child), under: .usual).map(\.due) == ["2015-06-01"])
    let adopted = child + [.ended("2014-01-06", on: "2015-03-02", .adopted)]
    #expect(rule.duties(of: Child(adopted), under: .usual).map(\.lapses) == ["2015-03-02"])
    let ended = child + [.placementEnded("2014-09-01", on: "2015-03-02")]
    #expect(rule.duties(of: Child(ended), under: .usual).map(\.lapses) == ["2015-03-02"])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(
      .began("2014-01-06"), .placed("2014-09-01"), .held("2014-09-25"), .held("2014-12-01"))
    #expect(
      explanation?.lines == ["2nd adoption review held Mon 1 Dec 2014", "+ 6 months = Mon 1 Jun 2015"])
    #expect(explanation?.source == "Adoption Agencies Regulations 2005, reg 36(3)")
    #expect(explanation?.weight == .law)
  }
}
