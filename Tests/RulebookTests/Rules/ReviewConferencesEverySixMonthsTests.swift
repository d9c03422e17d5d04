import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Six months from the review conference before.
@Suite struct ReviewConferencesEverySixMonthsTests {
  private let rule = ReviewConferencesEverySixMonths()

  @Test(
    "A further conference is due six months after the last",
    arguments: [
      ("2014-10-27", "2015-04-27"), ("2014-10-28", "2015-04-28"), ("2014-10-29", "2015-04-29"),
      ("2014-08-30", "2015-02-28"), ("2014-08-31", "2015-02-28"), ("2014-09-01", "2015-03-01"),
      ("2014-10-03", "2015-04-03"),
    ] as [(Day, Day)])
  func due(last: Day, due: Day) {
    #expect(rule.due(since: "2014-01-06", held: "2014-01-24", last) == due)
  }

  @Test("It is the rule from 1 April 2010, and speaks of the third conference and all after it")
  func inForce() {
    #expect(rule.due(since: "2009-12-07", held: "2009-12-21", "2010-03-31") == nil)
    #expect(rule.due(since: "2009-12-07", held: "2009-12-21", "2010-04-01") == "2010-10-01")
    #expect(rule.numbers() == [3, 4, 5, 6])
    #expect(rule.due(since: "2010-06-07", held: "2013-05-06", isKnown: false) == "2013-11-06")
  }

  @Test("A child in care has no count of the kind")
  func clean() {
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-28", .childProtection)) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    let next = rule.next(since: "2014-01-06", held: ["2014-01-24", "2014-10-03"])
    #expect(
      next?.explanation.lines == [
        "2nd conference held Fri 3 Oct 2014", "+ 6 months = Fri 3 Apr 2015",
        "That is Good Friday: book by Thu 2 Apr 2015",
      ])
    #expect(next?.explanation.source == "Working Together to Safeguard Children")
    #expect(next?.explanation.weight == .guidance)
  }
}
