import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Six months from the last review of short breaks.
@Suite struct ShortBreaksReviewedEverySixMonthsTests {
  private let rule = ShortBreaksReviewedEverySixMonths()

  @Test(
    "Each next review is due six months after the last",
    arguments: [
      ("2015-12-12", "2016-06-12"), ("2015-12-13", "2016-06-13"), ("2015-12-14", "2016-06-14"),
      ("2015-08-30", "2016-02-29"), ("2015-08-31", "2016-02-29"), ("2015-09-01", "2016-03-01"),
      ("2015-06-25", "2015-12-25"),
    ] as [(Day, Day)])
  func due(last: Day, due: Day) {
    #expect(rule.due(since: "2014-05-02", held: last) == due)
  }

  @Test("It speaks of the second review and all after it, from 14 October 1991")
  func numbers() {
    #expect(rule.numbers() == [2, 3, 4, 5, 6])
    #expect(rule.due(since: "1991-08-05", held: "1991-10-13") == nil)
    #expect(rule.due(since: "1991-08-05", held: "1991-10-14") == "1992-04-14")
    #expect(rule.due(since: "2010-05-10", held: "2010-07-12") == "2011-01-12")
  }

  @Test("Where earlier reviews are not known the last one known counts")
  func incomplete() {
    let duties = rule.duties(
      .began("2014-05-02", .shortBreaksAgreement), .held("2014-06-02", .shortBreaks), .collected(2014))
    #expect(duties.map(\.due) == ["2014-12-02"])
    #expect(duties.map(\.title) == ["Short breaks review"])
  }

  @Test("Before the first review, and after the agreement has ended, none is owed")
  func clean() {
    let breaks = ChildEvent.began("2014-05-02", .shortBreaksAgreement)
    #expect(rule.duties(breaks) == [])
    let ended = rule.duties(
      breaks, .held("2014-06-02", .shortBreaks), .ended("2014-05-02", on: "2014-09-30", .other))
    #expect(ended.map { $0.isInForce(on: "2014-09-29") } == [true])
    #expect(ended.map { $0.isInForce(on: "2014-09-30") } == [false])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(
      .began("2014-05-02", .shortBreaksAgreement), .held("2014-06-25", .shortBreaks))
    #expect(
      explanation?.lines == [
        "1st short breaks review held Wed 25 Jun 2014", "+ 6 months = Thu 25 Dec 2014",
        "That is Christmas Day: book by Wed 24 Dec 2014",
      ])
    #expect(
      explanation?.source
        == "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48; before April 2011, "
        + "Review of Children's Cases Regulations 1991, reg 11")
    #expect(explanation?.weight == .law)
  }
}
