import CareCalendar
import Casework
import Testing

/// Of whom it can be recorded that they were asked, written to, or took part.
@Suite struct PeopleNamedTests {
  private let id = ReviewID("r1")
  private let history: [ChildEvent] = [
    .began("2014-07-02"), person("mother"), person("father", .notInvited), person("uncle", .apart),
    person("aunt", isDeceased: true), person("carer"), .family(.left(PersonID("carer"), on: "2014-07-05")),
  ]

  @Test(
    "Nobody is invited or written to who is not to be, has died, has gone or is not known",
    arguments: [
      ("father", ReviewFileRefusal.notToBeInvited("father")), ("aunt", .hasDied("aunt")),
      ("carer", .nobodySuch),
      ("stranger", .nobodySuch), ("mother", nil),
    ] as [(String, ReviewFileRefusal?)])
  func written(name: String, refusal: ReviewFileRefusal?) {
    let party = Party.person(PersonID(name))
    for event: PreparationEvent in [
      .invited(party, .iro, on: "2014-07-14"), .invitationSent(party, on: "2014-07-14"),
      .consultationSent(party, on: "2014-07-14"),
    ] {
      #expect(self.refusal(of: .preparation(event), after: [.booked("2014-07-28", as: id)]) == refusal)
    }
    let issued = [ChildEvent.held("2014-07-28", as: id), .noted(id, .decisions(.issued(on: "2014-07-29")))]
    let sent = ReviewFileEvent.followUp(.sent(.notice, .person(PersonID(name)), on: "2014-07-30"))
    #expect(self.refusal(of: sent, after: issued) == refusal)
  }

  @Test("The letter to the child goes to the child alone")
  func letter() {
    let letter = ReviewFileEvent.followUp(.sent(.letter, .person(PersonID("mother")), on: "2014-07-30"))
    #expect(refusal(of: letter, after: [.held("2014-07-28", as: id)]) == .letterIsTheChilds)
  }

  @Test("Nothing was sent before there was anything to send")
  func early() {
    let events: [ChildEvent] = [
      .held("2014-07-28", as: id), .noted(id, .decisions(.issued(on: "2014-07-30"))),
      .noted(id, .followUp(.recordCompleted(on: "2014-08-04"))),
    ]
    let notice = ReviewFileEvent.followUp(.sent(.notice, .child, on: "2014-07-29"))
    #expect(refusal(of: notice, after: events) == .notIssuedBefore("2014-07-30"))
    let record = ReviewFileEvent.followUp(.sent(.record, .caseFile, on: "2014-08-03"))
    #expect(refusal(of: record, after: events) == .recordNotCompleteBefore("2014-08-04"))
  }

  @Test("Somebody takes part by a way that their terms leave open")
  func tookPart() {
    func came(_ name: String, _ route: AttendanceRoute) -> ReviewFileRefusal? {
      let attendance = Attendance(party: .person(PersonID(name)), route: route)
      return refusal(
        of: .meeting(.tookPart(attendance, on: "2014-07-28")), after: [.held("2014-07-28", as: id)])
    }
    #expect(came("uncle", .whole) == .termsForbid("uncle", .apart))
    #expect(came("uncle", .apart) == nil && came("mother", .whole) == nil)
    #expect(came("stranger", .none) == .nobodySuch)
  }

  @Test("A conversation is about a review that there is")
  func conversation() {
    let spoken = ChildEvent.voice(.spoken(Conversation(on: "2014-07-21", way: .alone, review: id)))
    #expect(Child(history).refusal(of: spoken) as? ReviewFileRefusal == .noSuchReview)
    #expect(Child(history + [.booked("2014-07-28", as: id)]).refusal(of: spoken) == nil)
  }

  private func refusal(of note: ReviewFileEvent, after events: [ChildEvent]) -> ReviewFileRefusal? {
    Child(history + events).refusal(of: .noted(id, note)) as? ReviewFileRefusal
  }
}

private func person(
  _ id: String, _ terms: ParticipationTerms = .mayAttend, isDeceased: Bool = false
) -> ChildEvent {
  .family(
    .recorded(
      ConnectedPerson(
        id: PersonID(id), name: id, relationship: .relative, terms: terms, isDeceased: isDeceased),
      on: "2014-07-03"))
}
