import Application
import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// What follows a review: its record, the midway check, what is sent.
@Suite struct AfterwardsFormTests {
  private let written = ReviewFileEvent.followUp(.recordWritten("Mia is well.", on: "2014-10-28"))
  private let completed = ReviewFileEvent.followUp(.recordCompleted(on: "2014-10-29"))

  @Test("The record begins as what is known, and afterwards as what was written")
  func writing() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .followUp(.write),
      """
      see The record of the 2nd review of Mia Vale
      type <ctrl-s>
      see 2nd review of Mia Vale: record of the review written.
      """)
    guard case .followUp(.recordWritten(let text, on: "2014-11-03")) = reviewed.notes.first else {
      Issue.record("no record was written")
      return
    }
    #expect(text.hasPrefix("2nd review, held Mon 27 Oct 2014"))
    try Reviewed(noted: written).rehearse(.followUp(.write), "see Mia is well.")
  }

  @Test("A record that somebody wrote meanwhile is not written over unasked, nor by a draft from before")
  func meanwhile() throws {
    let reviewed = try Reviewed(noted: written)
    let route = Route.form(.step(.followUp(.write), of: Reviewed.review), SelectedSubject(reviewed.child))
    func open() throws -> Session {
      Session(service: try reviewed.brook.service(), size: Size(columns: 80, rows: 24), opening: route)
    }
    var session = try open()
    for key in [Key.character("X"), .escape, .character("k")] { session.press(.key(key)) }
    let anew = ReviewFileEvent.followUp(.recordWritten("Mia is better.", on: "2014-11-03"))
    _ = try reviewed.brook.service("morag").perform(
      .review(.note(reviewed.child, Reviewed.review, [anew])))
    session = try open()
    session.press(.key(.control("s")))
    #expect(session.frame().text.contains("! Meanwhile the record of the review was changed by"))
    #expect(reviewed.notes == [anew])
    session.press(.key(.control("s")))
    #expect(reviewed.notes != [anew])
  }

  @Test("The journal tells what a record said before it was written anew, to those who work with the child")
  func superseded() throws {
    let reviewed = try Reviewed(
      noted: written, .followUp(.recordWritten("Mia is better.", on: "2014-10-29")))
    let told = try reviewed.brook.service().child(reviewed.child).timeline.map(\.words)
    #expect(told.contains { $0.hasSuffix("ecord of the review written: Mia is well.") })
    #expect(!told.contains { $0.contains("Mia is better.") })
    let sent = try reviewed.brook.service("dee").child(reviewed.child).timeline.map(\.words)
    #expect(!sent.contains { $0.contains("Mia is well.") })
  }

  @Test("A record is complete only when somebody says yes, and only once there is one")
  func completing() throws {
    try Reviewed().rehearse(.followUp(.complete), "see ! Nothing is written in the record yet.")
    let reviewed = try Reviewed(noted: written)
    try reviewed.rehearse(
      .followUp(.complete),
      """
      see It has 3 words.
      type <ctrl-s>
      see Type “yes” here to go on, or leave with Esc.
      text yes
      type <ctrl-s>
      see 2nd review of Mia Vale: record of the review complete.
      """)
    #expect(reviewed.notes == [.followUp(.recordCompleted(on: "2014-11-03"))])
  }

  @Test("A record with empty headings says which they are, and asks")
  func emptyHeadings() throws {
    let begun = ReviewFileEvent.followUp(
      .recordWritten("PEOPLE\n- Mia\n\nTHE PLAN\n- Health:\n\nDECISIONS\n", on: "2014-10-28"))
    let reviewed = try Reviewed(noted: begun)
    try reviewed.rehearse(
      .followUp(.complete),
      """
      type <tab>
      text yes
      type <ctrl-s>
      see ? Nothing is written under Health and DECISIONS. Mark the record as complete all the same?
      type n
      see Nothing was recorded.
      type <ctrl-s> y
      see 2nd review of Mia Vale: record of the review complete.
      """)
    #expect(reviewed.notes == [.followUp(.recordCompleted(on: "2014-11-03"))])
  }

  @Test("A letter that goes before the manager replied says so, and asks", arguments: [true, false])
  func beforeReply(_ isLetter: Bool) throws {
    let decided = [
      Decision.made("d", "A taxi to school"), .decisions(.issued(on: "2014-10-29")), written, completed,
    ]
    let reviewed = try Reviewed(.meeting, decided.map { .review(.noted(Reviewed.review, $0)) })
    let (document, recipient): (ReviewDocument, Recipient) =
      isLetter ? (.letter, .child) : (.record, .caseFile)
    try reviewed.rehearse(
      .followUp(.send(document, recipient)), as: "dee",
      """
      text 3 nov
      type <ctrl-s>
      see ? The manager has not replied to the decisions yet, and has until Wed 5 Nov 2014.
      see They may still change. Mark the \(document.words(of: .lookedAfter)) as sent all the same?
      type <esc>
      see Nothing was recorded.
      type <ctrl-s> y
      see 2nd review of Mia Vale:
      """)
    #expect(reviewed.notes == [.followUp(.sent(document, recipient, on: "2014-11-03"))])
  }

  @Test("A midway check says whether the decisions are on track, and how any part of the plan is going")
  func midway() throws {
    let reviewed = try Reviewed(noted: Decision.made("d1", "Find a school"))
    try reviewed.rehearse(
      .followUp(.midway),
      """
      see Find a school (by 1 Dec 2014)
      type <ctrl-s>
      see This is needed.
      text no
      type <tab> <tab>
      text saw a doctor
      type <ctrl-s>
      see midway check: decisions not on track; health: saw a doctor.
      """)
    let check = MidwayCheck(on: "2014-11-03", words: [.health: "saw a doctor"], decisionsAreOnTrack: false)
    #expect(reviewed.notes == [.followUp(.midwayChecked(check))])
  }

  @Test("What was sent on another day is recorded with that day, and said to have been sent before")
  func sending() throws {
    let reviewed = try Reviewed(noted: written, completed)
    try reviewed.rehearse(
      .followUp(.send(.record, .person(Reviewed.father.id))),
      """
      see Send the record of the review to Carl Vale (father)
      see Carl Vale takes part in writing only: a court order.
      text today
      type <ctrl-s>
      see 2nd review of Mia Vale: record of the review sent to Carl Vale (father).
      """)
    let sent = FollowUpEvent.sent(.record, .person(Reviewed.father.id), on: "2014-11-03")
    #expect(reviewed.notes == [.followUp(sent)])
    try reviewed.rehearse(
      .followUp(.send(.record, .person(Reviewed.father.id))), "see Sent to them before, on Mon 3 Nov 2014.")
  }

  @Test("What cannot be sent says why: no record yet, no decisions yet, somebody who has died")
  func notSent() throws {
    let reviewed = try Reviewed()
    try reviewed.rehearse(
      .followUp(.send(.record, .child)), "see ! The record is not marked as complete yet.")
    try reviewed.rehearse(
      .followUp(.send(.notice, .caseFile)), "see ! The decisions have not gone to the manager yet.")
    var mother = Reviewed.mother
    mother.isDeceased = true
    let bereaved = try Reviewed(.meeting, [.family(.recorded(mother, on: "2014-10-01"))])
    try bereaved.rehearse(
      .followUp(.send(.letter, .person(mother.id))), "see ! Dawn Vale has died: nothing is sent to them.")
  }
}
