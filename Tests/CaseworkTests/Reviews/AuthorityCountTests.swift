import CareCalendar
import Casework
import TestSupport
import Testing

/// The count by authority to place, as it ran before a review of a day.
@Suite struct AuthorityCountTests {
  private let life: [ChildEvent] =
    [.born("2009-02-11"), .began("2013-06-03"), .held("2013-06-24"), .held("2013-09-20")]
    + chain("2013-06-03", to: "2013-12-02", .placementOrder, .legalStatus)
    + [.held("2014-03-03"), .placed("2014-04-07"), .held("2014-05-01")]
    + ChildEvent.collected(2013, 2014)
    + [.placementEnded("2014-04-07", on: "2014-06-02"), .held("2014-07-01")]
    + chain("2013-12-02", to: "2014-09-01", .careOrder, .legalStatus)
    + [.ended("2014-09-01", on: "2014-11-03")]

  @Test(
    "It ran from the day after the order until placing, and from the end of that until the order was over")
  func running() {
    let child = Child(life)
    let runs = { (day: Day) in
      child.authorityCycle(untilReviewOf: day, countingFrom: .firstDay) != nil
    }
    #expect(["2013-12-02", "2013-12-03"].map(runs) == [false, true])
    #expect(["2014-04-07", "2014-04-08"].map(runs) == [true, false])
    #expect(["2014-06-02", "2014-06-03"].map(runs) == [false, true])
    #expect(["2014-09-01", "2014-09-02"].map(runs) == [true, false])
  }

  @Test(
    "On every day it is the count of the child folded as of the day before", arguments: CountingBasis.allCases
  )
  func folded(basis: CountingBasis) {
    let child = Child(life)
    var day: Day = "2013-06-01"
    while day <= "2014-12-01" {
      let before = Child(folding: entries(life), upTo: day.adding(days: -1))
      let expected = before.reviewCycles(countingFrom: basis).last {
        $0.kind == .authorityToPlace && $0.runs(on: day)
      }
      let found = child.authorityCycle(untilReviewOf: day, countingFrom: basis)
      #expect(found?.before(day) == expected?.before(day), "on \(day.iso)")
      day = day.adding(days: 1)
    }
  }
}
