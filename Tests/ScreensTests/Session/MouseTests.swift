import TerminalUI
import Testing

@testable import Screens

/// What the mouse does: it selects, opens and scrolls, and goes where it is pressed.
@Suite struct MouseTests {
  private func press(_ words: String, _ session: inout Session, _ kind: Mouse.Kind = .pressed) throws {
    let frame = session.frame()
    let row = try #require((0..<frame.size.rows).first { frame.text(row: $0).contains(words) })
    let text = frame.text(row: row)
    let before = try #require(text.firstRange(of: words)).lowerBound
    session.press(.mouse(Mouse(kind, at: Point(column: text[..<before].columns, row: row))))
  }

  @Test("A press selects, a double press opens")
  func selecting() throws {
    var session = try session()
    try press("王小明", &session)
    #expect(try selectedRow(session).contains("王小明"))
    try press("LATE", &session)
    #expect(try selectedRow(session).contains("王小明"))
    try press("Jayden", &session, .doublePressed)
    #expect(session.frame().text.contains("Jayden Murray · 14 · 100234"))
  }

  @Test("Places, tabs and titles of columns are pressed")
  func pressing() throws {
    var session = try session()
    try press("2 Caseload", &session)
    #expect(session.frame().text(row: 1).contains("by name"))
    try press("Due", &session)
    #expect(session.frame().text(row: 1).contains("by next review"))
    try press("Jayden", &session, .doublePressed)
    try press("People", &session)
    #expect(session.frame().text.contains("SOCIAL WORKER AND TEAM"))
    try press("1 Today", &session)
    #expect(session.frame().text.contains("LATE"))
  }

  @Test("The wheel scrolls the list it is over, and the pane the other")
  func scrolling() throws {
    var session = try session("", Size(columns: 120, rows: 16))
    let first = session.frame()
    session.press(.mouse(Mouse(.scrolledDown, at: Point(column: 100, row: 8))))
    let second = session.frame()
    #expect(second != first)
    #expect(try selectedRow(session).hasPrefix(" 10:00"))
    session.press(.mouse(Mouse(.scrolledDown, at: Point(column: 10, row: 8))))
    #expect(session.frame().text(row: 3) != second.text(row: 3))
  }

  @Test("A press elsewhere does not lose what was typed")
  func unsaved() throws {
    var session = try session("\(toJayden) b 1")
    try press("1 Today", &session)
    #expect(session.frame().text.contains("Something typed here is not saved."))
    #expect(session.frame().text.contains("Book the 2nd review of Jayden Murray"))
  }

  @Test("In the calendar a press selects a day, the wheel moves by weeks, and lines open")
  func calendar() throws {
    var session = try session("3", Size(columns: 120, rows: 40))
    try press("+1", &session)
    #expect(try selectedRow(session).contains("27"))
    session.press(.mouse(Mouse(.scrolledDown, at: Point(column: 10, row: 20))))
    #expect(session.frame().text.contains("THU 6 NOV"))
    session.press(.mouse(Mouse(.scrolledUp, at: Point(column: 10, row: 20))))
    try press("Ella", &session, .doublePressed)
    #expect(session.frame().text.contains("Ella Rose · 1st review"))
  }
}
