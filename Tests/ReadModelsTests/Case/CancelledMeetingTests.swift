import Casework
import ReadModels
import Rulebook
import Testing

/// What the journal says of a meeting that was cancelled.
@Suite struct CancelledMeetingTests {
  private func words(_ kind: ReviewKind) -> String {
    let id = ReviewID("r")
    var child = Child()
    child.evolve(
      .review(.booked(Booking(review: id, kind: kind, day: "2014-11-05", time: nil, madeOn: "2014-10-01"))))
    let cancelled = ChildEvent.review(.cancelled(id, reason: "a snow day", on: "2014-11-03"))
    child.evolve(cancelled)
    return cancelled.words(staff: StaffList(), of: child, in: Vocabulary())
  }

  @Test("It calls a conference one, and a review a review", arguments: ReviewKind.allCases)
  func said(_ kind: ReviewKind) {
    let meeting = kind == .childProtection ? "conference" : "review"
    #expect(words(kind) == "Booked \(meeting) cancelled: a snow day")
  }

  @Test("It calls one of which nothing else is recorded a review")
  func unknown() {
    let cancelled = ChildEvent.review(.cancelled(ReviewID("r"), reason: "a snow day", on: "2014-11-03"))
    #expect(
      cancelled.words(staff: StaffList(), of: Child(), in: Vocabulary())
        == "Booked review cancelled: a snow day")
  }
}
