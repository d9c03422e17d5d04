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
    year.staff = .iros(("amina", 100, { $0.ended = "2014-04-30" }))
    #expect(year.sum(key) == "1/1")
    year.staff = .iros(("amina", 100, { $0.ended = "2014-05-01" }))
    #expect(year.sum(key) == "2/2", "one day of a month is enough")
    year.staff = .iros(("amina", 100, { ($0.started, $0.ended) = ("2014-05-10", "2014-05-20") }))
    #expect(year.sum(key) == "1/1")
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

  @Test(
    "Whoever was an IRO on the day, or is one now, counts; a later post of another kind takes nothing away")
  func formerIROs() {
    var year = year(
      .held("2014-05-31") { $0.chair = StaffID("amina") }, .held("2014-06-01") { $0.chair = StaffID("amina") }
    )
    year.staff.evolve(.changed(member("amina", .teamManager)), on: "2014-06-01")
    #expect(year.sum(key) == "1/2", "April and May are the months of the last IRO")
    #expect(year.leftOut(key) == [:], "in June nobody was in the post")
    year.staff.evolve(.joined(member("ruth", .iro)))
    #expect(year.sum(key) == "1/12")
    #expect(year.leftOut(key) == ["somebody who is no IRO chaired it": 1])
    year.staff.evolve(.changed(member("amina", .iro)), on: "2014-08-01")
    #expect(year.sum(key) == "2/12")
  }

  @Test("The IRO manager's own count, and those of whoever was the child's IRO on the day")
  func standingIn() {
    var year = year(
      .held("2014-05-30") { $0.chair = StaffID("tom") }, .held("2014-05-31") { $0.chair = StaffID("tom") },
      .held("2014-06-01") { $0.chair = StaffID("robin") })
    year.staff.evolve(.joined(member("tom", .socialWorker)))
    year.staff.evolve(.joined(member("robin", .iroManager)))
    year.children[0].allocations = [
      CountedAllocation(iro: StaffID("amina"), since: "2012-05-01", until: "2014-05-31"),
      CountedAllocation(iro: StaffID("tom"), since: "2014-05-31", until: nil),
    ]
    #expect(year.sum(key) == "2/12")
    #expect(year.leftOut(key) == ["somebody who is no IRO chaired it": 1])
  }

  private func member(_ name: String, _ role: Role) -> StaffMember {
    StaffMember(id: StaffID(name), details: StaffDetails(name: name, login: name, role: role))
  }

  @Test("Month by month each has its own number")
  func byMonth() {
    let months = year(.held("2014-04-30"), .held("2014-04-02")).result(key, byMonth: true)?.months
    #expect(months?.map(\.figure.numerator) == [2] + Array(repeating: 0, count: 11))
    #expect(months?.map(\.figure.denominator) == Array(repeating: 1, count: 12))
  }
}
