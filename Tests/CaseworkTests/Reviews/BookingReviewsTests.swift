import CareCalendar
import Casework
import Testing

/// Which days a review can be booked for.
@Suite struct BookingReviewsTests {
  private let today: Day = "2014-07-10"
  private let came = ChildEvent.began("2014-07-02")
  private let halfPastNine = TimeOfDay(hour: 9, minute: 30)
  private let newID = ReviewID("new")

  @Test("A review is booked for today or later, with a time or without")
  func booked() {
    given(came).when(book("2014-07-28", at: halfPastNine))
      .then(.booked("2014-07-28", madeOn: today, at: halfPastNine, id: newID))
    given(came).when(book(today)).then(.booked(today, madeOn: today, id: newID))
  }

  @Test("It can be booked later than it is due: that is late, not impossible")
  func late() {
    given(came).when(book("2014-12-01")).then(.booked("2014-12-01", madeOn: today, id: newID))
  }

  @Test("It is not booked for a day that is past")
  func past() {
    given(came).when(book("2014-07-09")).then(.bookedInThePast("2014-07-09"))
  }

  @Test("It is not booked for a child who will not be reviewed that day")
  func notReviewed() {
    let left = ChildEvent.ended("2014-07-02", on: "2014-07-20")
    given(came, left).when(book("2014-07-19")).then(.booked("2014-07-19", madeOn: today, id: newID))
    given(came, left).when(book("2014-07-20")).then(.notReviewedNow(.lookedAfter, on: "2014-07-20"))
    given(came).when(book("2014-07-28", .shortBreaks)).then(.notReviewedNow(.shortBreaks, on: "2014-07-28"))
    given(.began("2014-07-02", .shortBreaksAgreement)).when(book("2014-07-28"))
      .then(.notReviewedNow(.lookedAfter, on: "2014-07-28"))
  }

  @Test("A child in care has one meeting, whichever count asks for it")
  func sameMeeting() {
    given(came).when(book("2014-07-28", .authorityToPlace))
      .then(.booked("2014-07-28", madeOn: today, .authorityToPlace, id: newID))
  }

  @Test("The same booking is not made twice; another day or time takes its place")
  func again() {
    let known = ChildEvent.booked("2014-07-28", madeOn: "2014-07-08", at: halfPastNine)
    let same = Booking(kind: .lookedAfter, day: "2014-07-28", time: halfPastNine, madeOn: "2014-07-08")
    given(came, known).when(book("2014-07-28", at: halfPastNine)).then(.alreadyBooked(same))
    let untimed = Booking(
      review: same.id, kind: .lookedAfter, day: "2014-07-28", time: nil, madeOn: "2014-07-08")
    given(came, known).when(book("2014-07-28")).then(.review(.booked(untimed)))
    let moved = Child(came, known, .booked("2014-07-29", madeOn: today))
    #expect(moved.reviews.bookings.map(\.day) == ["2014-07-29"])
  }

  @Test("Two kinds of review are booked side by side")
  func sideBySide() {
    let child = Child(
      came, .booked("2014-07-28", madeOn: today), .booked("2014-07-29", madeOn: today, .childProtection))
    #expect(child.reviews.booking(of: .placedForAdoption)?.day == "2014-07-28")
    #expect(child.reviews.booking(of: .childProtection)?.day == "2014-07-29")
    #expect(child.reviews.booking(of: .pathwayPlan) == nil)
  }

  @Test("A booking and its refusals are in words")
  func words() {
    let booking = Booking(kind: .lookedAfter, day: "2014-11-04", time: TimeOfDay("15:30"), madeOn: today)
    #expect(booking.words == "Tue 4 Nov 15:30")
    #expect(
      ReviewRefusal.alreadyBooked(booking).words == "The review is already booked for Tue 4 Nov 15:30.")
    #expect(
      ReviewRefusal.bookedInThePast("2014-07-09").words
        == "Wed 9 Jul 2014 is past. To record a review that was held then, record it as held.")
    #expect(
      ReviewRefusal.notReviewedNow(.shortBreaks, on: "2014-07-28").words
        == "The child has no short breaks reviews on 28 Jul 2014.")
  }

  private func book(_ day: Day, _ kind: ReviewKind = .lookedAfter, at time: TimeOfDay? = nil) -> ChildCommand
  {
    .bookReview(kind, BookingDetails(day: day, time: time), newID: newID, today: today)
  }
}
