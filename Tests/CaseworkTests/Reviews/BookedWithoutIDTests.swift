import CareCalendar
import Casework
import Testing

/// Reviews that were booked before reviews had ids.
@Suite struct BookedWithoutIDTests {
  private let came = ChildEvent.began("2014-07-02")
  private let booked = ChildEvent.booked("2014-07-28", madeOn: "2014-07-08")
  private let newID = ReviewID("new")
  private let told = ReviewFileEvent.preparation(.socialWorkerSpokenTo(on: "2014-07-09"))

  private var review: Review {
    Review(kind: .lookedAfter, heldOn: "2014-07-28", participation: .pn1).with(newID)
  }

  @Test("Held, one has an id of its own, and keeps what was prepared")
  func held() throws {
    let standing = try #require(Child(came, booked).reviews.bookings.first?.id)
    let child = Child(came, booked, .noted(standing, told))
    let events = try child.decide(.recordReview(review, today: "2014-07-28"))
    #expect(events == [.review(.held(review))])
    let after = Child([came, booked, .noted(standing, told)] + events)
    #expect(after.reviews.files.map(\.id) == [newID])
    #expect(after.reviews.file(newID)?.preparation.socialWorkerSpokenToOn == "2014-07-09")
    #expect(after.reviews.file(newID)?.review == review)
    #expect(after.reviews.bookings.isEmpty)
  }

  @Test("So has one that was moved since")
  func moved() throws {
    let move = ChildCommand.bookReview(
      .lookedAfter, BookingDetails(day: "2014-07-29", reason: "Snow"), newID: ReviewID("other"),
      today: "2014-07-10")
    let moved = try Child(came, booked).decide(move)
    let child = Child([came, booked] + moved)
    let review = Review(kind: .lookedAfter, heldOn: "2014-07-29", participation: .pn1).with(newID)
    let events = try child.decide(.recordReview(review, today: "2014-07-29"))
    #expect(events == [.review(.held(review))])
    let after = Child([came, booked] + moved + events)
    #expect(after.reviews.bookings.isEmpty && after.reviews.files.map(\.id) == [newID])
    #expect(after.reviews.files.first?.bookings.map(\.day) == ["2014-07-28", "2014-07-29"])
  }

  @Test("One booked on the day of a review is of another review than the one held that day")
  func sameDay() throws {
    let first = ChildEvent.held("2014-07-28")
    let next = ChildEvent.booked("2014-10-20", madeOn: "2014-07-28")
    let second = Review(kind: .lookedAfter, heldOn: "2014-10-20", participation: .pn2).with(newID)
    let held = try Child(came, first, next).decide(.recordReview(second, today: "2014-10-20"))
    let answered = MeetingEvent.childAnswered(placement: .yes, plan: .yes, on: "2014-10-20")
    let after = Child([came, first, next] + held + [.noted(newID, .meeting(answered))])
    #expect(after.reviews.held.map(\.heldOn) == ["2014-07-28", "2014-10-20"])
    #expect(after.reviews.files.count == 2)
    #expect(after.reviews.held.map { after.reviews.file($0.id)?.review } == after.reviews.held)
  }
}
