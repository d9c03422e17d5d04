import CareCalendar
import Casework
import Measures
import Rulebook
import Testing

/// Meetings that the IROs chair in a month: reviews of children in our care, and child protection conferences.
@Suite struct MeetingMeasureTests {
  private let key = "reviews.and-conferences.monthly-average"

  private func year(_ reviews: CountedReview...) -> InventedYear {
    var year = InventedYear(.inCare { $0.reviews = reviews })
    year.staff = .iros(("amina", 100, { _ in }))
    return year
  }

  @Test("Reviews of children in our care and conferences count, over the months of the year")
  func kinds() {
    let year = year(
      .held("2014-03-31"), .held("2014-04-01"), .held("2014-06-01", kind: .placedForAdoption),
      .held("2014-07-01", kind: .childProtection), .held("2014-07-02", kind: .shortBreaks),
      .held("2014-07-03", kind: .pathwayPlan), .held("2015-03-31"), .held("2015-04-01"))
    #expect(year.sum(key) == "4/12")
    #expect(year.result(key)?.figure.words(decimals: 1) == "0.3")
  }

  @Test("A month counts once its last day is over")
  func months() {
    var year = year(.held("2014-04-30"), .held("2014-05-01"))
    year.today = "2014-04-30"
    #expect(year.sum(key) == "0/0")
    year.today = "2014-05-01"
    #expect(year.sum(key) == "1/1")
    year.today = "2014-05-31"
    #expect(year.sum(key) == "1/1")
    year.today = "2014-06-01"
    #expect(year.sum(key) == "2/2")
  }

  @Test("Months before anybody was in an IRO's post are not counted over, nor what was held in them")
  func posts() {
    var year = year(.held("2014-04-30"), .held("2014-05-31"))
    year.staff = .iros(("amina", 100, { $0.started = "2014-05-31" }))
    #expect(year.sum(key) == "1/11")
    year.staff = .iros(("amina", 100, { $0.started = "2014-06-01" }))
    #expect(year.sum(key) == "0/10")
    year.staff = StaffList()
    #expect(year.sum(key) == "0/0")
  }

  @Test("What somebody chaired who is no IRO is left out; where nobody knows who chaired, it counts")
  func chair() {
    let year = year(
      .held("2014-04-30") { $0.chair = StaffID("amina") },
      .held("2014-05-31") { $0.chair = StaffID("somebody") })
    #expect(year.sum(key) == "1/12")
    #expect(year.leftOut(key) == ["somebody who is no IRO chaired it": 1])
  }

  @Test("Month by month each has its own number")
  func byMonth() {
    let months = year(.held("2014-04-30"), .held("2014-04-02")).result(key, byMonth: true)?.months
    #expect(months?.map(\.figure.numerator) == [2] + Array(repeating: 0, count: 11))
    #expect(months?.map(\.figure.denominator) == Array(repeating: 1, count: 12))
  }
}
