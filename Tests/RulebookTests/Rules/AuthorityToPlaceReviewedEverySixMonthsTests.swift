import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Six months from the last review, until placed.
@Suite struct AuthorityToPlaceReviewedEverySixMonthsTests {
  private let rule = AuthorityToPlaceReviewedEverySixMonths()

  @Test(
    "Each next review is due six months after the last",
    arguments: [
      ("2014-10-27", "2015-04-27"), ("2014-10-28", "2015-04-28"), ("2014-10-29", "2015-04-29"),
      ("2014-08-30", "2015-02-28"), ("2014-08-31", "2015-02-28"), ("2014-09-01", "2015-03-01"),
      ("2014-06-25", "2014-12-25"),
    ] as [(Day, Day)])
  func due(last: Day, due: Day) {
    #expect(rule.due(since: "2014-06-02", held: last) == due)
  }

  @Test("It speaks of the second review and all after it, from 30 December 2005")
  func numbers() {
    #expect(rule.numbers() == [2, 3, 4, 5, 6])
    #expect(rule.due(since: "2005-10-03", held: "2005-12-29") == nil)
    #expect(rule.due(since: "2005-10-03", held: "2005-12-30") == "2006-06-30")
  }

  @Test("Where earlier reviews are not known the last one known counts")
  func incomplete() {
    #expect(rule.due(since: "2010-06-07", held: "2013-05-06", isKnown: false) == "2013-11-06")
    #expect(rule.due(since: "2010-06-07", isKnown: false) == nil)
  }

  @Test("A review held before the order does not count, and a child who is placed is owed none")
  func clean() {
    let order = ChildEvent.began("2014-06-02", .placementOrder)
    #expect(rule.duties(order) == [])
    #expect(rule.duties(order, .held("2014-06-02")) == [])
    #expect(rule.duties(order, .held("2014-06-03")).map(\.due) == ["2014-12-03"])
    #expect(rule.duties(order, .held("2014-06-30"), .placed("2014-07-07")) == [])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2014-06-02", .placementOrder), .held("2014-08-11"))
    #expect(
      explanation?.lines == ["1st authority review held Mon 11 Aug 2014", "+ 6 months = Wed 11 Feb 2015"])
    #expect(explanation?.source == "Adoption Agencies Regulations 2005, reg 36(1)")
    #expect(explanation?.weight == .law)
  }
}
