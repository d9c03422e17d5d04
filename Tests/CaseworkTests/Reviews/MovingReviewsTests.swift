import CareCalendar
import Casework
import Testing

/// What moving a booked review and cancelling it ask for.
@Suite struct MovingReviewsTests {
  private let id = ReviewID("r1")
  private let came = ChildEvent.began("2014-07-02")
  private let today: Day = "2014-07-15"
  private var booked: ChildEvent { .booked("2014-07-28", as: id) }

  @Test("Moving needs a reason, and is of the same review", arguments: [nil, "", "  "] as [String?])
  func withoutReason(reason: String?) {
    given(came, booked).when(move(to: "2014-07-29", reason)).then(.movedWithoutReason)
  }

  @Test("Every day it was booked for is kept, with the day of each booking and why it was moved")
  func moved() throws {
    let next = Booking(review: id, kind: .lookedAfter, day: "2014-07-29", time: nil, madeOn: today)
    given(came, booked).when(move(to: "2014-07-29", "Carer ill")).then(
      .review(.moved(next, reason: "Carer ill")))
    let file = try #require(Child(came, booked, .review(.moved(next, reason: "Carer ill"))).reviews.file(id))
    #expect(file.bookings.map(\.day) == ["2014-07-28", "2014-07-29"])
    #expect(file.bookings.map(\.madeOn) == ["2014-07-10", today])
    #expect(file.reasonsMoved == ["Carer ill"])
    #expect(file.day == "2014-07-29")
  }

  @Test("Another time, venue or chair on the same day needs no reason")
  func sameDay() {
    let details = BookingDetails(day: "2014-07-28", venue: "School", chair: StaffID("amina"))
    given(came, booked).when(.bookReview(.lookedAfter, details, newID: ReviewID("r2"), today: today))
      .then(
        .review(
          .booked(
            Booking(
              review: id, kind: .lookedAfter, day: "2014-07-28", time: nil, venue: "School",
              chair: StaffID("amina"), madeOn: "2014-07-10"))))
  }

  @Test("Cancelling needs a reason, and a booking", arguments: ["", " \n"])
  func cancelled(reason: String) throws {
    given(came, booked).when(.cancelReview(id, reason: reason, today: today)).then(.cancelledWithoutReason)
    given(came).when(.cancelReview(id, reason: "Snow", today: today)).then(.nothingBooked)
    given(came, booked, .held("2014-07-28", as: id)).when(.cancelReview(id, reason: "Snow", today: today))
      .then(.nothingBooked)
    let event = ChildEvent.review(.cancelled(id, reason: "Snow", on: today))
    given(came, booked).when(.cancelReview(id, reason: "Snow", today: today)).then(event)
    let file = try #require(Child(came, booked, event).reviews.file(id))
    #expect(file.cancelled == "Snow")
    #expect(file.booking == nil)
  }

  @Test("A cancelled review that is booked again is the same review, unless another was held since")
  func again() throws {
    let events = [came, booked, .review(.cancelled(id, reason: "Snow", on: "2014-07-12"))]
    let again = Booking(review: id, kind: .lookedAfter, day: "2014-08-04", time: nil, madeOn: today)
    given(events[0], events[1], events[2]).when(move(to: "2014-08-04", nil)).then(.review(.booked(again)))
    let file = try #require(Child(events + [.review(.booked(again))]).reviews.file(id))
    #expect(file.cancelled == nil && file.cancelledOn == ["2014-07-12"])
    #expect(file.bookings.map(\.day) == ["2014-07-28", "2014-08-04"])
    let held = ChildEvent.held("2014-07-14", as: ReviewID("r0"))
    let other = Booking(
      review: ReviewID("r2"), kind: .lookedAfter, day: "2014-08-04", time: nil, madeOn: today)
    given(events[0], events[1], events[2], held).when(move(to: "2014-08-04", nil))
      .then(.review(.booked(other)))
  }

  @Test("What was cancelled is not prepared any more; not inviting somebody needs a reason")
  func preparation() {
    let invite = ReviewFileEvent.preparation(.invited(.child, .iro, on: today))
    given(came, booked, .review(.cancelled(id, reason: "Snow", on: today)))
      .when(.note([invite], on: id, today: today)).then(.cancelled)
    let left = ReviewFileEvent.preparation(.notInvited(.child, reason: " ", on: today))
    given(came, booked).when(.note([left], on: id, today: today))
      .then(.reasonIsEmpty("Not inviting somebody"))
    let told = ReviewFileEvent.preparation(.managerTold(missing: [], on: today))
    given(came, booked).when(.note([told], on: id, today: today)).then(.wordsAreEmpty("What is missing"))
  }

  @Test("While a meeting is booked no other review of it is: taking back a cancellation is refused then")
  func cancelledAndBookedAgain() {
    let cancelled = ChildEvent.review(.cancelled(id, reason: "Snow", on: today))
    let other = ChildEvent.booked("2014-08-04", as: ReviewID("r2"))
    #expect(Child(came, booked).refusal(of: other) is ReviewRefusal)
    #expect(Child(came, booked, cancelled).refusal(of: other) == nil)
    #expect(throws: CorrectionRefusal.self) {
      try Child.correct(entries([came, booked, cancelled, other]), marking: [3], reason: "Mistake")
    }
  }

  private func move(to day: Day, _ reason: String?) -> ChildCommand {
    .bookReview(
      .lookedAfter, BookingDetails(day: day, reason: reason), newID: ReviewID("r2"), today: today)
  }
}
