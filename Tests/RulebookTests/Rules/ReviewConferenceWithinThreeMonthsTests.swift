import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Three months from the initial conference.
@Suite struct ReviewConferenceWithinThreeMonthsTests {
  private let rule = ReviewConferenceWithinThreeMonths()

  @Test(
    "The first review conference is due three months after the initial one",
    arguments: [
      ("2014-07-27", "2014-10-27"), ("2014-07-28", "2014-10-28"), ("2014-07-29", "2014-10-29"),
      ("2012-11-29", "2013-02-28"), ("2012-11-30", "2013-02-28"), ("2012-12-01", "2013-03-01"),
      ("2014-09-25", "2014-12-25"),
    ] as [(Day, Day)])
  func due(initial: Day, due: Day) {
    #expect(rule.due(since: initial.adding(days: -15), held: initial) == due)
  }

  @Test("It is the rule from 1 April 2010, and speaks of the second conference alone")
  func inForce() {
    #expect(rule.due(since: "2010-03-15", held: "2010-03-31") == nil)
    #expect(rule.due(since: "2010-03-15", held: "2010-04-01") == "2010-07-01")
    #expect(rule.numbers() == [2])
  }

  @Test("A child in care has no count of the kind")
  func clean() {
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-28", .childProtection)) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    let next = rule.next(since: "2012-11-12", held: ["2012-11-30"])
    #expect(next?.duty.title == "2nd conference")
    #expect(
      next?.explanation.lines == [
        "Initial conference held Fri 30 Nov 2012", "+ 3 months = Thu 28 Feb 2013",
        "(that month has no 30th, so its last day)",
      ])
    #expect(next?.explanation.source == "Working Together to Safeguard Children")
    #expect(next?.explanation.weight == .guidance)
  }
}
