import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// Telling those who were invited that a meeting was moved.
@Suite struct TellAgainTests {
  private static let mother = Party.person(Reviewed.mother.id)
  private static let father = Party.person(Reviewed.father.id)

  private static let moved: [ChildEvent] =
    [Party.child, mother, father].flatMap { party in
      [PreparationEvent.invited(party, .iro, on: "2014-10-01"), .invitationSent(party, on: "2014-10-10")]
    }.map { .review(.noted(Reviewed.review, .preparation($0))) } + [
      .review(
        .moved(
          Booking(
            review: Reviewed.review, kind: .lookedAfter, day: "2014-11-06", time: nil, madeOn: "2014-10-29"),
          reason: "the school was closed"))
    ]

  @Test("All of them on one day, or some, not before it was moved")
  func told() throws {
    let reviewed = try Reviewed(nil, Self.moved)
    try reviewed.rehearse(
      .preparation(.tellAgain), as: "dee",
      """
      see Told again: the review of Mia Vale
      see Moved from Thu 30 Oct to Thu 6 Nov.
      type <tab>
      text 28 oct
      type <ctrl-s>
      see It was changed only on Wed 29 Oct 2014.
      type <ctrl-u>
      text 30 oct
      type <ctrl-s>
      see Review of Mia Vale: told of the change of the meeting
      """)
    #expect(
      reviewed.notes
        == [Party.child, Self.mother, Self.father].map { .preparation(.changeTold($0, on: "2014-10-30")) })
    try reviewed.rehearse(.preparation(.tellAgain), as: "dee", "see ! They know of it as it stands")
  }

  @Test("The review's page says who is to be told, and an invitation to another day is none")
  func page() throws {
    let reviewed = try Reviewed(nil, Self.moved)
    let sheet = try reviewed.brook.service("dee").sheet(of: reviewed.child, Reviewed.review)
    let line = try #require(sheet.lines.first { $0.title == "To tell again" })
    #expect(line.standing.hasPrefix("3 to tell: moved from Thu 30 Oct to Thu 6 Nov"))
    #expect(line.duty?.rule == .changeOfMeetingTold)
    #expect(sheet.marks.map(\.words).contains("invited 0/3"))
    #expect(sheet.lines.count { $0.standing == "to tell again; was told: Thu 30 Oct" } == 3)
  }
}
