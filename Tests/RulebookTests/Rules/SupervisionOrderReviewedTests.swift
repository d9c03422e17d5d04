import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Six months from a supervision order, in each of its years.
@Suite struct SupervisionOrderReviewedTests {
  private let rule = SupervisionOrderReviewed()

  @Test(
    "The first review is due six months after the order",
    arguments: [
      ("2014-06-02", "2014-12-02"), ("2014-06-03", "2014-12-03"), ("2014-06-04", "2014-12-04"),
      ("2014-08-30", "2015-02-28"), ("2014-08-31", "2015-02-28"), ("2014-09-01", "2015-03-01"),
    ] as [(Day, Day)])
  func due(made: Day, due: Day) { #expect(rule.due(since: made) == due) }

  @Test("It speaks of the first review alone, and the council sets the month")
  func numbers() {
    #expect(rule.numbers() == [1])
    var policy = Policy.usual
    policy[.supervisionOrderFirst] = .months(4)
    let next = rule.next(since: "2014-06-02", under: .under(policy))
    #expect(next?.duty.due == "2014-10-02" && next?.duty.weight == .local)
  }

  @Test("It is asked for from the day of the order to the day before its end")
  func inForce() {
    let made = ChildEvent.begun(.supervisionOrder, "2014-06-02", by: "Family Court")
    let duties = rule.duties(made, .over(.supervisionOrder, "2014-06-02", on: "2014-11-03", .discharged))
    let days: [Day] = ["2014-06-01", "2014-06-02", "2014-11-02", "2014-11-03"]
    #expect(days.map { day in duties.contains { $0.isInForce(on: day) } } == [false, true, true, false])
  }

  @Test("An order that nobody ends is over after a year, and one that is extended has another first review")
  func years() {
    let made = ChildEvent.begun(.supervisionOrder, "2014-06-02")
    #expect(rule.duties(made).map(\.lapses) == ["2015-06-02"])
    let extended = ChildEvent.involvement(
      .extended(.supervisionOrder, began: "2014-06-02", until: "2016-02-02", on: "2015-05-11"))
    let duties = rule.duties(made, extended)
    #expect(duties.map(\.opens) == ["2014-06-02", "2015-06-02"])
    #expect(duties.map(\.due) == ["2014-12-02", "2015-12-02"])
    #expect(duties.map(\.lapses) == ["2015-06-02", "2016-02-02"])
  }

  @Test("The reason is told")
  func explanation() {
    let explanation = rule.explanation(.begun(.supervisionOrder, "2014-06-02"))
    #expect(
      explanation?.lines == ["Supervision order made Mon 2 Jun 2014", "+ 6 months = Tue 2 Dec 2014"])
    #expect(explanation?.source == "Local policy" && explanation?.weight == .local)
  }

  @Test("A child in care has no count of the kind")
  func clean() { #expect(rule.duties(.began("2014-07-02")) == []) }
}
