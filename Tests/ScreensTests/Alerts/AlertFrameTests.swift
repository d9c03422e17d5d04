import Glass
import Testing

@testable import Screens

/// How alerts look, whatever the size of the window.
@Suite struct AlertFrameTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 109, rows: 30),
    Size(columns: 110, rows: 30), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]

  private static let places = [
    "4", "4 d s", "4 s s s s", "4 <tab>", "4 <enter>", "4 <enter> <tab>", "4 j c l l", "4 G",
  ]

  @Test("Nothing runs over the edges, and nothing is cut without a sign", arguments: sizes, places)
  func edges(_ size: Size, _ keys: String) throws {
    let frame = try session(keys, size, in: try Alerted().brook).frame()
    #expect(frame.size == size)
    for row in 0..<size.rows {
      #expect(frame[column: 0, row: row].text == " " || frame.text(row: row).hasPrefix("─"))
      let last = frame[column: size.columns - 1, row: row].text
      #expect([" ", "─"].contains(last), "row \(row): \(frame.text(row: row))")
    }
  }

  @Test("What is over its time is red, and says so without colour")
  func overdue() throws {
    let brook = try Alerted().brook
    let frame = try session("4", in: brook).frame()
    let row = try #require((0..<24).first { frame.text(row: $0).contains("Jayden") })
    let mark = try #require((0..<80).first { frame[column: $0, row: row].text == "!" })
    #expect(frame[column: mark, row: row].style == .bold.with(.red))
    let plain = try session("4", isPlain: true, in: brook).frame()
    #expect(plain.text(row: row).contains("! 5 wd over"))
  }

  @Test("Every key of a screen means one thing")
  func keys() throws {
    let alerted = try Alerted()
    let story = try AlertScreen(
      try alerted.child(Alerted.jayden), try alerted.alert(Alerted.jayden).alert.id, try alerted.brook.desk())
    for keys in [AlertsScreen().keys.clashes, story.keys.clashes] { #expect(keys == []) }
    let everywhere = Set(Everywhere.keys.entries.flatMap(\.keys.keys))
    #expect(everywhere.isDisjoint(with: AlertsScreen().keys.entries.flatMap(\.keys.keys)))
    #expect(everywhere.isDisjoint(with: story.keys.entries.flatMap(\.keys.keys)))
  }

  @Test("No key of any tab of a child means two things")
  func tabs() throws {
    let alerted = try Alerted()
    var screen = try ChildScreen(try alerted.child(Alerted.jayden), try alerted.brook.desk())
    for _ in ChildTab.allCases {
      #expect(screen.keys.clashes == [], "\(screen.tab)")
      _ = try screen.act(
        .nextTab, try alerted.brook.desk(), in: Rectangle(column: 0, row: 0, width: 80, height: 20))
    }
  }
}
