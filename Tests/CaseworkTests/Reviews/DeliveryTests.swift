import CareCalendar
import Casework
import Testing

/// What was sent about a review, what of it came back, and what was sent again.
@Suite struct DeliveryTests {
  private static let review = ReviewID("r2")
  private static let mother = Party.person(PersonID("maria"))
  private static let toMother = Recipient(mother)
  private static let record = Sending(.record, to: toMother)
  private static let invitation = Sending(.invitation, to: toMother)

  private static let booked: [ChildEvent] = [
    .began("2014-07-02"), .held("2014-07-28", as: ReviewID("r1")),
    .family(
      .recorded(
        ConnectedPerson(id: PersonID("maria"), name: "Maria", relationship: .mother), on: "2014-07-02")),
    .booked("2014-10-20", madeOn: "2014-09-01", at: TimeOfDay("10:00"), id: review),
    note(.preparation(.invited(mother, .iro, on: "2014-09-02"))),
    note(.preparation(.invitationSent(mother, on: "2014-09-10"))),
    note(.preparation(.consultationSent(mother, on: "2014-09-10"))),
  ]

  private static let sent: [ChildEvent] =
    booked + [
      .held("2014-10-20", as: review), note(.followUp(.recordWritten("Mia was there.", on: "2014-10-22"))),
      note(.followUp(.recordCompleted(on: "2014-10-23"))),
      note(.followUp(.sent(.record, toMother, on: "2014-10-24"))),
    ]

  private static func note(_ note: ReviewFileEvent) -> ChildEvent { .noted(review, note) }

  private static func back(
    _ sending: Sending, sent: Day, on day: Day, _ reason: ReturnReason = .postReturned
  ) -> ChildEvent {
    note(.delivery(.cameBack(sending, sentOn: sent, Undelivered(reason, words: "gone away", on: day))))
  }

  private static func again(_ sending: Sending, on day: Day) -> ChildEvent {
    note(.delivery(.sentAgain(sending, .email, words: nil, on: day)))
  }

  private func file(_ events: [ChildEvent]) throws -> ReviewFile {
    try #require(Child(events).reviews.file(Self.review))
  }

  @Test(
    "What came back counts as not sent, and what was sent again counts from then; the first day stays known")
  func counted() throws {
    #expect(try file(Self.sent).sentOn(.record, to: Self.toMother) == "2014-10-24")
    let back = Self.sent + [Self.back(Self.record, sent: "2014-10-24", on: "2014-10-30")]
    #expect(try file(back).sentOn(.record, to: Self.toMother) == nil)
    let delivery = try #require(try file(back).delivery(of: Self.record))
    #expect(delivery.cameBack == Undelivered(.postReturned, words: "gone away", on: "2014-10-30"))
    #expect(delivery.firstSentOn == "2014-10-24" && delivery.sentOn == nil)
    let again = back + [Self.again(Self.record, on: "2014-10-31")]
    #expect(try file(again).sentOn(.record, to: Self.toMother) == "2014-10-31")
    let now = try #require(try file(again).delivery(of: Self.record))
    #expect(
      now.cameBack == nil && now.firstSentOn == "2014-10-24" && now.attempts.map(\.way) == [nil, .email])
  }

  @Test("A second copy that did not come back still counts, and an ordinary sending closes the line as well")
  func copies() throws {
    let twice = Self.sent + [Self.note(.followUp(.sent(.record, Self.toMother, on: "2014-10-27")))]
    let back = twice + [Self.back(Self.record, sent: "2014-10-24", on: "2014-10-30")]
    #expect(try file(back).sentOn(.record, to: Self.toMother) == "2014-10-27")
    #expect(try file(back).delivery(of: Self.record)?.cameBack == nil)
    let both = back + [Self.back(Self.record, sent: "2014-10-27", on: "2014-11-03", .notCollected)]
    #expect(try file(both).delivery(of: Self.record)?.cameBack?.reason == .notCollected)
    let plain = both + [Self.note(.followUp(.sent(.record, Self.toMother, on: "2014-11-04")))]
    #expect(try file(plain).delivery(of: Self.record)?.cameBack == nil)
  }

  @Test(
    "Whose invitation came back knows of no meeting, and is not told that it was moved until invited again")
  func invitation() throws {
    let back = Self.booked + [Self.back(Self.invitation, sent: "2014-09-10", on: "2014-09-15")]
    let mother = try #require(try file(back).preparation.invitation(of: Self.mother))
    #expect(mother.isInvited && mother.sentOn == nil && mother.told == nil)
    #expect(mother.consultationSentOn == "2014-09-10")
    let moved = ChildEvent.review(
      .moved(
        Booking(
          review: Self.review, kind: .lookedAfter, day: "2014-10-27", time: nil, madeOn: "2014-09-16"),
        reason: "snow"))
    #expect(try file(back + [moved]).toldOtherwise == [])
    let again = back + [moved, Self.again(Self.invitation, on: "2014-09-17")]
    #expect(try file(again).preparation.invitation(of: Self.mother)?.told?.booking?.day == "2014-10-27")
    let consultation = Sending(.consultation, to: Self.toMother)
    let both = back + [Self.back(consultation, sent: "2014-09-10", on: "2014-09-15")]
    #expect(try file(both).preparation.invitation(of: Self.mother)?.consultationSentOn == nil)
  }

  @Test("Whose note of a change came back knows what the invitation said")
  func change() throws {
    let moved = ChildEvent.review(
      .moved(
        Booking(
          review: Self.review, kind: .lookedAfter, day: "2014-10-27", time: nil, madeOn: "2014-09-16"),
        reason: "snow"))
    let note = Sending(.change, to: Self.toMother)
    let told = Self.booked + [moved, Self.note(.preparation(.changeTold(Self.mother, on: "2014-09-17")))]
    #expect(try file(told).toldOtherwise == [])
    let back = told + [Self.back(note, sent: "2014-09-17", on: "2014-09-22", .emailBounced)]
    #expect(try file(back).toldOtherwise.map(\.party) == [Self.mother])
    #expect(try file(back).preparation.invitation(of: Self.mother)?.told?.booking?.day == "2014-10-20")
    #expect(try file(back + [Self.again(note, on: "2014-09-22")]).toldOtherwise == [])
  }

  private func refusal(_ events: [ChildEvent], of event: ChildEvent) -> ReviewFileRefusal? {
    Child(events).refusal(of: event) as? ReviewFileRefusal
  }

  @Test("Only what was sent comes back, once, and not before it was sent")
  func comesBack() {
    let back = Self.back(Self.record, sent: "2014-10-24", on: "2014-10-30")
    #expect(refusal(Self.sent, of: back) == nil)
    #expect(refusal(Self.booked, of: back) == .nothingSentThen)
    #expect(refusal(Self.sent + [back], of: back) == .nothingSentThen)
    let other = Self.back(Self.record, sent: "2014-10-25", on: "2014-10-30")
    #expect(refusal(Self.sent, of: other) == .nothingSentThen)
    let early = Self.back(Self.record, sent: "2014-10-24", on: "2014-10-23")
    #expect(refusal(Self.sent, of: early) == .notSentBefore("2014-10-24"))
    let filed = Self.sent + [Self.note(.followUp(.sent(.record, .caseFile, on: "2014-10-24")))]
    let fromFile = Self.back(Sending(.record, to: .caseFile), sent: "2014-10-24", on: "2014-10-30")
    #expect(refusal(filed, of: fromFile) == .nothingSentThen)
  }

  @Test("Only what came back is sent again, not before it did, and no invitation to a meeting that was held")
  func isSentAgain() {
    let back = Self.sent + [Self.back(Self.record, sent: "2014-10-24", on: "2014-10-30")]
    #expect(refusal(back, of: Self.again(Self.record, on: "2014-10-30")) == nil)
    #expect(refusal(Self.sent, of: Self.again(Self.record, on: "2014-10-30")) == .nothingCameBack)
    #expect(
      refusal(back, of: Self.again(Self.record, on: "2014-10-29")) == .cameBackLater(on: "2014-10-30"))
    let invited = Self.back(Self.invitation, sent: "2014-09-10", on: "2014-09-15")
    #expect(refusal(Self.booked + [invited], of: Self.again(Self.invitation, on: "2014-09-16")) == nil)
    #expect(
      refusal(Self.sent + [invited], of: Self.again(Self.invitation, on: "2014-10-30")) == .alreadyHeld)
  }

  @Test("Nothing is sent again to somebody who has died; that it came back can still be recorded")
  func died() {
    let dead = ChildEvent.family(
      .recorded(
        ConnectedPerson(id: PersonID("maria"), name: "Maria", relationship: .mother, isDeceased: true),
        on: "2014-10-29"))
    let back = Self.back(Self.record, sent: "2014-10-24", on: "2014-10-30")
    #expect(refusal(Self.sent + [dead], of: back) == nil)
    #expect(
      refusal(Self.sent + [back, dead], of: Self.again(Self.record, on: "2014-10-31")) == .hasDied("Maria"))
  }
}
