import CareCalendar
import Casework
import Testing

/// Why a review was late, said once it is recorded.
@Suite struct LateReasonTests {
  private let id = ReviewID("r1")
  private let imported = ReviewID("looked-after/2014-09-01")
  private let came = ChildEvent.began("2014-07-02")
  private var told: ChildEvent { .held("2014-09-01") }

  @Test("It is given of a review that a return told of, and given anew: the last one stands")
  func given() {
    CaseworkTests.given(came, told).when(note(imported, "weather")).then(reason(imported, "weather"))
    let once = Child(came, told, reason(imported, "weather"))
    #expect(once.reviews.held.map(\.lateReason) == ["weather"])
    #expect(once.reviews.file(imported)?.review?.lateReason == "weather")
    let again = Child(came, told, reason(imported, "weather"), reason(imported, "the carer was ill"))
    #expect(again.reviews.held.map(\.lateReason) == ["the carer was ill"])
  }

  @Test("So it is of one that was recorded here, with or without a reason, also once it is completed")
  func recordedHere() {
    let adjourned = Adjournment(on: "2014-07-28", reason: "no report", completeBy: "2014-08-20")
    let child = Child(
      came, .held("2014-07-28", as: id), .noted(id, .meeting(.adjourned(adjourned))),
      .noted(id, .meeting(.completed(on: "2014-09-01"))), reason(id, "the report was late"))
    #expect(child.reviews.held.map(\.lateReason) == ["the report was late"])
    #expect(child.reviews.held.map(\.completedOn) == ["2014-09-01"])
  }

  @Test("Without words, of what was not held, before it was held, and on a day to come it is refused")
  func refused() {
    CaseworkTests.given(came, told).when(note(imported, " ")).then(.reasonIsEmpty("A late review"))
    CaseworkTests.given(came, .booked("2014-09-01", as: id)).when(note(id, "weather")).then(.notHeldYet)
    CaseworkTests.given(came).when(note(imported, "weather")).then(.noSuchReview)
    CaseworkTests.given(came, told).when(note(imported, "weather", on: "2014-08-31"))
      .then(.beforeTheReview(heldOn: "2014-09-01"))
    CaseworkTests.given(came, told).when(note(imported, "weather", on: "2015-06-02"))
      .then(.notYetHappened("2015-06-02", today: "2015-06-01"))
  }

  @Test("As of a day before it was given there is none, and taken back there is none")
  func days() {
    let history = entries([came, told, reason(imported, "weather")])
    #expect(Child(folding: history, upTo: "2015-04-30").reviews.held.map(\.lateReason) == [nil])
    #expect(Child(folding: history, upTo: "2015-05-01").reviews.held.map(\.lateReason) == ["weather"])
    let back = ChildEvent.enteredInError(Correction(versions: [3], reason: "another child"))
    #expect(Child(folding: history + [ChildEntry(version: 4, event: back)]).reviews.held[0].lateReason == nil)
  }

  @Test("A return that has the code or the day of the review otherwise takes the reason over")
  func settled() throws {
    let code = Difference(
      .review, .review(.lookedAfter, heldOn: "2014-09-01", .pn6), recorded: "2014-09-01", year: 2014)
    #expect(try settling(code) == [Held("2014-09-01", .pn6, "weather")])
    let day = Difference(
      .reviewDay, .review(.lookedAfter, heldOn: "2014-09-03", .pn1), recorded: "2014-09-01", year: 2014)
    #expect(try settling(day) == [Held("2014-09-03", .pn1, "weather")])
    let gone = Difference(
      .reviewNotInReturn, .noReview(.lookedAfter, heldOn: "2014-09-01"), recorded: "2014-09-01", year: 2014)
    #expect(try settling(gone) == [])
  }

  @Test("A return that is right of another kind of review on the same day leaves it where it was given")
  func otherKind() throws {
    let known = [
      ChildEvent.began("2014-07-02", .shortBreaksAgreement), .ended("2014-07-02", on: "2014-09-01"),
      .began("2014-09-01"), .held("2014-09-01", .shortBreaks), told, reason(imported, "weather"),
    ]
    let code = Difference(
      .review, .review(.shortBreaks, heldOn: "2014-09-01", .pn6), recorded: "2014-09-01", year: 2014)
    let reviews = try settling(code, known: known)
    #expect(reviews == [Held("2014-09-01", .pn1, "weather"), Held("2014-09-01", .pn6, nil)])
  }

  @Test("Given anew while it is in doubt whether the review was held, it is there once that is settled")
  func inDoubt() {
    let doubt = Difference(
      .reviewNotInReturn, .noReview(.lookedAfter, heldOn: "2014-09-01"), recorded: "2014-09-01", year: 2014)
    let found = ChildEvent.difference(.found(doubt, on: "2015-05-02"))
    let anew = reason(imported, "the carer was ill", on: "2015-05-03")
    let doubtful = [came, told, reason(imported, "weather"), found, anew]
    #expect(Child(doubtful).reviews.inDoubt.map(\.lateReason) == ["the carer was ill"])
    let settled = ChildEvent.difference(
      .settled(doubt.key, Settlement(.record, reason: "The minutes have it", on: "2015-05-04")))
    #expect(Child(doubtful + [settled]).reviews.held.map(\.lateReason) == ["the carer was ill"])
  }

  @Test("Two records of one child: the reason goes to the review that both come to")
  func joined() throws {
    let booked = ChildEvent.booked("2014-09-01", madeOn: "2014-08-10", id: id)
    let known = [came, told, reason(imported, "weather")]
    for other in [[came, booked, .held("2014-09-01", as: id)], [came, booked]] {
      let child = try joining(other, to: known)
      #expect(child.reviews.held.map(\.id) == [id] && child.reviews.held.map(\.lateReason) == ["weather"])
    }
    let here = try joining(known, to: [came, booked, .held("2014-09-01", as: id)])
    #expect(here.reviews.held.map(\.id) == [id] && here.reviews.held.map(\.lateReason) == ["weather"])
  }

  // MARK: What is asked

  private struct Held: Equatable {
    let day: Day
    let code: ParticipationCode?
    let reason: String?

    init(_ day: Day, _ code: ParticipationCode?, _ reason: String?) {
      (self.day, self.code, self.reason) = (day, code, reason)
    }
  }

  private func settling(_ difference: Difference) throws -> [Held] {
    try settling(difference, known: [came, told, reason(imported, "weather")])
  }

  private func settling(_ difference: Difference, known: [ChildEvent]) throws -> [Held] {
    let known = known + [.difference(.found(difference, on: "2015-05-02"))]
    let events = try Child.settle(
      [DifferenceAnswer(difference.key, .return)], reason: "x", among: entries(known), today: "2015-06-01")
    return Child(folding: entries(known + events)).reviews.held.map {
      Held($0.heldOn, $0.participation, $0.lateReason)
    }
  }

  private func joining(_ other: [ChildEvent], to own: [ChildEvent]) throws -> Child {
    let events = try Child.joining(entries(other), to: entries(own), reason: "Renumbered")
    return Child(folding: entries(own + events))
  }

  private func reason(_ review: ReviewID, _ words: String, on day: Day = "2015-05-01") -> ChildEvent {
    .noted(review, .meeting(.lateReasonGiven(words, on: day)))
  }

  private func note(_ review: ReviewID, _ words: String, on day: Day = "2015-05-01") -> ChildCommand {
    .note([.meeting(.lateReasonGiven(words, on: day))], on: review, today: "2015-06-01")
  }
}
