import CareCalendar
import Casework
import Testing

/// What those who were invited know of a meeting, and who is to be told that it was moved or does not take place.
@Suite struct TellingAgainTests {
  private static let review = ReviewID("r2")
  private static let child = Party.child
  private static let mother = Party.person(PersonID("maria"))

  private static let begun: [ChildEvent] = [
    .began("2014-07-02"), .held("2014-07-28", as: ReviewID("r1")), around("maria", .mother),
    .booked("2014-10-20", madeOn: "2014-09-01", at: TimeOfDay("10:00"), id: review), invited(.child),
    invited(mother),
  ]

  private static func around(_ name: String, _ relationship: Relationship, isDeceased: Bool = false)
    -> ChildEvent
  {
    .family(
      .recorded(
        ConnectedPerson(
          id: PersonID(name), name: name, relationship: relationship, isDeceased: isDeceased),
        on: "2014-07-02"))
  }

  private static func note(_ event: PreparationEvent) -> ChildEvent { .noted(review, .preparation(event)) }
  private static func invited(_ party: Party) -> ChildEvent { note(.invited(party, .iro, on: "2014-09-02")) }
  private static func sent(_ party: Party, _ day: Day = "2014-09-10") -> ChildEvent {
    note(.invitationSent(party, on: day))
  }
  private static func told(_ party: Party, _ day: Day) -> ChildEvent { note(.changeTold(party, on: day)) }

  private static func moved(
    to day: Day, at time: String? = "10:00", in venue: String? = nil, on madeOn: Day
  ) -> ChildEvent {
    .review(
      .moved(
        Booking(
          review: review, kind: .lookedAfter, day: day, time: time.flatMap { TimeOfDay($0) }, venue: venue,
          madeOn: madeOn), reason: "a snow day"))
  }

  private static func cancelled(on day: Day) -> ChildEvent {
    .review(.cancelled(review, reason: "a snow day", on: day))
  }

  private func toTell(_ more: ChildEvent...) -> [Party] {
    Child(Self.begun + more).reviews.file(Self.review)?.toldOtherwise.map(\.party) ?? []
  }

  @Test("As long as the meeting stands, nobody is told again")
  func standing() { #expect(toTell(Self.sent(.child), Self.sent(Self.mother)).isEmpty) }

  @Test("Once it is moved, those who were written to are, and nobody else")
  func moved() {
    #expect(toTell(Self.sent(Self.mother), Self.moved(to: "2014-10-27", on: "2014-09-20")) == [Self.mother])
    #expect(toTell(Self.moved(to: "2014-10-27", on: "2014-09-20")).isEmpty)
  }

  @Test("Another hour or another place is a change, another chair is none")
  func hourAndPlace() {
    let sent = Self.sent(.child)
    #expect(toTell(sent, Self.moved(to: "2014-10-20", at: "14:00", on: "2014-09-01")) == [.child])
    #expect(toTell(sent, Self.moved(to: "2014-10-20", in: "Room 4", on: "2014-09-01")) == [.child])
    let chaired = Booking(
      review: Self.review, kind: .lookedAfter, day: "2014-10-20", time: TimeOfDay("10:00"),
      chair: StaffID("amina"), madeOn: "2014-09-01")
    #expect(toTell(sent, .review(.booked(chaired))).isEmpty)
  }

  @Test("Telling them settles it, and so does a new invitation; a later move opens it again")
  func told() {
    let moved = [Self.sent(.child), Self.sent(Self.mother), Self.moved(to: "2014-10-27", on: "2014-09-20")]
    let child = Child(Self.begun + moved + [Self.told(.child, "2014-09-22")])
    #expect(child.reviews.file(Self.review)?.toldOtherwise.map(\.party) == [Self.mother])
    let all = moved + [Self.told(.child, "2014-09-22"), Self.sent(Self.mother, "2014-09-22")]
    #expect(Child(Self.begun + all).reviews.file(Self.review)?.toldOtherwise == [])
    let again = Child(Self.begun + all + [Self.moved(to: "2014-10-28", on: "2014-09-24")])
    #expect(again.reviews.file(Self.review)?.toldOtherwise.count == 2)
  }

  @Test("Of several moves they are told the last, from what they know; moved back, there is nothing to tell")
  func several() {
    let moves = [
      Self.sent(.child), Self.moved(to: "2014-10-27", on: "2014-09-20"),
      Self.moved(to: "2014-11-03", on: "2014-09-21"),
    ]
    let file = Child(Self.begun + moves).reviews.file(Self.review)
    #expect(file?.toldOtherwise.first?.told?.booking?.day == "2014-10-20")
    #expect(file?.arrangement?.booking?.day == "2014-11-03")
    let back = Child(Self.begun + moves + [Self.moved(to: "2014-10-20", on: "2014-09-22")])
    #expect(back.reviews.file(Self.review)?.toldOtherwise == [])
  }

  @Test("An invitation that was sent before the move and typed after it told of the day before")
  func typedLater() {
    let moved = Self.moved(to: "2014-10-27", on: "2014-09-20")
    #expect(toTell(moved, Self.sent(.child, "2014-09-10")) == [.child])
    #expect(toTell(moved, Self.sent(.child, "2014-09-20")).isEmpty)
  }

  @Test("A meeting that does not take place is told, and booked again it is told once more")
  func cancelled() {
    let cancelled = [Self.sent(.child), Self.cancelled(on: "2014-09-20")]
    #expect(toTell(cancelled[0], cancelled[1]) == [.child])
    let told = cancelled + [Self.told(.child, "2014-09-22")]
    #expect(Child(Self.begun + told).reviews.file(Self.review)?.toldOtherwise == [])
    let again = ChildEvent.booked("2014-10-29", madeOn: "2014-09-24", id: Self.review)
    #expect(Child(Self.begun + told + [again]).reviews.file(Self.review)?.toldOtherwise.count == 1)
  }

  @Test("Nobody is told of a meeting that was held, who is not invited any more, or twice")
  func nothingToTell() {
    let moved = [Self.sent(.child), Self.moved(to: "2014-10-27", on: "2014-09-20")]
    let told = Self.told(.child, "2014-10-28")
    let held = Child(Self.begun + moved + [.held("2014-10-27", as: Self.review)])
    #expect(held.reviews.file(Self.review)?.toldOtherwise == [])
    #expect(held.refusal(of: told)?.words == ReviewFileRefusal.alreadyHeld.words)
    let against = Self.note(.notInvited(.child, reason: "asked not to", on: "2014-09-21"))
    #expect(Child(Self.begun + moved + [against]).reviews.file(Self.review)?.toldOtherwise == [])
    let now = Child(Self.begun + moved)
    #expect(now.refusal(of: told) == nil)
    #expect(now.refusal(of: Self.told(Self.mother, "2014-09-22"))?.words == Self.nothingNew)
    #expect(Child(Self.begun + moved + [told]).refusal(of: told)?.words == Self.nothingNew)
  }

  @Test("Of a meeting that does not take place people can be told; nobody is who has died")
  func refused() {
    let cancelled = Child(Self.begun + [Self.sent(Self.mother), Self.cancelled(on: "2014-09-20")])
    #expect(cancelled.refusal(of: Self.told(Self.mother, "2014-09-22")) == nil)
    var dead = cancelled
    dead.evolve(Self.around("maria", .mother, isDeceased: true))
    #expect(dead.refusal(of: Self.told(Self.mother, "2014-09-22")) != nil)
  }

  private static let nothingNew = ReviewFileRefusal.nothingNewToTell.words
}
