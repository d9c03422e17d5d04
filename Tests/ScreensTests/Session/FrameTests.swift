import TerminalUI
import Testing

@testable import Screens

/// What every screen keeps to, whatever the size of the window.
@Suite struct FrameTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 61, rows: 17), Size(columns: 80, rows: 24),
    Size(columns: 109, rows: 30), Size(columns: 110, rows: 30), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  private static let places = [
    "", "2", "<enter>", "<enter> l", "<enter> l l", "<enter> l l l", "<tab>", "?", ":", "\(toJayden) b",
    "\(toJayden) r",
    "/ E l l a <enter> p", "2 <enter> <tab>", "\(toJayden) p", "3", "3 <tab>", "3 a", "3 <pgdn> G",
    "3 <enter> <enter>", "5", "5 s s s",
    "5 <tab>",
  ]

  @Test("Nothing runs over the edges, and nothing is cut without a sign", arguments: sizes, places)
  func edges(_ size: Size, _ keys: String) throws {
    let frame = try session(keys, size).frame()
    #expect(frame.size == size)
    for row in 0..<size.rows {
      #expect(frame.text(row: row).columns <= size.columns)
      #expect(frame[column: 0, row: row].text == " " || frame.text(row: row).hasPrefix("─"))
      let last = frame[column: size.columns - 1, row: row].text
      #expect([" ", "─"].contains(last), "row \(row): \(frame.text(row: row))")
    }
    #expect(frame.text(row: 0).contains("Invented"))
  }

  @Test("A window that is too small says how large it must be, and any size is drawn")
  func tooSmall() throws {
    for size in [(59, 16), (60, 15), (1, 1), (0, 0), (200, 2), (3, 90)] {
      var session = try session(toJayden)
      session.press(.resized(Size(columns: size.0, rows: size.1)))
      session.press(.key(.character("b")))
      _ = session.frame()
      session.press(.resized(Size(columns: 80, rows: 24)))
      #expect(try selectedRow(session).contains("Jayden Murray"))
    }
  }

  @Test("Plain shows no colour, and what bold and reverse say stays")
  func plain() throws {
    for keys in Self.places {
      let frame = try session(keys, Size(columns: 120, rows: 40), isPlain: true).frame()
      let cells = (0..<40).flatMap { frame.cells(row: $0) }
      #expect(cells.allSatisfy { $0.style.foreground == nil && !$0.style.dim })
      #expect(cells.contains { $0.style.bold })
    }
  }

  @Test("Columns stay in line under wide and accented names")
  func alignment() throws {
    let frame = try session().frame()
    let columns = ["Jayden Murray", "王小明", "Adébáyọ̀"].map { name in
      (0..<24).lazy.map { frame.text(row: $0) }.first { $0.contains(name) }
        .flatMap { row in row.firstRange(of: name).map { row[..<$0.lowerBound].columns } }
    }
    #expect(Set(columns) == [22])
  }

  @Test("Every key of a screen means one thing")
  func keys() {
    #expect(TodayScreen().keys.clashes == [])
    #expect(CaseloadScreen().keys.clashes == [])
    #expect(CalendarScreen().keys.clashes == [])
    #expect(PracticeScreen().keys.clashes == [])
    #expect(GlobalAction.keys.clashes == [])
    let own = Set(TodayScreen().keys.entries.flatMap(\.keys.keys))
    #expect(own.isDisjoint(with: GlobalAction.keys.entries.flatMap(\.keys.keys)))
  }

  @Test("The first screen asks the store one question")
  func firstFrame() throws {
    let brook = try Brook()
    let counting = CountingStore(brook.store)
    let service = try brook.service(over: counting)
    counting.questions = []
    _ = Session(service: service, size: Size(columns: 80, rows: 24)).frame()
    #expect(counting.questions.filter { $0 == "rows" }.count == 1)
    #expect(!counting.questions.contains("read"))
  }
}
