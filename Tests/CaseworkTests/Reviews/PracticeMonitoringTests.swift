import CareCalendar
import Casework
import Testing

/// The form on plan, reports and practice after a review.
@Suite struct PracticeMonitoringTests {
  private let held: [ChildEvent] = [.began("2014-07-02"), .held("2014-07-28", as: ReviewID("r1"))]

  private func form(
    _ review: String = "r1", _ grades: [PracticeMonitoring.Part: PracticeMonitoring.Grade] = [.plan: .good],
    on day: Day = "2014-08-04"
  ) -> PracticeMonitoring {
    PracticeMonitoring(ReviewID(review), grades: grades, words: nil, by: StaffID("amina"), on: day)
  }

  private func refusal(_ form: PracticeMonitoring, after more: ChildEvent...) -> MonitoringRefusal? {
    Given(child: Child(held + more)).when(.monitor(form, today: "2014-09-01")).refusal as? MonitoringRefusal
  }

  @Test("It is of a review that was held, grades something, and is filled in once")
  func once() {
    #expect(refusal(form()) == nil && refusal(form("r9")) == .noSuchReview)
    #expect(refusal(form("r1", [:])) == .nothingGraded)
    let known = ChildEvent.monitoring(form())
    #expect(refusal(form(on: "2014-08-05"), after: known) == .recordedAlready(on: "2014-08-04"))
    #expect(Child(held + [known]).monitoring(of: ReviewID("r1")) == form())
  }

  @Test(
    "It is filled in on the day of the review at the earliest",
    arguments: [("2014-07-27", false), ("2014-07-28", true), ("2014-07-29", true)] as [(Day, Bool)])
  func day(day: Day, isPossible: Bool) {
    #expect(refusal(form(on: day)) == (isPossible ? nil : .beforeTheReview(heldOn: "2014-07-28")))
  }
}
