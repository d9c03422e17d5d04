import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Six months from the review before.
@Suite struct LaterReviewsWithinSixMonthsTests {
  private let rule = LaterReviewsWithinSixMonths()

  @Test(
    "A later review is due six months after the last, and booked by the last working day",
    arguments: [
      ("2014-10-27", "2015-04-27", "2015-04-27"), ("2014-10-28", "2015-04-28", "2015-04-28"),
      ("2014-10-29", "2015-04-29", "2015-04-29"), ("2014-08-30", "2015-02-28", "2015-02-27"),
      ("2014-08-31", "2015-02-28", "2015-02-27"), ("2014-09-01", "2015-03-01", "2015-02-27"),
      ("2014-06-25", "2014-12-25", "2014-12-24"), ("2014-10-05", "2015-04-05", "2015-04-02"),
      ("2014-10-06", "2015-04-06", "2015-04-02"), ("2014-10-07", "2015-04-07", "2015-04-07"),
    ] as [(Day, Day, Day)])
  func due(last: Day, due: Day, bookBy: Day) {
    let duty = rule.next(since: "2014-01-06", held: ["2014-01-30", last])?.duty
    #expect(duty?.due == due)
    #expect(duty?.bookBy == bookBy)
  }

  @Test("It speaks of the third review and all after it, since October 1991")
  func numbers() {
    #expect(rule.numbers() == [3, 4, 5, 6])
    #expect(rule.due(since: "1991-06-03", held: "1991-07-01", "1991-10-13") == nil)
    #expect(rule.due(since: "1991-06-03", held: "1991-07-01", "1991-10-14") == "1992-04-14")
  }

  @Test("Where earlier reviews are not known the next counts from the last one known, without a number")
  func incomplete() {
    let duties = rule.duties(.began("2010-06-07"), .held("2013-05-06"), .collected(2013))
    #expect(duties.map(\.due) == ["2013-11-06"])
    #expect(duties.map(\.number) == [nil])
    #expect(duties.map(\.title) == ["Review"])
    #expect(rule.duties(.began("2010-06-07"), .collected(2013)) == [])
  }

  @Test("A child owed a first or second review is not owed a later one")
  func clean() {
    #expect(rule.duties(.began("2014-07-02")) == [])
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-28")) == [])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2014-07-02"), .held("2014-07-28"), .held("2014-08-31"))
    #expect(
      explanation?.lines == [
        "2nd review held Sun 31 Aug 2014", "+ 6 months = Sat 28 Feb 2015",
        "(that month has no 31st, so its last day)", "That is a Saturday: book by Fri 27 Feb 2015",
      ])
    #expect(
      explanation?.source
        == "Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(2); "
        + "before April 2011, Review of Children's Cases Regulations 1991, reg 3")
    #expect(explanation?.weight == .law)
  }

  @Test("A history with a gap says so")
  func incompleteExplanation() {
    let explanation = rule.explanation(.began("2010-06-07"), .held("2013-05-06"), .collected(2013))
    #expect(
      explanation?.lines == [
        "Last known review held Mon 6 May 2013", "+ 6 months = Wed 6 Nov 2013",
        "History incomplete: earlier reviews are not known, so the last one known counts.",
      ])
  }
}
