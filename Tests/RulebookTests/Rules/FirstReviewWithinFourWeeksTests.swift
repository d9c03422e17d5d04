import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Four weeks from becoming looked after, before April 2011.
@Suite struct FirstReviewWithinFourWeeksTests {
  private let rule = FirstReviewWithinFourWeeks()

  @Test(
    "The first review is due four weeks from the day, over Christmas too",
    arguments: [
      ("2010-06-01", "2010-06-29"), ("2010-12-06", "2011-01-03"), ("2011-03-30", "2011-04-27"),
      ("2011-03-31", "2011-04-28"),
    ] as [(Day, Day)])
  func due(began: Day, due: Day) {
    #expect(rule.due(since: began) == due)
  }

  @Test("It is the rule for children who came from 14 October 1991 to 31 March 2011")
  func inForce() {
    #expect(rule.due(since: "1991-10-13") == nil)
    #expect(rule.due(since: "1991-10-14") == "1991-11-11")
    #expect(rule.due(since: "2011-03-31") == "2011-04-28")
    #expect(rule.due(since: "2011-04-01") == nil)
  }

  @Test("It speaks of the first review alone")
  func numbers() {
    #expect(rule.numbers(since: "2010-01-04") == [1])
    #expect(rule.due(since: "2010-01-04", isKnown: false) == nil)
  }

  @Test("It lapses when the child leaves, and short breaks have none")
  func ended() {
    let duties = rule.duties(.began("2010-06-01"), .ended("2010-06-01", on: "2010-06-14"))
    #expect(duties.map(\.lapses) == ["2010-06-14"])
    #expect(rule.duties(.began("2010-06-01", .shortBreaksAgreement)) == [])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.began("2010-11-27"))
    #expect(
      explanation?.lines == [
        "Looked after since Sat 27 Nov 2010", "+ 4 weeks = Sat 25 Dec 2010",
        "That is a Saturday: book by Fri 24 Dec 2010",
      ])
    #expect(explanation?.source == "Review of Children's Cases Regulations 1991, reg 3")
    #expect(explanation?.weight == .law)
  }
}
