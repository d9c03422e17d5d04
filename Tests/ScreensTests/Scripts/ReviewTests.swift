import CareCalendar
import Casework
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// One review on the screen: what stands there, how one comes there, and who may do what.
@Suite struct ReviewTests {
  private func council() throws -> Brook {
    var brook = try Brook()
    try brook.add(.nia())
    return brook
  }

  @Test("A review shows what is recorded of it and what is expected, from Today, and back")
  func fromToday() throws {
    try rehearse(
      """
      From Today
      text /Nia Price
      type <enter> <enter>
      see Nia Price · 3rd review · booked Wed 12 Nov 2014 10:00
      see child seen ✗
      selected ! Social worker spoken to
      type g
      selected ✓ Booked
      see Brook House, room 2
      see ○ Social work report
      see not in
      see received Mon 27 Oct, in time
      type G
      see once the review is held
      see ! Find a school place
      type <esc>
      selected Nia Price
      """, in: try council())
  }

  @Test("Enter on a review of the child's list opens it; Esc comes back to the child")
  func fromTheChild() throws {
    try rehearse(
      """
      From the child
      text :child 100600
      type <enter>
      selected 3rd review
      see booked 10:00
      see documents 1/4
      type j <enter>
      see Nia Price · 2nd review · held Wed 30 Apr 2014
      see PN1, attended and
      not Brook House
      type c
      see Reviews   Decisions
      type <enter> b <esc> <esc>
      selected 3rd review
      """, in: try council())
  }

  @Test("One key looks at the letter to the child, once there can be one")
  func letter() throws {
    let brook = try council()
    let service = try brook.service()
    let child = try service.find(number: "100600")
    func screen(_ review: String) throws -> Session {
      Session(
        service: service, size: Size(columns: 160, rows: 40), opening: .review(child, ReviewID(review)),
        documents: Letters())
    }
    var held = try screen("spring")
    #expect(held.frame().text.contains("   l letter   "))
    held.press(.key(.character("?")))
    #expect(held.frame().text.contains("look at the letter to the child"))
    held.press(.key(.escape))
    held.press(.key(.character("l")))
    #expect(held.frame().text.contains("Dear Nia Price"))
    var booked = try screen("autumn")
    #expect(!booked.frame().text.contains("   l letter   "))
    booked.press(.key(.character("l")))
    #expect(booked.frame().text.contains("! The review is not recorded as held yet."))
  }

  private struct Letters: DocumentWriter {
    func document(of version: ReviewVersion) -> DocumentText {
      DocumentText([.paragraph([DocumentWords("Dear \(version.calledAs)")])])
    }

    func page(of version: ReviewVersion, as format: DocumentFormat) -> String { "" }
  }

  @Test("The pane says the line in full, and why the review is due")
  func pane() throws {
    try rehearse(
      """
      The pane
      size 60x16
      text :child 100600
      type <enter> <enter>
      text /Find a school
      type <enter> <tab>
      see Find a school place near the foster home
      see 63 days late
      see What the child wanted: To stay with my friends
      see For: Ben Hill
      size 120x40
      see Decided at the review of Wed 30 Apr 2014
      type <tab>
      selected Find a school
      """, in: try council())
  }

  @Test("What waits says for what, and what is not this person's to do is refused and not offered")
  func refusals() throws {
    try rehearse(
      """
      What cannot be done
      text :child 100600
      type <enter> <enter> i
      see ! The review is not recorded as held yet.
      type G <enter>
      see once the review is held. There is nothing to record here.
      type ?
      see cancel the booking
      not decisions to the manager
      as tom
      text :child 100600
      type <enter> <enter>
      selected ✓ Booked
      type <enter>
      see ! Your role (Team Manager) does not allow you to book reviews.
      type m
      see ! Your role (Team Manager) does not allow you to prepare reviews
      type ?
      not cancel the booking
      """, in: try council())
  }

  @Test("Looking back, nothing is offered and nothing recorded")
  func lookingBack() throws {
    var brook = try Brook(isDemonstration: false)
    try brook.add(.nia())
    try rehearse(
      """
      Looking back
      today 2014-10-31
      text :child 100600
      type <enter> <enter>
      see ! Social worker
      see not yet, 7 working days late
      type x
      see ! You are looking back at Fri 31 Oct 2014: nothing can be recorded.
      type j <enter>
      see nothing can be recorded
      """, in: brook)
  }

  @Test("While somebody else records, the selection stays on the same line")
  func others() throws {
    let brook = try council()
    var session = try session(": c h i l d <space> 1 0 0 6 0 0 <enter> <enter> g", in: brook)
    for _ in 0..<6 { session.press(.key(.character("j"))) }
    #expect(try selectedRow(session).contains("Care plan"))
    let other = try brook.service("morag")
    let nia = try other.find(number: "100600")
    let invited = ["mother", "carer"].map { id in
      ReviewFileEvent.preparation(.invited(.person(PersonID(id)), .iro, on: Brook.today))
    }
    _ = try other.perform(.review(.note(nia, ReviewID("autumn"), invited)))
    session.press(.tick)
    #expect(session.frame().text.contains("3 invited"))
    #expect(try selectedRow(session).contains("Care plan"))
  }

  @Test("Opening a review from a list is noted once, as opening the child is")
  func noted() throws {
    let brook = try council()
    var session = try session(in: brook)
    for key in "/Nia" { session.press(.key(.character(key))) }
    session.press(.key(.enter))
    session.press(.key(.enter))
    #expect(session.frame().text.contains("3rd review · booked"))
    session.press(.tick)
    #expect(brook.store.reads.map(\.place) == [.review])
  }

  @Test("Decisions stand by their day, the open ones first, with how far they are agreed")
  func decisions() throws {
    try rehearse(
      """
      Decisions
      text :child 100600
      type <enter> l
      see OPEN  1
      selected ! Find a school place
      see 63 days late
      size 100x40
      see agreed by silence on 13 May 2014
      see DONE  1
      type j
      selected ✓ See the dentist
      type <enter>
      see ! It was carried out on 2 Jun 2014 already.
      """, in: try council())
  }
}
