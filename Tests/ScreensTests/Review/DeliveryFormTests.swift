import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// Recording that something came back undelivered, and that it was sent again.
@Suite struct DeliveryFormTests {
  private static let mother = Recipient.person(Reviewed.mother.id)
  private static let record = Sending(.record, to: mother)
  private static let notice = Sending(.notice, to: mother)

  private func reviewed(_ more: ReviewFileEvent...) throws -> Reviewed {
    let sent: [ReviewFileEvent] =
      [
        .preparation(.invited(.person(Reviewed.mother.id), .iro, on: "2014-10-01")),
        .followUp(.recordWritten("Mia was there.", on: "2014-10-27")),
        .followUp(.recordCompleted(on: "2014-10-27")),
        .followUp(.sent(.record, Self.mother, on: "2014-10-28")),
      ] + more
    return try Reviewed(.meeting, sent.map { .review(.noted(Reviewed.review, $0)) })
  }

  private static func back(_ sending: Sending, _ day: Day) -> ReviewFileEvent {
    .delivery(
      .cameBack(sending, sentOn: "2014-10-28", Undelivered(.wrongPerson, words: "a neighbour", on: day)))
  }

  @Test("How it came back, and when; what went to the wrong person is said to be a breach")
  func cameBack() throws {
    let reviewed = try reviewed()
    try reviewed.rehearse(
      .delivery(.cameBack(Self.record)), as: "dee",
      """
      see Record to Dawn Vale (mother), Mia Vale: sent Tue 28 Oct 2014, in time.
      not breach
      text wrong
      type <tab>
      see is a breach of personal data
      text a neighbour
      type <tab>
      text 27 oct
      type <ctrl-s>
      see It was sent only on 28 Oct 2014.
      type <ctrl-u>
      text 31 oct
      type <ctrl-s>
      see came back undelivered
      """)
    #expect(reviewed.notes == [Self.back(Self.record, "2014-10-31")])
    try reviewed.rehearse(.delivery(.cameBack(Self.record)), as: "dee", "see ! Nothing of that went to them")
  }

  @Test("What went to the same person on the same day is asked about together")
  func together() throws {
    let reviewed = try reviewed(.followUp(.sent(.notice, Self.mother, on: "2014-10-28")))
    try reviewed.rehearse(
      .delivery(.cameBack(Self.record)), as: "amina",
      """
      see What came back undelivered
      see Decisions to Dawn Vale (mother), Mia Vale
      type <tab>
      text wrong
      type <tab>
      text a neighbour
      type <tab>
      text 31 oct
      type <ctrl-s>
      see came back undelivered
      """)
    #expect(
      reviewed.notes == [Self.back(Self.record, "2014-10-31"), Self.back(Self.notice, "2014-10-31")])
  }

  @Test("Sent again by a way, not before it came back")
  func sendAgain() throws {
    let reviewed = try reviewed(Self.back(Self.record, "2014-10-31"))
    try reviewed.rehearse(
      .delivery(.sendAgain(Self.record)), as: "dee",
      """
      see went to the wrong person, a neighbour
      not Not invited after all
      text another
      type <tab>
      text care of her sister
      type <tab>
      text 30 oct
      type <ctrl-s>
      see It came back only on 31 Oct 2014.
      type <ctrl-u>
      type <ctrl-s>
      see sent again by post to another address
      """)
    #expect(
      reviewed.notes == [
        .delivery(.sentAgain(Self.record, .otherAddress, words: "care of her sister", on: Brook.today))
      ])
    try reviewed.rehearse(.delivery(.sendAgain(Self.record)), as: "dee", "see ! Nothing of it has come back")
  }

  private static let invitation = Sending(.invitation, to: mother)

  @Test("Whose invitation came back is sent another, or not invited after all where the IRO says so")
  func invitation() throws {
    let invited: [PreparationEvent] = [
      .invited(.person(Reviewed.mother.id), .iro, on: "2014-10-01"),
      .invitationSent(.person(Reviewed.mother.id), on: "2014-10-28"),
    ]
    let events: [ReviewFileEvent] =
      invited.map { .preparation($0) } + [Self.back(Self.invitation, "2014-10-31")]
    let moved = ChildEvent.review(
      .moved(
        Booking(
          review: Reviewed.review, kind: .lookedAfter, day: "2014-11-20", time: nil, madeOn: "2014-10-02"),
        reason: "the school was closed"))
    let reviewed = try Reviewed(nil, [moved] + events.map { .review(.noted(Reviewed.review, $0)) })
    try reviewed.rehearse(
      .delivery(.sendAgain(Self.invitation)), as: "dee", "not Not invited after all\nsee By which way")
    try reviewed.rehearse(
      .delivery(.sendAgain(Self.invitation)), as: "amina", recording: .prepareReviews,
      """
      see Not invited after all
      type <tab> <tab> <tab>
      text nobody knows where she is
      type <ctrl-s>
      see not invited
      """)
    #expect(
      reviewed.notes == [
        .preparation(
          .notInvited(
            .person(Reviewed.mother.id), reason: "nobody knows where she is", on: Brook.today))
      ])
  }
}
