import Application
import CareCalendar
import Casework
import Record
import TerminalUI
import Testing

@testable import Screens

/// An IRO is away: who covers sees and does what is hers, marked so, and the IRO manager sees who covers.
@Suite struct IROCoverTests {
  private let brook: Brook

  init() throws {
    brook = try Brook()
    try rehearse(
      """
      Away
      as amina
      size 120x30
      text :away
      type <enter>
      not Who is away
      type <tab>
      text 12 nov
      type <tab>
      see nobody covers: only the IRO manager
      text rosa
      type <tab>
      see sees the children and does what is due
      type <ctrl-s>
      see Amina Okafor is away from Mon 3 Nov 2014 to Wed 12 Nov 2014: Rosa Lind covers.
      see You are marked as away until Wed 12 Nov 2014: Rosa Lind covers. :back
      """, in: brook)
  }

  @Test("Whoever covers sees for whom each line is, and who the child's IRO is, until the last day")
  func covers() throws {
    let text = try session("", as: "rosa", in: brook).frame().text
    #expect(text.contains("You stand in for Amina Okafor until Wed 12 Nov 2014."))
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0.hasPrefix("for Amina Okafor") })
    try rehearse(
      """
      A child of hers
      as rosa
      size 120x40
      type 2
      see Amina Okafor
      text :child 100234
      type <enter>
      see IRO Amina Okafor since 2 Jul 2014 (throughout), away until Wed 12 Nov
      today 2014-11-13
      as rosa
      not Amina Okafor
      text :child 100234
      type <enter>
      see There is no child 100234 among those you may see.
      """, in: brook)
  }

  @Test("A review is chaired by whoever covers on its day, and by the IRO once she is back")
  func chairs() throws {
    try rehearse(
      """
      Booking
      as rosa
      size 100x30
      type / J a y d e n <enter> b
      text 20 nov
      type <tab>
      see Amina Okafor (IRO)
      type <backtab> <ctrl-u>
      text 12 nov
      type <tab>
      see Rosa Lind (IRO)
      type <ctrl-s>
      event review.booked
      """, in: brook)
    let rosa = try brook.service("rosa")
    let booked = try rosa.child(rosa.find(number: "100234")).child.reviews.booking(of: .lookedAfter)
    #expect(booked?.chair == rosa.signedIn.member.id && booked?.day == "2014-11-12")
    let amina = try brook.service("amina", on: "2014-11-13")
    let child = try amina.find(number: "100234")
    let responsible = try amina.child(child).child.responsibility
    #expect(responsible.iro == amina.signedIn.member.id && responsible.allocations.count == 1)
  }

  @Test("The sheet of a meeting that is held meanwhile is chaired by whoever covers")
  func meeting() throws {
    try rehearse(
      """
      A meeting
      as rosa
      size 100x200
      selected 10:00
      type r
      see Rosa Lind (IRO)
      not Amina Okafor (IRO)
      """, in: brook)
  }

  @Test("The page of a child that is open at midnight of the last day is left")
  func midnight() throws {
    let brook = try Brook(isDemonstration: false)
    let (amina, clock) = (try brook.service("amina"), Turning())
    let rosa = try #require(brook.staff["rosa"]).id
    let away = StaffCommand.away(
      amina.signedIn.member.id, from: Brook.today, until: Brook.today, covering: rosa)
    _ = try amina.perform(.staff(away))
    var session = Session(
      service: try brook.service("rosa", clock: clock), size: Size(columns: 100, rows: 30))
    for key in ": c h i l d <space> 1 0 0 2 3 4 <enter>".split(separator: " ") {
      session.press(.key(try #require(Key(script: String(key)))))
    }
    #expect(session.frame().text.contains("away until Mon 3 Nov 2014, covered by Rosa Lind"))
    clock.turn()
    session.press(.tick)
    #expect(session.frame().text.contains("It is now Tue 4 Nov 2014."))
    #expect(session.frame().text.contains("No children are allocated to you yet."))
    #expect(!session.frame().text.contains("Jayden"))
  }

  @Test("The IRO manager sees who is away and who covers, with nobody counted twice, and who has no cover")
  func manager() throws {
    try rehearse(
      """
      Caseloads
      as morag
      size 80x24
      type 6
      see away to 12 Nov, covered by R. Lind
      see covers 6 children besides, for A. Okafor
      see 8 children
      size 120x60
      as morag
      see away to 12 Nov, covered by R. Lind
      not and nobody covers
      text :away
      type <enter>
      text llew
      type <tab> <tab>
      text fri
      type <ctrl-s>
      see Siân Llewellyn-Price is away until Fri 7 Nov 2014, and nobody covers.
      see away to 7 Nov, without cover
      """, in: brook)
  }
}

/// A clock that a test turns on by a day.
private final class Turning: Clock, @unchecked Sendable {
  private var day = Brook.today
  func turn() { day = day.adding(days: 1) }
  func now() -> Instant { Stopped(day: day).now() }
  func today() -> Day { day }
}
