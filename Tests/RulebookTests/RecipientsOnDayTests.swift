import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// What went out about a past review is judged by those who were to have it then.
@Suite struct RecipientsOnDayTests {
  private let record = RecordDistributed()

  /// The record of this review was due on Tuesday 25 November 2014.
  private let held: [ChildEvent] =
    [
      .began("2014-07-02"), .around("maria", .mother), .around("joan", .fosterCarer),
      .book("2014-10-28", on: "2014-09-01"),
    ] + ChildEvent.invite("maria") + ChildEvent.invite("joan") + [.hold("2014-10-28")]

  /// All but Joan had it on 12 November.
  private var sent: [ChildEvent] {
    held + ChildEvent.send(.record, .child, .caseFile, .person(PersonID("maria")), on: "2014-11-12")
  }

  private var sentToAll: [ChildEvent] { sent + [to("joan", "2014-11-12")] }

  private func to(_ id: String, _ day: Day) -> ChildEvent {
    .after(.sent(.record, .person(PersonID(id)), on: day))
  }

  private func left(_ id: String, _ day: Day) -> ChildEvent { .family(.left(PersonID(id), on: day)) }

  private func recorded(
    _ id: String, _ relationship: Relationship, on day: Day, _ terms: ParticipationTerms = .mayAttend,
    isDeceased: Bool = false
  ) -> ChildEvent {
    let person = ConnectedPerson(
      id: PersonID(id), name: id, relationship: relationship, terms: terms, isDeceased: isDeceased)
    return .family(.recorded(person, on: day))
  }

  private func invited(_ id: String, on day: Day) -> ChildEvent {
    .prepare(.invited(.person(PersonID(id)), .iro, on: day))
  }

  private func met(_ events: [ChildEvent], _ rule: any Rule = RecordDistributed()) -> Day? {
    rule.outcomes(of: events).first?.met
  }

  @Test(
    "The last who is to have it has it the day before, on the day, or too late",
    arguments: ["2014-11-24", "2014-11-25", "2014-11-26"] as [Day])
  func last(day: Day) {
    let outcome = record.outcomes(of: sent + [to("joan", day)]).first
    #expect(outcome?.due == "2014-11-25")
    #expect(outcome?.met == day)
  }

  @Test("A carer who left by the due day was not to have it; one who left after it was, and it stays late")
  func carerLeaves() {
    #expect(met(sent) == nil)
    #expect(met(sent + [left("joan", "2014-11-24")]) == "2014-11-12")
    #expect(met(sent + [left("joan", "2014-11-25")]) == "2014-11-12")
    #expect(met(sent + [left("joan", "2014-11-26")]) == "2014-11-26")
    #expect(met(sentToAll + [left("joan", "2014-11-26")]) == "2014-11-12")
  }

  @Test("So with a parent who dies, or is not to be invited any more")
  func parentDies() {
    let unsent =
      held + ChildEvent.send(.record, .child, .caseFile, .person(PersonID("joan")), on: "2014-11-12")
    for (day, end) in [("2014-11-25", "2014-11-12"), ("2014-11-26", "2014-11-26")] as [(Day, Day)] {
      #expect(met(unsent + [recorded("maria", .mother, on: day, isDeceased: true)]) == end)
      #expect(met(unsent + [recorded("maria", .mother, on: day, .notInvited)]) == end)
    }
    #expect(met(sentToAll + [recorded("maria", .mother, on: "2015-02-02", isDeceased: true)]) == "2014-11-12")
  }

  @Test("Whoever comes after the due day changes nothing; who came by then was to have it")
  func newCarer() {
    for (day, end) in [("2014-11-25", nil), ("2014-11-26", "2014-11-12")] as [(Day, Day?)] {
      #expect(
        met(sentToAll + [recorded("rose", .fosterCarer, on: day), invited("rose", on: day)]) == end)
    }
    let back = recorded("joan", .fosterCarer, on: "2015-03-02")
    #expect(met(sent + [left("joan", "2014-11-20"), back]) == "2014-11-12")
  }

  @Test("Neither another IRO nor another placement changes it")
  func otherChanges() {
    let moved: [ChildEvent] = [
      .allocated("ruth", since: "2014-12-01"), .ended("2014-07-02", on: "2014-12-01", .newEpisode),
      .began("2014-12-01", .accommodated, .placementAndCarers), left("joan", "2014-12-01"),
    ]
    #expect(met(sentToAll + moved) == "2014-11-12")
    let late = sent + [to("joan", "2014-11-28")]
    #expect(met(late + moved) == "2014-11-28")
  }

  @Test("What is to be sent today goes to those who are around the child today")
  func today() {
    #expect(record.duties(of: sent).count == 1)
    #expect(record.duties(of: sent + [left("joan", "2014-11-26")]) == [])
    let rose = [recorded("rose", .fosterCarer, on: "2014-11-26"), invited("rose", on: "2014-11-26")]
    #expect(record.duties(of: sentToAll + rose).count == 1)
  }

  @Test("The decisions are judged in the same way")
  func decisions() {
    let rule = DecisionsToEveryoneInvited()
    let sent = held + ChildEvent.send(.notice, .child, .person(PersonID("maria")), on: "2014-11-04")
    #expect(rule.outcomes(of: sent).first?.due == "2014-11-11")
    #expect(met(sent + [left("joan", "2014-11-11")], rule) == "2014-11-04")
    #expect(met(sent + [left("joan", "2014-11-12")], rule) == "2014-11-12")
  }

  @Test("Invitations are judged by those who were invited ten working days before")
  func invitations() {
    let rule = ConsultationsAndInvitationsSent()
    let booked: [ChildEvent] =
      [
        .began("2014-07-02"), .around("maria", .mother), .around("lee", .teacher),
        .book("2014-10-28", on: "2014-09-01"),
      ] + ChildEvent.invite("maria", sent: "2014-10-10")
    #expect(rule.outcomes(of: booked).first?.due == "2014-10-14")
    #expect(met(booked + [invited("lee", on: "2014-10-14")], rule) == nil)
    #expect(met(booked + [invited("lee", on: "2014-10-15")], rule) == "2014-10-10")
    let notAfterAll = ChildEvent.prepare(
      .notInvited(.person(PersonID("lee")), reason: "He is ill", on: "2014-10-15"))
    #expect(met(booked + [invited("lee", on: "2014-10-13"), notAfterAll], rule) == "2014-10-15")
  }

  @Test("Whoever was written to by a day was invited by then, also where that was recorded later")
  func recordedLater() {
    let rule = ConsultationsAndInvitationsSent()
    let events: [ChildEvent] = [
      .began("2014-07-02"), .book("2014-10-28", on: "2014-09-01"),
      recorded("maria", .mother, on: "2014-10-20"), invited("maria", on: "2014-10-20"),
      .prepare(.invitationSent(.person(PersonID("maria")), on: "2014-10-14")),
    ]
    #expect(met(events, rule) == "2014-10-14")
  }

  @Test("What came back is judged by who was to have it as it did, and by its day")
  func cameBack() {
    let rule = UndeliveredSentAgain()
    let sending = Sending(document: .record, to: .person(PersonID("joan")))
    let back = ChildEvent.note(
      .delivery(.cameBack(sending, sentOn: "2014-11-12", Undelivered(.postReturned, on: "2014-11-17"))))
    let events = sentToAll + [back]
    #expect(rule.outcomes(of: events).map(\.due) == ["2014-11-19"])
    for (day, met) in [("2014-11-19", "2014-11-19"), ("2014-11-20", "2014-11-20")] as [(Day, Day)] {
      let again = ChildEvent.note(.delivery(.sentAgain(sending, .email, words: nil, on: day)))
      #expect(rule.outcomes(of: events + [again, left("joan", "2014-12-01")]).map(\.met) == [met])
    }
    let gone = rule.outcomes(of: events + [left("joan", "2014-11-20")])
    #expect(gone.map(\.met) == [nil] && gone.map(\.lapsed) == ["2014-11-20"])
    #expect(rule.outcomes(of: events + [left("joan", "2014-11-17")]) == [])
    #expect(met(events) == "2014-11-12", "it was sent")
  }

  @Test("A sending that was entered in error leaves it as if it had not been")
  func inError() {
    let entries = (sentToAll).enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let correction = ChildEvent.enteredInError(Correction(versions: [entries.count], reason: "Not sent"))
    let child = Child(folding: entries + [ChildEntry(version: entries.count + 1, event: correction)])
    let outcomes = record.outcomes(of: child, ReviewsOnRecord(child), under: .usual)
    #expect(outcomes.map(\.met) == [nil])
    #expect(outcomes.map(\.due) == ["2014-11-25"])
  }
}
