import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Four weeks from being placed for adoption.
@Suite struct AdoptionPlacementReviewedWithinFourWeeksTests {
  private let rule = AdoptionPlacementReviewedWithinFourWeeks()

  @Test(
    "A review is due four weeks after the placement, holidays or none",
    arguments: [
      ("2014-12-30", "2015-01-27"), ("2014-12-31", "2015-01-28"), ("2015-01-01", "2015-01-29"),
      ("2014-11-27", "2014-12-25"), ("2015-03-06", "2015-04-03"),
    ] as [(Day, Day)])
  func due(placed: Day, due: Day) {
    #expect(rule.due(since: placed) == due)
  }

  @Test("It is the rule for placements on 30 December 2005 or later, and for the first review alone")
  func inForce() {
    #expect(rule.due(since: "2005-12-29") == nil)
    #expect(rule.due(since: "2005-12-30") == "2006-01-27")
    #expect(rule.numbers() == [1])
  }

  @Test("The count starts again with the placement, and the looked-after review is owed no longer")
  func startsAgain() {
    let child = Child([
      .began("2014-01-06"), .held("2014-01-30"), .held("2014-04-28"), .placed("2014-09-01"),
    ])
    let open = Rulebook.usual.duties(of: child).filter {
      $0.nature == .review && $0.isInForce(on: "2014-09-01")
    }
    #expect(open.map(\.title) == ["1st adoption review"])
    #expect(open.map(\.due) == ["2014-09-29"])
  }

  @Test("A child who is not placed, or no longer, is owed none")
  func clean() {
    let care = ChildEvent.began("2014-01-06", .placementOrder)
    #expect(rule.duties(care) == [])
    #expect(rule.duties(care, .placed("2014-09-01"), .held("2014-09-02")) == [])
    let ended = rule.duties(care, .placed("2014-09-01"), .placementEnded("2014-09-01", on: "2014-09-08"))
    #expect(ended.map(\.lapses) == ["2014-09-08"])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2014-01-06"), .placed("2014-11-27"))
    #expect(
      explanation?.lines == [
        "Placed for adoption Thu 27 Nov 2014", "+ 4 weeks = Thu 25 Dec 2014",
        "That is Christmas Day: book by Wed 24 Dec 2014",
      ])
    #expect(explanation?.source == "Adoption Agencies Regulations 2005, reg 36(3)")
    #expect(explanation?.weight == .law)
  }
}
