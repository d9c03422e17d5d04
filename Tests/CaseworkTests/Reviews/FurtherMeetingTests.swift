import CareCalendar
import Casework
import Testing

/// A further meeting of a review that has begun, booked under the review's own id.
@Suite struct FurtherMeetingTests {
  private let id = ReviewID("r1")
  private let came = ChildEvent.began("2014-07-02")

  /// A series that began on 28 July and is not completed.
  private var series: ChildEvent {
    .review(
      .held(
        Review(
          review: id, kind: .lookedAfter, heldOn: "2014-07-28", completedOn: nil, manner: .series,
          participation: .pn1)))
  }

  private func note(_ note: MeetingEvent) -> ChildCommand {
    .note([.meeting(note)], on: id, today: "2014-08-01")
  }

  private func booked(_ day: Day, _ time: String? = nil) -> MeetingEvent {
    .furtherBooked(FurtherMeeting(day: day, time: time.flatMap { TimeOfDay($0) }, madeOn: "2014-08-01"))
  }

  private func noted(_ event: MeetingEvent) -> ChildEvent { .review(.noted(id, .meeting(event))) }

  @Test(
    "It is booked from today on",
    arguments: [("2014-07-31", false), ("2014-08-01", true), ("2014-08-02", true)] as [(Day, Bool)])
  func days(day: Day, isTaken: Bool) {
    let outcome = given(came, series).when(note(booked(day)))
    #expect((outcome.refusal == nil) == isTaken)
  }

  @Test("It is of the review that has begun, and no booking of the next one")
  func own() {
    let child = Child([came, series, noted(booked("2014-08-11", "10:00"))])
    #expect(child.reviews.furtherMeetings.map(\.day) == ["2014-08-11"])
    #expect(child.reviews.furtherMeetings.map(\.id) == [id])
    #expect(child.reviews.furtherMeetings.map(\.isFurther) == [true])
    #expect(child.reviews.booking(of: .lookedAfter) == nil)
    let next = Booking(
      review: ReviewID("r2"), kind: .lookedAfter, day: "2014-10-20", time: nil, madeOn: "2014-08-01")
    let both = Child([came, series, noted(booked("2014-08-11")), .review(.booked(next))])
    #expect(both.reviews.booking(of: .lookedAfter)?.day == "2014-10-20")
    #expect(both.reviews.furtherMeetings.map(\.day) == ["2014-08-11"])
  }

  @Test("Another day takes its place; it is cancelled with a reason, and gone once the review is completed")
  func changed() {
    let first = noted(booked("2014-08-11"))
    let moved = Child([came, series, first, noted(booked("2014-08-12"))])
    #expect(moved.reviews.furtherMeetings.map(\.day) == ["2014-08-12"])
    let cancelled = MeetingEvent.furtherCancelled(reason: "the school cannot come", on: "2014-08-01")
    given(came, series, first).when(note(cancelled)).then(noted(cancelled))
    #expect(Child([came, series, first, noted(cancelled)]).reviews.furtherMeetings == [])
    #expect(
      Child([came, series, first, noted(.completed(on: "2014-08-11"))]).reviews.furtherMeetings == [])
  }

  @Test("Without a review that has begun, of one that is completed, or as it is booked already: refused")
  func refused() {
    let first = noted(booked("2014-08-11"))
    given(came).when(note(booked("2014-08-11"))).then(ReviewFileRefusal.noSuchReview)
    given(came, .held("2014-07-28", as: id)).when(note(booked("2014-08-11")))
      .then(ReviewFileRefusal.completedAlready(on: "2014-07-28"))
    let child = Child([came, series, first])
    let standing = child.reviews.furtherMeetings[0]
    Given(child: child).when(note(booked("2014-08-11"))).then(ReviewRefusal.alreadyBooked(standing))
    given(came, series).when(note(.furtherCancelled(reason: "ill", on: "2014-08-01")))
      .then(ReviewRefusal.nothingBooked)
    given(came, series, first).when(note(.furtherCancelled(reason: " ", on: "2014-08-01")))
      .then(ReviewRefusal.cancelledWithoutReason)
  }
}
