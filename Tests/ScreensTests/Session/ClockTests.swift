import Application
import CareCalendar
import Casework
import Headless
import TerminalUI
import Testing

@testable import Screens

/// What the screens say and ask while the machine's clock does not fit the last entry, which is of Mon 3 Nov 2014.
@Suite struct ClockTests {
  private let brook: Brook
  /// How many bookings there are before anything is saved here.
  private let bookedBefore: Int

  init() throws {
    brook = try Brook(isDemonstration: false)
    bookedBefore = brook.bookings
  }

  private let book = ": c h i l d <space> 1 0 0 2 3 4 <enter> b f r i"

  private func start(on day: Day, _ size: Size = Size(columns: 80, rows: 24)) throws -> Session {
    Session(service: try brook.service(clock: Stopped(day: day)), size: size)
  }

  private func type(_ keys: String, _ session: inout Session) throws {
    let inputs = try keys.split(separator: " ").map { Input.key(try #require(Key(script: String($0)))) }
    for input in inputs { session.press(input) }
  }

  private func says(_ session: Session, _ words: String) -> Bool {
    session.frame().text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
  }

  private func header(_ session: Session) -> String { session.frame().text(row: 0) }

  private var bookings: Int { brook.bookings - bookedBefore }

  /// How often it was recorded that the clock was in doubt.
  private var doubts: Int {
    brook.store.entries.filter { if case .council(.clockDoubted) = $0.event { true } else { false } }.count
  }

  private let behind =
    "This machine's clock says Sun 2 Nov 2014, 1 day before the last entry, which is of Mon 3 Nov 2014."

  @Test("A clock that is behind is said at the start, and in the header")
  func said() throws {
    let session = try start(on: "2014-11-02", Size(columns: 120, rows: 30))
    #expect(says(session, "! \(behind)"))
    #expect(header(session).contains("clock in doubt · Amina Okafor"))
    #expect(try header(start(on: "2014-11-02")).contains("clock"))
    #expect(try header(start(on: "2014-11-02", Size(columns: 60, rows: 16))).contains("clock"))
  }

  @Test("A clock that may be right is not talked about", arguments: ["2014-11-03", "2014-12-03"] as [Day])
  func right(_ day: Day) throws {
    let session = try start(on: day)
    #expect(!says(session, "This machine's clock") && !header(session).contains("clock"))
  }

  @Test(
    "Before anything is recorded it is asked about; no leaves what was typed, yes records it, once a session")
  func asked() throws {
    var session = try start(on: "2014-11-02")
    try type("\(book) <ctrl-s>", &session)
    #expect(says(session, "? \(behind) Is it Sun 2 Nov 2014 today?"))
    #expect(bookings == 0)
    try type("n", &session)
    #expect(says(session, "Nothing was recorded.") && says(session, "Fri 7 Nov 2014"))
    #expect(bookings == 0 && doubts == 0)
    try type("<ctrl-s> y", &session)
    #expect(says(session, "booked for Fri 7 Nov 2014"))
    #expect(bookings == 1 && doubts == 1)
    #expect(header(session).contains("clock"), "it is told as long as the clock says that day")
    let amina = try #require(brook.staff["amina"]).id
    _ = try session.service.perform(.staff(.away(amina, from: "2014-11-10", until: "2014-11-11")))
    #expect(doubts == 1)
  }

  @Test("The question has room where the window is small")
  func small() throws {
    var session = try start(on: "2014-12-10", Size(columns: 60, rows: 16))
    try type("\(book) <ctrl-s>", &session)
    #expect(says(session, "which is of Mon 3 Nov 2014. Is it Wed 10 Dec 2014 today?"))
    #expect(says(session, "have the clock put right first."))
  }

  @Test("What is done by a key alone is asked about too")
  func byKey() throws {
    var session = try start(on: "2014-11-02")
    let amina = try #require(brook.staff["amina"]).id
    session.attempt {
      try $0.follow(.perform(.staff(.away(amina, from: "2014-11-10", until: "2014-11-11", covering: nil))))
    }
    #expect(says(session, "Is it Sun 2 Nov 2014 today?"))
    try type("y", &session)
    #expect(doubts == 1)
    #expect(session.service.staff.absences.count == 1)
  }

  @Test("No leaves what was marked as it is; what is done takes its marks away")
  func marked() throws {
    var brook = try Brook(isDemonstration: false)
    let invited = PreparationEvent.invited(.person(PersonID("carer")), .child, on: "2014-10-20")
    try brook.add(.nia(.noted("autumn", .preparation(invited))))
    var session = Session(
      service: try brook.service("dee", clock: Stopped(day: "2014-11-02")), size: Size(columns: 100, rows: 30)
    )
    // Her decisions stand above the other invitations.
    try type("/ N i a <enter> <down> <down> <down> <space>", &session)
    #expect(says(session, "■ Invitations"))
    try type("s", &session)
    #expect(says(session, "Is it Sun 2 Nov 2014 today?") && says(session, "■ Invitations"))
    try type("n", &session)
    #expect(says(session, "Nothing was recorded.") && says(session, "■ Invitations"))
    try type("s y", &session)
    #expect(says(session, "invitations sent") && !says(session, "■"))
    #expect((session.screen as? TodayScreen)?.marked == [])
  }

  @Test("A clock that is set back while the screens are open is said with the day")
  func setBack() throws {
    let clock = HandSetClock()
    var session = Session(service: try brook.service(clock: clock), size: Size(columns: 80, rows: 24))
    #expect(!header(session).contains("clock"))
    clock.day = "2014-11-02"
    session.press(.tick)
    #expect(says(session, "! It is now Sun 2 Nov 2014. \(behind)"))
    #expect(header(session).contains("clock"))
    clock.day = "2014-11-03"
    session.press(.tick)
    #expect(!header(session).contains("clock"))
  }

  @Test("In a demonstration, and looking back, nothing is asked and nothing said")
  func exempt() throws {
    let back = Session(
      service: try brook.service(on: "2014-10-01", clock: Stopped(day: "2014-11-02")),
      size: Size(columns: 80, rows: 24))
    #expect(!says(back, "This machine's clock") && !header(back).contains("clock"))
    let invented = Session(
      service: try Brook().service(clock: Stopped(day: "2013-11-02")), size: Size(columns: 80, rows: 24))
    #expect(!says(invented, "This machine's clock") && !header(invented).contains("clock"))
  }
}

private final class HandSetClock: Clock, @unchecked Sendable {
  var day = Brook.today
  func now() -> Instant { Stopped(day: day).now() }
  func today() -> Day { day }
}
