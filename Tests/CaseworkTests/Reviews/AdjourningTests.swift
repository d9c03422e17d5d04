import CareCalendar
import Casework
import Testing

/// When a review may be adjourned, and what waits until it is completed.
@Suite struct AdjourningTests {
  private let id = ReviewID("r1")
  private let came = ChildEvent.began("2014-07-02")
  private var held: ChildEvent { .held("2014-07-28", as: id) }
  private var adjourned: ChildEvent { .noted(id, adjourn("2014-07-28")) }
  private let decision = Decision(
    id: DecisionID("d1"), words: "A place at school", responsible: "Social worker", by: "2014-12-01")

  @Test("A review is adjourned once; a second time is refused by the regulation that says so")
  func once() {
    given(came, held).when(note(adjourn("2014-07-28"))).then(adjourned)
    given(came, held, adjourned).when(note(adjourn("2014-08-11"))).then(.adjournedAlready(on: "2014-07-28"))
    let completed = ChildEvent.noted(id, .meeting(.completed(on: "2014-08-11")))
    given(came, held, adjourned, completed).when(note(adjourn("2014-08-12")))
      .then(.adjournedAlready(on: "2014-07-28"))
    #expect(
      ReviewFileRefusal.adjournedAlready(on: "2014-07-28").words
        == "It was adjourned on 28 Jul 2014 already. A review may be adjourned once only (Care Planning "
        + "Regulations 2010, reg 36(2)).")
  }

  @Test("It needs a reason, and a review that was held")
  func reason() {
    given(came, held).when(note(adjourn("2014-07-28", " "))).then(.reasonIsEmpty("Adjourning"))
    given(came, .booked("2014-07-28", as: id)).when(note(adjourn("2014-07-28"))).then(.notHeldYet)
    given(came, held).when(note(adjourn("2014-07-27"))).then(.beforeTheReview(heldOn: "2014-07-28"))
    given(came).when(note(adjourn("2014-07-28"))).then(.noSuchReview)
  }

  @Test("A review of a child placed for adoption is not adjourned, until the placement ends")
  func placedForAdoption() {
    let placed = ChildEvent.placed("2014-07-14")
    given(came, placed, held).when(note(adjourn("2014-07-28"))).then(.placedForAdoption)
    given(came, held, .placed("2014-07-29")).when(note(adjourn("2014-07-28"))).then(adjourned)
    given(came, placed, .placementEnded("2014-07-14", on: "2014-07-28"), held)
      .when(note(adjourn("2014-07-28"))).then(adjourned)
  }

  @Test("Once its decisions are sent it is not adjourned any more")
  func sent() {
    let made = ChildEvent.noted(id, .decisions(.made(decision, on: "2014-07-28")))
    let issued = ChildEvent.noted(id, .decisions(.issued(on: "2014-07-29")))
    given(came, held, made, issued).when(note(adjourn("2014-07-30"))).then(.issuedAlready(on: "2014-07-29"))
  }

  @Test("Until it is completed its decisions are locked: not sent, approved or carried out")
  func locked() {
    let made = ChildEvent.noted(id, .decisions(.made(decision, on: "2014-07-28")))
    let waiting = given(came, held, adjourned, made)
    waiting.when(note(.decisions(.issued(on: "2014-12-31")))).then(.locked)
    waiting.when(note(.decisions(.done(decision.id, on: "2014-07-29")))).then(.locked)
    waiting.when(note(.decisions(.notDone(decision.id, reason: "Ill", on: "2014-07-29")))).then(.locked)
    let court = Decision(
      id: DecisionID("d2"), words: "A move", responsible: "Social worker", by: "2014-12-01", approver: "court"
    )
    given(came, held, adjourned, .noted(id, .decisions(.made(court, on: "2014-07-28"))))
      .when(note(.decisions(.approved(court.id, on: "2014-07-29")))).then(.locked)
  }

  @Test("Completing it unlocks them; it is completed once")
  func completed() {
    let made = ChildEvent.noted(id, .decisions(.made(decision, on: "2014-07-28")))
    let completed = ChildEvent.noted(id, .meeting(.completed(on: "2014-08-11")))
    let issue = ReviewFileEvent.decisions(.issued(on: "2014-12-31"))
    given(came, held, adjourned, made, completed).when(note(issue)).then(.noted(id, issue))
    given(came, held, adjourned, completed).when(note(.meeting(.completed(on: "2014-08-12"))))
      .then(.completedAlready(on: "2014-08-11"))
    given(came, held).when(note(.meeting(.completed(on: "2014-08-12")))).then(
      .completedAlready(on: "2014-07-28"))
    let child = Child(came, held, adjourned, made, completed)
    #expect(child.reviews.held.map(\.completedOn) == ["2014-08-11"])
    #expect(Child(came, held, adjourned).reviews.held.map(\.completedOn) == [nil])
  }

  @Test("While it is adjourned the record is not marked as complete, and no midway check is made")
  func followUp() {
    let written = ChildEvent.noted(id, .followUp(.recordWritten("We met.", on: "2014-07-29")))
    given(came, held, adjourned, written).when(note(.followUp(.recordCompleted(on: "2014-07-30"))))
      .then(.notYetCompleted)
    let check = MidwayCheck(on: "2014-07-30", words: [:], decisionsAreOnTrack: true)
    given(came, held, adjourned).when(note(.followUp(.midwayChecked(check)))).then(.notYetCompleted)
  }

  @Test("It is adjourned on no day after it was completed, nor once its record is complete")
  func order() {
    given(came, held).when(note(adjourn("2014-07-29"))).then(.completedAlready(on: "2014-07-28"))
    given(came, held, adjourned).when(note(.meeting(.completed(on: "2014-07-28"))))
      .then(.noted(id, .meeting(.completed(on: "2014-07-28"))))
    let complete = ChildEvent.noted(id, .followUp(.recordCompleted(on: "2014-07-30")))
    given(came, held, complete).when(note(adjourn("2014-07-28")))
      .then(.recordCompleteAlready(on: "2014-07-30"))
  }

  @Test("It is completed, and to be completed, on no day before it was adjourned")
  func completedBefore() {
    let series = Review(
      review: id, kind: .lookedAfter, heldOn: "2014-07-28", completedOn: nil, manner: .series,
      participation: .pn1)
    let later = ChildEvent.noted(id, adjourn("2014-08-04"))
    given(came, .review(.held(series)), later).when(note(.meeting(.completed(on: "2014-08-03"))))
      .then(.adjournedLater(on: "2014-08-04"))
    given(came, .review(.held(series))).when(note(adjourn("2014-08-21")))
      .then(.completedByIsPast(adjourned: "2014-08-21"))
  }

  private func adjourn(_ day: Day, _ reason: String = "No report") -> ReviewFileEvent {
    .meeting(.adjourned(Adjournment(on: day, reason: reason, completeBy: "2014-08-20")))
  }

  private func note(_ note: ReviewFileEvent) -> ChildCommand { .note([note], on: id, today: "2014-12-31") }
}
