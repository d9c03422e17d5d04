import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Three months from the first review.
@Suite struct SecondReviewWithinThreeMonthsTests {
  private let rule = SecondReviewWithinThreeMonths()

  @Test(
    "The second review is due three months after the first, or on the month's last day",
    arguments: [
      ("2014-07-27", "2014-10-27"), ("2014-07-28", "2014-10-28"), ("2014-07-29", "2014-10-29"),
      ("2012-11-29", "2013-02-28"), ("2012-11-30", "2013-02-28"), ("2012-12-01", "2013-03-01"),
      ("2015-11-30", "2016-02-29"), ("2014-09-26", "2014-12-26"),
    ] as [(Day, Day)])
  func due(first: Day, due: Day) {
    #expect(rule.due(since: first.adding(days: -20), held: first) == due)
  }

  @Test("It speaks of the second review alone, before April 2011 and after")
  func numbers() {
    #expect(rule.numbers() == [2])
    #expect(rule.due(since: "2011-02-07", held: "2011-03-07") == "2011-06-07")
    #expect(rule.due(since: "1991-09-16", held: "1991-10-13") == nil)
    #expect(rule.due(since: "1991-09-16", held: "1991-10-14") == "1992-01-14")
    #expect(rule.due(since: "2012-07-02", held: "2014-07-28", isKnown: false) == nil)
  }

  @Test("A first review held late is still what the second counts from")
  func afterALateOne() {
    #expect(rule.due(since: "2014-01-06", held: "2014-07-28") == "2014-10-28")
  }

  @Test("Once it is held, or the child has left, it is owed no longer")
  func met() {
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-28"), .held("2014-10-20")) == [])
    let left = rule.duties(.began("2014-07-02"), .held("2014-07-28"), .ended("2014-07-02", on: "2014-10-01"))
    #expect(left.map(\.lapses) == ["2014-10-01"])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2012-11-02"), .held("2012-11-30"))
    #expect(
      explanation?.lines == [
        "1st review held Fri 30 Nov 2012", "+ 3 months = Thu 28 Feb 2013",
        "(that month has no 30th, so its last day)",
      ])
    #expect(
      explanation?.source
        == "Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(2); "
        + "before April 2011, Review of Children's Cases Regulations 1991, reg 3")
    #expect(explanation?.weight == .law)
  }
}
