import CareCalendar
import Casework
import Testing

/// What may be recorded of a review, and what is refused.
@Suite struct RecordingReviewsTests {
  private let came = ChildEvent.began("2014-07-02")
  private let left = ChildEvent.ended("2014-07-02", on: "2014-12-01")

  @Test("A review that was held is recorded, with how the child took part")
  func held() {
    given(came).when(record("2014-07-28", .pn6)).then(.held("2014-07-28", .lookedAfter, .pn6))
  }

  @Test("A late review is recorded: it happened")
  func late() {
    given(came).when(record("2014-11-03")).then(.held("2014-11-03"))
  }

  @Test("The day of coming into care, the last day and today may all be the day of a review")
  func edges() {
    given(came, left).when(record("2014-07-02")).then(.held("2014-07-02"))
    given(came, left).when(record("2014-12-01")).then(.held("2014-12-01"))
    given(came).when(record("2014-12-31")).then(.held("2014-12-31"))
  }

  @Test("No review was held before care began or after it ended")
  func outsideCare() {
    given(came).when(record("2014-07-01")).then(.careHadNotBegun(heldOn: "2014-07-01"))
    given(came, left).when(record("2014-12-02")).then(.careHadNotBegun(heldOn: "2014-12-02"))
    given().when(record("2014-07-28")).then(.careHadNotBegun(heldOn: "2014-07-28"))
  }

  @Test("What has not come yet is booked, not recorded")
  func notYet() {
    given(came).when(record("2015-01-01")).then(.notYetHeld(heldOn: "2015-01-01", today: "2014-12-31"))
  }

  @Test("One meeting is recorded once, whichever count it is recorded for")
  func twice() {
    let held = ChildEvent.held("2014-07-28")
    given(came, held).when(record("2014-07-28")).then(.alreadyRecorded(heldOn: "2014-07-28"))
    given(came, held).when(record("2014-07-28", kind: .placedForAdoption))
      .then(.alreadyRecorded(heldOn: "2014-07-28"))
    given(came, held).when(record("2014-07-29")).then(.held("2014-07-29"))
  }

  @Test("A review of a kind that the child does not have is refused")
  func kind() {
    given(came).when(record("2014-07-28", kind: .shortBreaks))
      .then(.notReviewedNow(.shortBreaks, on: "2014-07-28"))
  }

  @Test("Short breaks are reviewed between two breaks too, until the series ends")
  func betweenBreaks() {
    let began = ChildEvent.began("2014-05-02", .shortBreaksEpisodes)
    let ended = ChildEvent.ended("2014-05-02", on: "2014-05-04", .other)
    given(began, ended).when(record("2014-05-20", kind: .shortBreaks)).then(.held("2014-05-20", .shortBreaks))
    given(began, ended).when(record("2014-05-01", kind: .shortBreaks))
      .then(.careHadNotBegun(heldOn: "2014-05-01"))
  }

  @Test("What was held takes the place of what was booked for it, not of a later booking")
  func bookings() {
    let booked = ChildEvent.booked("2014-07-28", madeOn: "2014-07-10")
    #expect(Child(came, booked, .held("2014-07-29")).reviews.bookings == [])
    #expect(Child(came, booked, .held("2014-07-09")).reviews.bookings.map(\.day) == ["2014-07-28"])
    #expect(Child(came, booked, .held("2014-07-28", .childProtection)).reviews.bookings.count == 1)
  }

  @Test("A refusal says what to do")
  func words() {
    #expect(
      ReviewRefusal.notYetHeld(heldOn: "2015-01-01", today: "2014-12-31").words
        == "Thu 1 Jan 2015 has not come yet (today is Wed 31 Dec 2014). To plan a review, book it.")
    #expect(
      ReviewRefusal.careHadNotBegun(heldOn: "2014-07-01").words
        == "No episode of care covers 1 Jul 2014, so no review can have been held then.")
  }

  private func record(
    _ day: Day, _ code: ParticipationCode = .pn1, kind: ReviewKind = .lookedAfter
  ) -> ChildCommand {
    .recordReview(Review(kind: kind, heldOn: day, participation: code), today: "2014-12-31")
  }
}
