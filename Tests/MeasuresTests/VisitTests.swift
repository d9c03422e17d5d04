import CareCalendar
import Casework
import Measures
import TestSupport
import Testing

/// Visits, and whether children kept their IRO.
@Suite struct VisitTests {
  private func visit(_ day: Day, _ way: ConversationWay, for review: String? = nil) -> CountedVisit {
    CountedVisit(on: day, way: way, review: review.map { ReviewID($0) })
  }

  @Test("In touch is seen or heard; alone is apart")
  func numbers() {
    let year = InventedYear(
      .inCare {
        $0.visits = [
          visit("2014-03-31", .alone), visit("2014-04-01", .alone), visit("2015-03-31", .telephone),
          visit("2014-06-01", .declined), visit("2014-06-02", .observed),
        ]
      },
      .inCare("b") { $0.visits = [visit("2014-06-01", .inWriting)] })
    #expect(year.sum("visits.made") == "3/3" && year.sum("visits.alone") == "1/3")
    #expect(year.sum("visits.children") == "1/2" && year.sum("iro.observed-in-placement") == "1/2")
  }

  private func around(_ visit: CountedVisit, here: Bool = true) -> InventedYear {
    InventedYear(
      .inCare {
        $0.visits = [visit]
        $0.reviews = [
          .held("2014-10-20") {
            $0.id = ReviewID("r")
            $0.isRecordedHere = here
          }
        ]
      })
  }

  @Test("Time around the review: within 4 weeks, or at any time for it")
  func aroundReviews() {
    #expect(around(visit("2014-09-22", .alone)).sum("iro.time-with-child") == "1/1")
    #expect(around(visit("2014-09-21", .alone)).sum("iro.time-with-child") == "0/1")
    #expect(around(visit("2014-11-17", .video)).sum("iro.time-with-child") == "1/1")
    #expect(around(visit("2014-09-01", .alone, for: "r")).sum("iro.time-with-child") == "1/1")
    #expect(around(visit("2014-10-10", .declined, for: "r")).sum("iro.time-with-child") == "0/1")
    #expect(around(visit("2014-10-10", .alone), here: false).sum("iro.time-with-child") == "0/0")
  }

  @Test("Same IRO: of children in our care for 3 years or less at the end")
  func sameIRO() {
    let year = InventedYear(
      .inCare(since: "2012-03-31", hadOneIRO: true), .inCare("b", since: "2012-03-30", hadOneIRO: true),
      .inCare("c", since: "2014-05-01", hadOneIRO: false), .inCare("d", since: "2014-05-01"),
      .inCare("e", since: "2014-05-01", until: "2015-03-31", hadOneIRO: true))
    #expect(year.sum("iro.same-throughout") == "1/2" && year.sum("iro.same-throughout.all") == "2/3")
    #expect(year.leftOut("iro.same-throughout") == ["the days of the allocations are not known": 1])
  }

  @Test("A change of IRO on the last day breaks it, one of the day after does not")
  func changedLater() {
    for (day, sum) in [("2015-03-31", "0/1"), ("2015-04-01", "1/1")] as [(Day, String)] {
      let year = InventedYear(
        .inCare(since: "2014-05-01", hadOneIRO: false) {
          $0.allocations = [
            CountedAllocation(iro: StaffID("ann"), since: "2014-05-01", until: day),
            CountedAllocation(iro: StaffID("bob"), since: day, until: nil),
          ]
        })
      #expect(year.sum("iro.same-throughout") == sum)
    }
  }
}
