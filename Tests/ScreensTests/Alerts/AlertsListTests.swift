import Application
import CareCalendar
import Casework
import TerminalUI
import Testing

@testable import Screens

/// The list of alerts: its orders, what it is narrowed by, and what others change in it.
@Suite struct AlertsListTests {
  @Test(
    "Open alerts stand by stage from the top of the ladder down, each with both clocks and whose turn it is")
  func byStage() throws {
    let brook = try OpenAlerts().brook
    try rehearse(
      """
      By stage
      type 4 g
      see 3 open   1 over a clock   1 waits for you
      see SERVICE MANAGER  1
      selected Ella Rose
      selected 1 wd left    20 wd left  ○ acknowledge  R. Cole
      see ▲ urgent: keeping the child safe
      type j
      selected ! 5 wd over  10 wd left  ? answer
      selected T. Stone
      type j
      selected answered     informal    < accept       you
      not Adébáyọ̀
      size 250x40
      see 1 working day left
      see Tom Stone
      see Drift or delay for the child
      """, in: brook)
  }

  @Test("One key goes through the orders, and each has a name on the command line")
  func orders() throws {
    let brook = try OpenAlerts().brook
    try rehearse(
      """
      Orders
      type 4 s
      see by whose turn
      see YOUR TURN  1
      see REID COLE  1
      see Service Manager
      type s
      see by what runs out first
      see A CLOCK HAS RUN OUT  1
      see NO CLOCK RUNS  1
      type s
      see by child
      type s
      see KEEPING THE CHILD SAFE  1
      type s
      see by stage
      type :
      text sort t
      see sort turn   by whose turn
      type <enter>
      see YOUR TURN  1
      type :
      text sort age
      type <enter>
      see The alerts can be sorted by stage, turn, due, child, category.
      see YOUR TURN  1
      """, in: brook)
  }

  @Test("Words narrow the list as they are typed: child, category, stage, owner, and how it stands")
  func filter() throws {
    let brook = try OpenAlerts().brook
    for (words, child) in [
      ("ella", "Ella Rose"), ("100302", "王小明"), ("drift", "Jayden"), ("service manager", "Ella Rose"),
      ("stone", "Jayden"), ("accept", "王小明"), ("urgent", "Ella Rose"), ("past", "Jayden"),
    ] {
      try rehearse(
        """
        Narrowed
        type 4 /
        text \(words)
        type <enter>
        see 1 match “\(words)”
        selected \(child)
        type <esc>
        see Ella Rose
        see Jayden
        """, in: brook)
    }
    try rehearse("Nothing\ntype 4 /\ntext xyz\nsee No alert here matches “xyz”", in: brook)
  }

  @Test("Those that are over are shown when they are asked for, below the others")
  func closed() throws {
    let brook = try OpenAlerts().brook
    try rehearse(
      """
      Over
      type 4 d G
      see OVER  1
      selected Adébáyọ̀ Ọlátúnjí
      selected 20 Oct 2014
      selected ✓ resolved
      see by stage · over as well
      type d
      not Adébáyọ̀
      """, in: brook)
  }

  @Test("Whoever covers is named with whom they stand in for")
  func covered() throws {
    let brook = try OpenAlerts().brook
    let service = try brook.service("morag")
    let (tom, bryn) = (
      try #require(service.staff.member(login: "tom")).id,
      try #require(service.staff.member(login: "bryn")).id
    )
    _ = try service.perform(.staff(.away(tom, from: "2014-11-03", until: "2014-11-14", covering: bryn)))
    try rehearse(
      """
      Covered
      type 4 k
      selected B. Hill for T. Stone
      as bryn
      type 4
      see 1 waits for you
      see you for T. Stone
      """, in: brook)
  }

  @Test("What another person does moves the alert, and the selection goes with it")
  func others() throws {
    let council = try OpenAlerts()
    var session = try session("4 k", in: council.brook)
    session.shown = session.frame()
    #expect(try selectedRow(session).contains("Jayden"))
    try council.act(
      "amina", .escalate(to: "head-of-service", reason: "No answer", skipping: "Urgent now"),
      about: OpenAlerts.jayden)
    session.press(.tick)
    #expect(session.frame().text.contains("HEAD OF SERVICE  1"))
    #expect(try selectedRow(session).contains("Jayden"))
  }

  @Test("A senior manager has what came to them; a day before knows nothing of what came after")
  func senior() throws {
    let brook = try OpenAlerts().brook
    try rehearse(
      """
      Senior
      as reid
      type 4
      see 1 open   1 waits for you
      selected Ella Rose
      not Jayden
      """, in: brook)
    try rehearse(
      """
      Before
      today 2014-10-21
      type 4
      see 1 open
      selected Jayden
      selected 4 wd left
      type d
      see OVER  1
      """, in: brook)
  }

  @Test("An empty list says where an alert is raised, to those who may")
  func empty() throws {
    let brook = try OpenAlerts(isEmpty: true).brook
    try rehearse(
      "None\ntype 4\nsee No alert is open.\nsee a raises one\ntype t\nsee Nothing is selected.", in: brook)
    try rehearse("None\nas tom\ntype 4\nsee No alert is open.\nnot raises one", in: brook)
  }

  @Test("Titles of columns are pressed to sort, and a double press opens the story")
  func mouse() throws {
    var session = try session("4", in: try OpenAlerts().brook)
    func press(_ words: String, _ kind: Mouse.Kind) throws {
      let frame = session.frame()
      let row = try #require((3..<frame.size.rows).first { frame.text(row: $0).contains(words) })
      let text = frame.text(row: row)
      let before = try #require(text.firstRange(of: words)).lowerBound
      session.press(.mouse(Mouse(kind, at: Point(column: text[..<before].columns, row: row))))
    }
    try press("Whose turn", .pressed)
    #expect(session.frame().text.contains("YOUR TURN  1"))
    try press("Child", .pressed)
    #expect(session.frame().text.contains("by child"))
    try press("Jayden", .doublePressed)
    #expect(session.frame().text.contains("Raised at Team Manager"))
  }

  @Test("The help tells how an alert is raised and acknowledged, and what the marks mean")
  func help() throws {
    let shown = try OpenAlerts().shown("4 ?", Size(columns: 80, rows: 60), as: "reid")
    #expect(shown.contains("acknowledge an alert: this is not agreement"))
    #expect(shown.contains("Urgent: it is answered sooner"))
    #expect(try OpenAlerts().shown("4 ?", Size(columns: 80, rows: 60)).contains("raise another alert"))
  }
}
