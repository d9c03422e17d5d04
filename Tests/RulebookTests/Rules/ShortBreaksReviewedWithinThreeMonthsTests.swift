import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Three months from the first short break.
@Suite struct ShortBreaksReviewedWithinThreeMonthsTests {
  private let rule = ShortBreaksReviewedWithinThreeMonths()

  @Test(
    "A review is due three months after the first short break",
    arguments: [
      ("2014-05-01", "2014-08-01"), ("2014-05-02", "2014-08-02"), ("2014-05-03", "2014-08-03"),
      ("2014-11-29", "2015-02-28"), ("2014-11-30", "2015-02-28"), ("2014-12-01", "2015-03-01"),
    ] as [(Day, Day)])
  func due(began: Day, due: Day) {
    #expect(rule.due(since: began) == due)
  }

  @Test("It is the rule for breaks that began on 14 October 1991 or later, and for the first review alone")
  func inForce() {
    #expect(rule.due(since: "1991-10-13") == nil)
    #expect(rule.due(since: "1991-10-14") == "1992-01-14")
    #expect(rule.due(since: "2011-03-31") == "2011-06-30")
    #expect(rule.numbers() == [1])
  }

  @Test("It counts from the first break of a series, and lapses when the limits are passed")
  func series() {
    let first = ChildEvent.began("2014-05-02", .shortBreaksEpisodes)
    let ended = ChildEvent.ended("2014-05-02", on: "2014-05-04", .other)
    let duties = rule.duties(first, ended, .began("2014-06-06", .shortBreaksEpisodes))
    #expect(duties.map(\.due) == ["2014-08-02"])
    #expect(duties.map(\.lapses) == ["2014-06-23"])
  }

  @Test("A child in care, or whose short breaks were reviewed, is owed none")
  func clean() {
    let breaks = ChildEvent.began("2014-05-02", .shortBreaksAgreement)
    #expect(rule.duties(breaks).map(\.lapses) == [nil])
    #expect(rule.duties(.began("2014-05-02")) == [])
    #expect(rule.duties(breaks, .held("2014-06-02", .shortBreaks)) == [])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2014-05-02", .shortBreaksAgreement))
    #expect(
      explanation?.lines == [
        "First short break Fri 2 May 2014", "+ 3 months = Sat 2 Aug 2014",
        "That is a Saturday: book by Fri 1 Aug 2014",
      ])
    #expect(
      explanation?.source
        == "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48; before April 2011, "
        + "Review of Children's Cases Regulations 1991, reg 11")
    #expect(explanation?.weight == .law)
  }
}
