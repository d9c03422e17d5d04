import TerminalUI
import Testing

@testable import Screens

/// How practice and its themes look, whatever the size of the window.
@Suite struct PracticeFrameTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 109, rows: 30),
    Size(columns: 110, rows: 30), Size(columns: 200, rows: 60),
  ]

  @Test(
    "Nothing runs over the edges, and nothing is cut without a sign",
    arguments: ["5", "5 s", "5 s s", "5 s s s", "5 <tab>", "5 s s s <tab>", "5 G"])
  func edges(_ keys: String) throws {
    let brook = try Practised().brook
    for size in Self.sizes {
      let frame = try session(keys, size, in: brook).frame()
      #expect(frame.size == size)
      for row in 0..<size.rows {
        #expect(frame[column: 0, row: row].text == " " || frame.text(row: row).hasPrefix("─"))
        let last = frame[column: size.columns - 1, row: row].text
        #expect([" ", "─"].contains(last), "row \(row): \(frame.text(row: row))")
      }
    }
  }

  @Test("In a small window the child, the day and the theme can still be read")
  func small() throws {
    let brook = try Practised().brook
    let size = Size(columns: 60, rows: 16)
    let list = try session("5", size, in: brook).frame().text
    #expect(list.contains("TO ANSWER  2") && list.contains("! Mia Vale") && list.contains("15 Oct"))
    let themes = try session("5 s s s", size, in: brook).frame().text
    #expect(themes.contains("drift or delay for the") && themes.contains(" child\n"))
  }
}
