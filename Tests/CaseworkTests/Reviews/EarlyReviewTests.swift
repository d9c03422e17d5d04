import CareCalendar
import Casework
import Testing

/// Reviews that the law asks for before their time.
@Suite struct EarlyReviewTests {
  private let id = EarlyReviewID("e1")
  private let began = ChildEvent.began("2014-07-02")

  private func called(_ day: Day = "2014-11-03", before: Day? = "2014-11-17") -> EarlyReviewEvent {
    .calledFor(EarlyReview(id: id, .carePlanChange, on: day, before: before))
  }

  private func ending(_ reason: String = "It was agreed", on day: Day = "2014-11-04") -> EarlyReviewEvent {
    .ended(id, EarlyReview.Ending(.withdrawn, reason: reason, on: day))
  }

  private func refusal(_ event: EarlyReviewEvent, after events: ChildEvent...) -> EarlyReviewRefusal? {
    let outcome = Given(child: Child(events)).when(.callForReview([event], today: "2014-11-10"))
    return outcome.refusal as? EarlyReviewRefusal
  }

  @Test(
    "It is called for while the child is in our care",
    arguments: [
      ("2014-07-01", false), ("2014-07-02", true), ("2014-11-02", true), ("2014-11-03", false),
    ] as [(Day, Bool)])
  func inCare(day: Day, isTaken: Bool) {
    let left = ChildEvent.ended("2014-07-02", on: "2014-11-03")
    #expect(
      refusal(called(day, before: nil), after: began, left) == (isTaken ? nil : .notInCare(on: day)))
  }

  @Test("Not before it has happened, and a change does not come before it is proposed")
  func days() {
    let tomorrow = Given(child: Child(began)).when(
      .callForReview([called("2014-11-11", before: nil)], today: "2014-11-10"))
    #expect(
      tomorrow.refusal as? ReviewFileRefusal
        == .notYetHappened("2014-11-11", today: "2014-11-10"))
    #expect(
      refusal(called(before: "2014-11-02"), after: began)
        == .beforeItIsCalledFor("2014-11-02", calledFor: "2014-11-03"))
    #expect(refusal(called(before: "2014-11-03"), after: began) == nil)
    #expect(
      refusal(.dated(id, before: "2014-11-02", on: "2014-11-05"), after: began, .earlyReview(called()))
        == .beforeItIsCalledFor("2014-11-02", calledFor: "2014-11-03"))
  }

  @Test("What became of it is said of one that is open, with the reason")
  func endings() {
    #expect(refusal(ending(), after: began) == .noSuchEarlyReview)
    let open = ChildEvent.earlyReview(called())
    #expect(refusal(called(), after: began, open) == .calledForAlready)
    #expect(refusal(ending(" "), after: began, open) == .reasonIsEmpty)
    #expect(
      refusal(ending(on: "2014-11-02"), after: began, open)
        == .beforeItIsCalledFor("2014-11-02", calledFor: "2014-11-03"))
    #expect(refusal(ending(), after: began, open) == nil)
    #expect(
      refusal(.dated(id, before: nil, on: "2014-11-05"), after: began, open, .earlyReview(ending()))
        == .endedAlready(on: "2014-11-04"))
  }

  @Test("It stays open until a review is held or it ends")
  func open() {
    let events = [began, ChildEvent.earlyReview(called())]
    #expect(Child(events).openEarlyReviews.map(\.id) == [id])
    #expect(
      Child(events + [.earlyReview(.dated(id, before: nil, on: "2014-11-04"))]).openEarlyReviews.map(\.before)
        == [nil])
    #expect(Child(events + [.held("2014-11-02")]).openEarlyReviews.count == 1)
    #expect(Child(events + [.held("2014-11-03")]).openEarlyReviews == [])
    #expect(Child(events + [.earlyReview(ending())]).openEarlyReviews == [])
  }

  @Test("Each reason fits the legal status that the law speaks of")
  func fits() {
    #expect(EarlyReviewReason.placementWithParent.fits(.careOrder))
    #expect(!EarlyReviewReason.placementWithParent.fits(.accommodated))
    #expect(EarlyReviewReason.accommodationCeases.fits(.accommodated))
    #expect(!EarlyReviewReason.accommodationCeases.fits(.interimCareOrder))
    for status in LegalStatus.allCases { #expect(EarlyReviewReason.carePlanChange.fits(status)) }
  }
}
