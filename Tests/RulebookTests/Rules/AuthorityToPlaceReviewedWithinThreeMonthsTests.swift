import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Three months from the authority to place for adoption.
@Suite struct AuthorityToPlaceReviewedWithinThreeMonthsTests {
  private let rule = AuthorityToPlaceReviewedWithinThreeMonths()

  @Test(
    "A review is due three months after the authority, or on the month's last day",
    arguments: [
      ("2014-06-01", "2014-09-01"), ("2014-06-02", "2014-09-02"), ("2014-06-03", "2014-09-03"),
      ("2014-11-29", "2015-02-28"), ("2014-11-30", "2015-02-28"), ("2014-12-01", "2015-03-01"),
    ] as [(Day, Day)])
  func due(since: Day, due: Day) {
    #expect(rule.due(since: since) == due)
  }

  @Test("It is the rule for authority given on 30 December 2005 or later, and for the first review alone")
  func inForce() {
    #expect(rule.due(since: "2005-12-29") == nil)
    #expect(rule.due(since: "2005-12-30") == "2006-03-30")
    #expect(rule.numbers() == [1])
  }

  @Test("It is owed beside the looked-after review, from the day of the order")
  func beside() {
    let child = Child([
      .began("2014-01-06"), .held("2014-01-30"), .held("2014-04-28"),
      .ended("2014-01-06", on: "2014-06-02", .newEpisode),
      .began("2014-06-02", .placementOrder, .legalStatus),
    ])
    let reviews = Rulebook.usual.duties(of: child).filter { $0.nature == .review }
    #expect(reviews.map(\.title) == ["3rd review", "1st authority review"])
    #expect(reviews.map(\.due) == ["2014-10-28", "2014-09-02"])
  }

  @Test("Without an order, once reviewed or once placed, it is not owed")
  func clean() {
    let order = ChildEvent.began("2014-06-02", .placementOrder)
    #expect(rule.duties(order).count == 1)
    #expect(rule.duties(.began("2014-06-02", .careOrder)) == [])
    #expect(rule.duties(order, .held("2014-06-30")) == [])
    #expect(rule.duties(order, .placed("2014-07-07")) == [])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2014-11-30", .placementOrder))
    #expect(
      explanation?.lines == [
        "Authority to place for adoption given Sun 30 Nov 2014", "+ 3 months = Sat 28 Feb 2015",
        "(that month has no 30th, so its last day)", "That is a Saturday: book by Fri 27 Feb 2015",
      ])
    #expect(explanation?.source == "Adoption Agencies Regulations 2005, reg 36(1)")
    #expect(explanation?.weight == .law)
  }
}
