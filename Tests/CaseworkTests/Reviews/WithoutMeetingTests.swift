import CareCalendar
import Casework
import Testing

/// A review completed without a meeting, in a settled long-term foster placement.
@Suite struct WithoutMeetingTests {
  private let came = ChildEvent.placement(
    .episodeBegan(
      Episode(
        began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated,
        placement: .fosteredLongTerm)))

  @Test("It needs a settled long-term foster placement, and a day since April 2015")
  func settled() {
    given(came).when(.recordReview(review(.pn5, "Settled", on: "2015-03-31"), today: "2015-12-31"))
      .then(.needsMeeting(on: "2015-03-31"))
    given(.began("2014-07-02")).when(.recordReview(review(.pn5, "Settled"), today: "2015-12-31"))
      .then(.needsMeeting(on: "2015-10-20"))
  }

  @Test("Nobody attends what was no meeting", arguments: [.pn1, .pn2, .pn3, .pn4] as [ParticipationCode])
  func attended(code: ParticipationCode) {
    record(code).then(.participationWithoutMeeting)
  }

  @Test(
    "A child sends views, or none, or is under 4; it may also not be known",
    arguments: [.pn0, .pn5, .pn6, .pn7, nil] as [ParticipationCode?])
  func sent(code: ParticipationCode?) {
    record(code).then(.review(.held(review(code, "Settled"))))
  }

  @Test("It needs the IRO's reason", arguments: [nil, "", " "] as [String?])
  func reason(text: String?) {
    record(.pn5, text).then(.withoutMeetingNeedsReason)
  }

  @Test("A review is not completed before it began, nor on a day to come")
  func completed() {
    let early = Review(
      kind: .lookedAfter, heldOn: "2014-10-20", completedOn: "2014-10-19", manner: .series,
      participation: .pn1)
    given(came).when(.recordReview(early, today: "2014-12-31"))
      .then(.completedBeforeHeld(heldOn: "2014-10-20"))
    let late = Review(
      kind: .lookedAfter, heldOn: "2014-10-20", completedOn: "2015-01-01", manner: .series,
      participation: .pn1)
    given(came).when(.recordReview(late, today: "2014-12-31"))
      .then(.notYetHeld(heldOn: "2015-01-01", today: "2014-12-31"))
  }

  private func record(_ code: ParticipationCode?, _ reason: String? = "Settled") -> Outcome {
    given(came).when(.recordReview(review(code, reason), today: "2015-12-31"))
  }

  private func review(_ code: ParticipationCode?, _ reason: String?, on day: Day = "2015-10-20") -> Review {
    Review(
      kind: .lookedAfter, heldOn: day, completedOn: day, manner: .withoutMeeting,
      mannerReason: reason, participation: code)
  }
}
