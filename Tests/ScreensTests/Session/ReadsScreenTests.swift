import Application
import CareCalendar
import Casework
import Headless
import TerminalUI
import Testing

@testable import Screens

/// The IRO manager sees who looked at which child.
@Suite struct ReadsScreenTests {
  private let brook: Brook

  /// Amina has opened Jayden and printed a list, and Siân has opened a child of hers.
  init() throws {
    brook = try Brook()
    let amina = try brook.service()
    amina.noteRead(of: [try amina.find(number: "100234")], at: .child)
    try amina.handOut(try amina.caseload().map(\.child.id), by: .command("caseload"))
    let sian = try brook.service("sian")
    try sian.handOut([try #require(sian.caseload().first).child.id], by: .command("history"))
  }

  private func opened(
    _ keys: String, _ columns: Int = 100, _ rows: Int = 30, as login: String = "morag"
  ) throws -> Session {
    try session(keys, Size(columns: columns, rows: rows), as: login, in: brook)
  }

  private func lines(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map(frame.text(row:)).filter { $0.contains("3 Nov 2014 09:15") }
  }

  private let reads = ": r e a d s <enter>"

  @Test("The latest stands first: when, who, where and at whom; a list tells how many children are in it")
  func listed() throws {
    let frame = try opened(reads).frame()
    let lines = lines(frame)
    #expect(lines.count == 3)
    #expect(lines[0].contains("Siân Llewellyn-Price") && lines[0].contains("iro history"))
    #expect(lines[1].contains("Amina Okafor") && lines[1].contains(/\d+ children/))
    #expect(lines[2].contains("The child's page") && lines[2].contains("Jayden Murray"))
    #expect(frame.text.contains("3 looks"))
  }

  @Test("It is narrowed to a child and to a person, and to all again")
  func narrowed() throws {
    var session = try opened("\(reads) G c")
    #expect(session.frame().text.contains("at Jayden Murray"))
    #expect(session.frame().text.contains("Jayden Murray and"), "a list with the child names the child")
    #expect(!session.frame().text.contains("Siân"))
    session.press(.key(.character("c")))
    #expect(session.frame().text.contains("Siân"))
    session.press(.key(.character("p")))
    #expect(session.frame().text.contains(/by (Siân|Morag)/))
    session.press(.key(.character("p")))
    #expect(session.frame().text.contains("Amina Okafor") && session.opened.count == 1)
  }

  @Test("It is reached from a child's page, for that child, and by a number or a login")
  func reached() throws {
    for keys in [
      ": c h i l d <space> 1 0 0 2 3 4 <enter> L", ": c h i l d <space> 1 0 0 2 3 4 <enter> \(reads)",
      ": r e a d s <space> 1 0 0 2 3 4 <enter>",
    ] {
      #expect(try opened(keys).frame().text.contains("at Jayden Murray"), "\(keys)")
    }
    #expect(try opened(": r e a d s <space> a m i n a <enter>").frame().text.contains("by Amina Okafor"))
    var session = try opened(": c h i l d <space> 1 0 0 2 3 4 <enter> L")
    session.press(.key(.escape))
    #expect(session.screen is ChildScreen)
  }

  @Test("To look at it is noted: of all children without one, of a child with that one")
  func noted() throws {
    var session = try opened("\(reads) G c")
    session.press(.tick)
    let morag = try brook.service("morag").signedIn.member.id
    let own = brook.store.reads.filter { $0.staff == morag }
    #expect(own.map(\.place) == [.reads, .reads])
    #expect(own.map(\.children) == [[], [try brook.service().find(number: "100234")]])
    #expect(lines(session.frame()).first?.contains("Morag Sinclair") == true, "and stands there at once")
  }

  @Test("It is offered to nobody else, and refused with why", arguments: ["amina", "tom", "dee"])
  func refused(login: String) throws {
    let text = try opened(reads, as: login).frame().text
    #expect(text.contains("does not allow you to see who looked at which child"))
    #expect(try !opened(": r e a", as: login).frame().text.contains("who looked"))
    #expect(try !opened("2 ?", 120, 60, as: login).frame().text.contains("who looked"))
  }

  @Test("A line about no one child opens none, and the pane tells whom it is about")
  func several() throws {
    var session = try opened("\(reads) j", 120, 40)
    #expect(session.frame().text.contains("100234"))
    session.press(.key(.enter))
    #expect(session.frame().text.contains("This line is about no one child."))
    session.press(.key(.character("j")))
    session.press(.key(.enter))
    #expect(session.screen is ChildScreen)
    session.press(.key(.escape))
    #expect(session.screen is ReadsScreen)
  }

  @Test(
    "It keeps inside every window, with and without colour",
    arguments: [(60, 16), (80, 24), (100, 30), (120, 40), (200, 60)])
  func edges(_ columns: Int, _ rows: Int) throws {
    for isPlain in [false, true] {
      let size = Size(columns: columns, rows: rows)
      let frame = try session(reads, size, as: "morag", isPlain: isPlain, in: brook).frame()
      for row in 0..<rows {
        let last = frame[column: columns - 1, row: row].text
        #expect([" ", "─"].contains(last), "row \(row): \(frame.text(row: row))")
      }
      #expect(frame.text.contains("Amina Okafor"))
    }
  }

  @Test("Keys mean one thing, and Esc goes back and never out")
  func keys() throws {
    var session = try opened(reads)
    #expect(session.keys.clashes == [])
    for _ in 0..<3 { session.press(.key(.escape)) }
    #expect(!session.hasEnded && session.opened.isEmpty)
  }
}
