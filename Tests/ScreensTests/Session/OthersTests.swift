import Application
import CareCalendar
import Casework
import Headless
import TerminalUI
import Testing

@testable import Screens

/// What happens on screen while others work, and as time goes by.
@Suite struct OthersTests {
  /// True when there is something new to show.
  private func tick(_ session: inout Session) -> Bool { session.press(.tick) }

  private func shown(_ session: inout Session) {
    session.shown = session.frame()
  }

  @Test("When somebody else records something, the selection stays and what is typed is not touched")
  func othersRecord() throws {
    let brook = try Brook()
    var session = try session("\(toJayden) b", in: brook)
    for letter in "12 no" { session.press(.key(.character(letter))) }
    shown(&session)
    let other = try brook.service("morag")
    let child = try other.find(number: "100303")
    _ = try other.perform(
      .review(.record(child, .lookedAfter, heldOn: Brook.today, participation: .pn0)))
    session.press(.tick)
    #expect(session.frame().text.contains("12 no"))
    session.press(.key(.escape))
    session.press(.key(.character("y")))
    #expect(try selectedRow(session).contains("Jayden Murray"))
    #expect(!session.frame().text.contains("10:00"))
  }

  @Test("It is said only when what is on screen is no longer the same")
  func saidOnce() throws {
    let brook = try Brook()
    var session = try session(in: brook)
    shown(&session)
    #expect(!tick(&session))
    let other = try brook.service("morag")
    let far = try #require(try other.caseload().first { $0.child.number.text == "100401" })
    _ = try other.perform(
      .review(.book(far.child.id, .lookedAfter, day: "2014-11-21", time: nil, reason: "asked for")))
    #expect(!tick(&session))
    let own = try #require(try other.caseload().first { $0.child.number.text == "100234" })
    _ = try other.perform(
      .review(.book(own.child.id, .lookedAfter, day: "2014-11-21", time: nil, reason: "asked for")))
    #expect(tick(&session))
    #expect(session.frame().text.contains("Somebody else recorded something."))
    #expect(session.frame().text.contains("Fri 21 Nov"))
  }

  @Test("At midnight the day moves on by itself, unless a day was asked for")
  func midnight() throws {
    let brook = try Brook(isDemonstration: false)
    let clock = Turning()
    var session = Session(
      service: try brook.service(clock: clock), size: Size(columns: 80, rows: 24))
    #expect(!tick(&session))
    clock.turn()
    #expect(tick(&session))
    #expect(session.frame().text.contains("Tue 4 Nov 2014"))
    #expect(session.frame().text.contains("7 days late"))
    let back = try brook.service(on: "2014-08-01", clock: clock)
    #expect(!back.midnight())
    #expect(back.signedIn.day == "2014-08-01")
  }

  @Test("A form that is open at midnight says so, and what was typed keeps its day")
  func midnightInForm() throws {
    let clock = Turning()
    let brook = try Brook(isDemonstration: false)
    var session = Session(
      service: try brook.service(clock: clock), size: Size(columns: 100, rows: 30))
    for key in "\(toJayden) b t o m o r r o w".split(separator: " ") {
      session.press(.key(try #require(Key(script: String(key)))))
    }
    clock.turn()
    session.press(.tick)
    let text = session.frame().text
    #expect(text.contains("It is now Tue 4 Nov 2014. Days that you typed stay as they were meant"))
    #expect(text.contains("as they were meant on Mon 3 Nov 2014:"))
    #expect(text.contains("Tue 4 Nov 2014, today"))
  }

  @Test("A form saved in the very second after midnight is shown with its new day first, and saved then")
  func savedAfterMidnight() throws {
    let clock = Turning()
    let brook = try Brook(isDemonstration: false)
    let before = brook.bookings
    var session = Session(
      service: try brook.service(clock: clock), size: Size(columns: 100, rows: 30))
    for key in "\(toJayden) b t o m o r r o w".split(separator: " ") {
      session.press(.key(try #require(Key(script: String(key)))))
    }
    clock.turn()
    session.press(.key(.control("s")))
    #expect(brook.bookings == before)
    let text = session.frame().text
    #expect(text.contains("It is now Tue 4 Nov 2014. Nothing was recorded: look at the days first."))
    #expect(text.contains("Tue 4 Nov 2014, today"))
    session.press(.key(.control("s")))
    #expect(brook.bookings == before + 1)
    #expect(session.frame().text.contains("booked for Tue 4 Nov 2014"))
  }

  @Test("F1 in a form tells of the field and its keys, and leaves what is typed")
  func helpInForm() throws {
    var session = try session("\(toJayden) b f r i <f1>", Size(columns: 100, rows: 30))
    let help = session.frame().text
    #expect(help.contains("Day") && help.contains("+10wd ten working days") && help.contains("next field"))
    session.press(.key(.function(1)))
    #expect(session.frame().text.contains("Fri 7 Nov 2014"))
  }

  @Test("While somebody holds a key, the day and what others record come all the same")
  func heldKey() throws {
    let brook = try Brook(isDemonstration: false)
    let clock = Turning()
    var session = Session(
      service: try brook.service(clock: clock), size: Size(columns: 80, rows: 24))
    clock.turn()
    let few = [Input](repeating: .key(.character("j")), count: 24)
    try session.run(on: VirtualTerminal(inputs: few + [.hangUp]))
    #expect(session.frame().text.contains("Mon 3 Nov 2014"))
    try session.run(on: VirtualTerminal(inputs: few + [.key(.character("k")), .hangUp]))
    #expect(session.frame().text.contains("It is now Tue 4 Nov 2014."))
  }

  @Test("What comes so leaves what is typed, and a key of one's own is not taken for somebody else's")
  func heldKeyInForm() throws {
    let brook = try Brook()
    var session = try session("\(toJayden) b", in: brook)
    let typed = [Input](repeating: .key(.character("1")), count: 25)
    try session.run(on: VirtualTerminal(inputs: typed + [.hangUp]))
    #expect(session.frame().text.contains(String(repeating: "1", count: 25)))
    #expect(!session.frame().text.contains("Somebody else"))
  }

  @Test("A hang-up ends quietly and a run can be taken up again")
  func hangUp() throws {
    var session = try session()
    session.press(.hangUp)
    #expect(session.hasEnded)
  }
}

/// A clock that a test turns on by a day.
private final class Turning: Clock, @unchecked Sendable {
  private var day = Brook.today
  func turn() { day = day.adding(days: 1) }
  func now() -> Instant { Stopped(day: day).now() }
  func today() -> Day { day }
}

/// The row that the cursor stands on.
func selectedRow(_ session: Session) throws -> String {
  let frame = session.frame()
  return frame.text(row: try #require(frame.cursor).row)
}
