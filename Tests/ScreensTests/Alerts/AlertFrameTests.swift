import TerminalUI
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

  @Test("Nothing runs over the edges, and nothing is cut without a sign", arguments: places)
  func edges(_ keys: String) throws {
    let brook = try OpenAlerts().brook
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

  @Test("The list as an IRO finds it in the morning, at 80 by 24")
  func list() throws {
    let shown = """
       3 open   1 over a clock   1 waits for you                             by stage
      ────────────────────────────────────────────────────────────────────────────────
       Child          This stage   In all      Next           Whose turn
       SERVICE MANAGER  1
       Ella Rose      1 wd left    20 wd left  ○ acknowledge  R. Cole
           ▲ urgent: keeping the child safe · acknowledge by 4 Nov
       TEAM MANAGER  1
       Jayden Murray  ! 5 wd over  10 wd left  ? answer       T. Stone
           Drift or delay for the child
       INFORMAL CHALLENGE (TEAM MANAGER)  1
       王小明         answered     informal    < accept       you
           Decisions not carried out









      ────────────────────────────────────────────────────────────────────────────────
       y accept the reply   Enter open   e escalate   f refer to Cafcass   ? help
      """
    let frame = try session("4", in: try OpenAlerts().brook).frame()
    #expect((1..<24).map { frame.text(row: $0) }.joined(separator: "\n") == shown)
  }

  @Test("What this person cannot do now is left out, and the key says why")
  func offered() throws {
    let brook = try OpenAlerts().brook
    try rehearse(
      """
      Offered
      as tom
      type 4 g
      not w answer
      not e escalate
      type e
      see Your role (Team Manager) does not allow you to raise alerts
      type j
      see w answer   Enter open
      not t acknowledge
      type t
      see It was acknowledged at this stage on 21 Oct 2014 already.
      as reid
      type 4
      see t acknowledge   Enter open   w answer
      type t
      see acknowledged: this is not agreement
      selected Ella Rose
      selected ? answer
      """, in: brook)
    try rehearse(
      """
      Looking back
      today 2014-10-21
      type 4
      selected Jayden
      type e
      see nothing can be recorded
      not e escalate
      """, in: try OpenAlerts(isDemonstration: false).brook)
  }

  @Test("What is over its time is red, and says so without colour")
  func overdue() throws {
    let brook = try OpenAlerts().brook
    let frame = try session("4", in: brook).frame()
    let row = try #require((0..<24).first { frame.text(row: $0).contains("Jayden") })
    let mark = try #require((0..<80).first { frame[column: $0, row: row].text == "!" })
    #expect(frame[column: mark, row: row].style == .bold.with(.red))
    let plain = try session("4", isPlain: true, in: brook).frame()
    #expect(plain.text(row: row).contains("! 5 wd over"))
  }

  @Test("Every key of a screen means one thing")
  func keys() throws {
    let council = try OpenAlerts()
    let story = try AlertScreen(
      try council.child(OpenAlerts.jayden), try council.alert(OpenAlerts.jayden).alert.id,
      try council.brook.service())
    for keys in [AlertsScreen().keys.clashes, story.keys.clashes] { #expect(keys == []) }
    let everywhere = Set(GlobalAction.keys.entries.flatMap(\.keys.keys))
    #expect(everywhere.isDisjoint(with: AlertsScreen().keys.entries.flatMap(\.keys.keys)))
    #expect(everywhere.isDisjoint(with: story.keys.entries.flatMap(\.keys.keys)))
  }

  @Test("No key of any tab of a child means two things")
  func tabs() throws {
    let council = try OpenAlerts()
    var screen = try ChildScreen(try council.child(OpenAlerts.jayden), try council.brook.service())
    for _ in ChildTab.allCases {
      #expect(screen.keys.clashes == [], "\(screen.tab)")
      _ = try screen.act(
        .nextTab, try council.brook.service(), in: Rectangle(column: 0, row: 0, width: 80, height: 20))
    }
  }
}
