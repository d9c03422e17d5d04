import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Reviews on time, over what councils count them over.
@Suite struct OnTimeTests {
  private static let unknown = "the reviews before it are not known"

  @Test("By review: on time over held; one that cannot be judged is beside")
  func byReview() {
    let year = InventedYear(
      .withReviews(
        .held("2014-04-10", onTime: nil), .held("2014-07-10", due: "2014-07-10"),
        .held("2015-01-12", due: "2015-01-10", onTime: false)))
    #expect(year.sum("reviews.on-time.reviews") == "1/2")
    #expect(year.leftOut("reviews.on-time.reviews") == [Self.unknown: 1])
  }

  @Test("A series that is not completed is judged when it is")
  func series() {
    let year = InventedYear(.withReviews(.held("2015-03-30", due: "2015-03-31", onTime: nil)))
    #expect(year.leftOut("reviews.on-time.reviews") == ["it was not completed yet": 1])
  }

  @Test("By child: one late review makes the child late; one that cannot be judged is passed over")
  func byChild() {
    let year = InventedYear(
      .withReviews(.held("2014-04-10", onTime: nil), .held("2014-07-10", due: "2014-07-10")),
      .withReviews(
        .held("2014-07-10", due: "2014-07-10"), .held("2015-01-12", due: "2015-01-10", onTime: false)),
      .withReviews(.held("2014-07-10", onTime: nil)), .inCare("d"))
    #expect(year.sum("reviews.on-time.children") == "1/2")
    #expect(year.leftOut("reviews.on-time.children") == [Self.unknown: 1])
  }

  @Test("NI 66 is of children in our care on the last day for 4 weeks")
  func fourWeeks() {
    func child(since day: Day, until end: Day? = nil) -> CountedChild {
      .inCare(since: day, until: end) { $0.reviews = [.held("2015-03-30", due: "2015-03-31")] }
    }
    #expect(InventedYear(child(since: "2015-03-03")).sum("reviews.on-time.ni66") == "1/1")
    let brief = InventedYear(child(since: "2015-03-04"))
    #expect(brief.sum("reviews.on-time.ni66") == "0/0")
    #expect(
      brief.leftOut("reviews.on-time.ni66") == ["the child had been in our care for less than 4 weeks": 1])
    let left = InventedYear(child(since: "2014-03-03", until: "2015-03-31"))
    #expect(left.sum("reviews.on-time.ni66") == "0/0" && left.leftOut("reviews.on-time.ni66") == [:])
  }

  @Test("NI 66: a review missed makes the child late, and a child with none due is left out")
  func missed() {
    let missed = InventedYear(
      .withReviews(.held("2014-07-10", due: "2014-07-10"), .notHeld(due: "2015-01-10")))
    #expect(missed.sum("reviews.on-time.ni66") == "0/1")
    #expect(missed.sum("reviews.on-time.children") == "1/1")
    let none = InventedYear(.inCare { $0.reviews = [.notHeld(due: "2015-04-01", .awaited)] })
    #expect(none.sum("reviews.on-time.ni66") == "0/0")
    #expect(none.leftOut("reviews.on-time.ni66") == ["no review was due in the period": 1])
  }

  @Test("NI 66: a review held before the year for a day in it counts, and one of a child placed for adoption")
  func others() {
    let early = InventedYear(.withReviews(.held("2014-03-28", due: "2014-04-04")))
    #expect(early.sum("reviews.on-time.ni66") == "1/1")
    let adoption = InventedYear(
      .withReviews(
        .held("2014-07-10", due: "2014-07-10"),
        .held("2015-01-12", due: "2015-01-10", onTime: false, kind: .placedForAdoption)))
    #expect(
      adoption.sum("reviews.on-time.ni66") == "0/1" && adoption.sum("reviews.on-time.adoption") == "0/1")
  }

  @Test("Due in the month: a review held early counts in the month in which it was due")
  func early() throws {
    let year = InventedYear(
      .withReviews(
        .held("2014-04-28", due: "2014-05-12"), .held("2014-11-13", due: "2014-11-12", onTime: false)))
    let result = try #require(year.result("reviews.on-time.due-in-month"))
    #expect(result.months.map(\.figure.denominator) == [0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
    #expect(result.months.map(\.figure.numerator) == [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(result.months.first?.month.words == "April 2014" && result.value == 50)
  }

  @Test("Due in the month: a child who left before the due day is out, one who left on it is not")
  func left() {
    func year(until day: Day) -> InventedYear {
      InventedYear(.inCare(until: day) { $0.reviews = [.held("2014-05-02", due: "2014-05-12")] })
    }
    #expect(year(until: "2014-05-12").sum("reviews.on-time.due-in-month") == "1/1")
    let before = year(until: "2014-05-11")
    #expect(before.sum("reviews.on-time.due-in-month") == "0/0")
    #expect(
      before.leftOut("reviews.on-time.due-in-month") == ["the child left before the day it was due": 1])
    #expect(before.sum("reviews.on-time.reviews") == "1/1")
  }

  @Test("Due in the month: what has no due day is left out on the day it was held")
  func unknownDueDay() {
    let year = InventedYear(.withReviews(.held("2014-06-01", onTime: nil)))
    #expect(year.sum("reviews.on-time.due-in-month") == "0/0")
    #expect(year.leftOut("reviews.on-time.due-in-month") == [Self.unknown: 1])
  }

  @Test("Reviews of short breaks are counted by the times of short breaks")
  func shortBreaks() {
    var child = CountedChild(id: ChildID("s"), number: ChildNumber("s"))
    child.shortBreaks = [CountedStay(began: "2013-01-01", ended: "2015-02-01", reason: nil)]
    child.reviews = [
      .held("2014-06-01", due: "2014-06-01", kind: .shortBreaks),
      .notHeld(due: "2014-12-01", kind: .shortBreaks),
      .notHeld(due: "2015-03-01", kind: .shortBreaks),
    ]
    let year = InventedYear(child)
    #expect(year.sum("reviews.on-time.short-breaks") == "1/1")
    #expect(year.sum("reviews.on-time.short-breaks.children") == "1/1")
    #expect(year.sum("reviews.on-time.short-breaks.due-in-month") == "1/2")
    #expect(year.sum("reviews.missed.short-breaks") == "1/1" && year.sum("reviews.missed") == "0/0")
  }

  @Test("The council's own figure goes by the basis of its policy")
  func ownBasis() {
    var year = InventedYear(
      .withReviews(
        .held("2014-07-10", due: "2014-07-10"), .held("2014-07-11", due: "2014-07-11"),
        .held("2015-01-12", due: "2015-01-10", onTime: false)))
    #expect(year.sum("reviews.on-time") == "0/1")
    year.policy[.onTimeBasis] = "reviews"
    #expect(year.sum("reviews.on-time") == "2/3")
    #expect(year.result("reviews.on-time")?.months.count == 0)
    year.policy[.onTimeBasis] = "due-in-month"
    #expect(year.result("reviews.on-time")?.months.count == 12)
  }
}
