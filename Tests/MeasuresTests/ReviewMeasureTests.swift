import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Reviews held, missed and late.
@Suite struct ReviewMeasureTests {
  @Test("A review held on the last day is of the year, one of the day after is not")
  func held() {
    let year = InventedYear(
      .withReviews(
        .held("2014-03-31"), .held("2014-04-01"), .held("2015-03-31"), .held("2015-04-01"),
        .held("2014-06-01", kind: .shortBreaks), .held("2014-07-01", kind: .placedForAdoption)),
      .inCare("b"))
    #expect(year.sum("reviews.held") == "3/3" && year.sum("reviews.held.short-breaks") == "1/1")
    #expect(year.sum("reviews.held.adoption") == "1/1" && year.sum("reviews.held.every-kind") == "4/4")
    #expect(year.sum("reviews.children") == "1/1")
  }

  @Test(
    "Reviews of orders, plans and enquiries are counted by themselves, and among those of every kind alone")
  func apart() {
    func year(_ ended: Day?) -> InventedYear {
      InventedYear(
        .inCare { child in
          child.involvements = [CountedInvolvement(.pathwayPlan, began: "2014-05-01", ended: ended)]
          child.reviews = [
            .held("2014-06-01", kind: .pathwayPlan), .notHeld(due: "2014-12-01", kind: .pathwayPlan),
          ]
        })
    }
    #expect(year(nil).sum("reviews.held") == "0/0" && year(nil).sum("reviews.children") == "0/0")
    #expect(year(nil).sum("reviews.held.pathway-plans") == "1/1")
    #expect(year(nil).sum("reviews.held.every-kind") == "1/1")
    #expect(year(nil).sum("reviews.on-time.pathway-plans") == "1/1")
    #expect(year(nil).sum("participation.participated") == "0/0")
    #expect(year("2014-12-01").sum("reviews.missed.pathway-plans") == "1/1")
    #expect(year("2014-11-30").sum("reviews.missed.pathway-plans") == "0/0")
  }

  @Test("A review due on the last day and not held was missed once that day is over")
  func missedOnTheLastDay() {
    var year = InventedYear(.withReviews(.notHeld(due: "2015-03-31", .awaited)))
    year.today = "2015-03-31"
    #expect(year.sum("reviews.missed") == "0/0" && year.sum("reviews.on-time.due-in-month") == "0/0")
    year.today = "2015-04-01"
    #expect(year.sum("reviews.missed") == "1/1" && year.sum("reviews.on-time.due-in-month") == "0/1")
  }

  @Test("A review held after the year's end was not held by it")
  func heldAfter() {
    let year = InventedYear(.withReviews(.held("2015-04-02", due: "2015-03-30", onTime: false)))
    #expect(year.sum("reviews.missed") == "1/1" && year.sum("reviews.held") == "0/0")
  }

  @Test("A child who had left before the due day missed no review; one who left on it did")
  func left() {
    func year(until day: Day) -> InventedYear {
      InventedYear(.inCare(until: day) { $0.reviews = [.notHeld(due: "2014-09-10")] })
    }
    #expect(year(until: "2014-09-09").sum("reviews.missed") == "0/0")
    #expect(year(until: "2014-09-10").sum("reviews.missed") == "1/1")
  }

  @Test("Late reviews by the reasons of the council's list")
  func late() {
    func late(_ day: Day, _ reason: String?) -> CountedReview {
      .held(day, due: "2014-04-20", onTime: false) { $0.lateReason = reason }
    }
    let year = InventedYear(
      .withReviews(
        late("2014-05-01", "weather or travel"), late("2014-05-02", nil), late("2014-05-03", "a burst pipe"),
        .held("2014-05-04", due: "2014-05-04"), .held("2014-05-05", onTime: nil)))
    #expect(year.sum("reviews.late") == "3/4" && year.sum("reviews.late.reason-given") == "2/3")
    #expect(year.sum("reviews.late.reason.weather-or-travel") == "1/3")
    #expect(year.sum("reviews.late.reason.other") == "1/3")
    #expect(year.leftOut("reviews.late") == ["the reviews before it are not known": 1])
  }

  @Test("Reviews brought forward")
  func broughtForward() {
    let year = InventedYear(
      .withReviews(.held("2014-05-01") { $0.broughtForward = "a move" }, .held("2014-08-01")))
    #expect(year.sum("reviews.brought-forward") == "1/2")
  }
}
