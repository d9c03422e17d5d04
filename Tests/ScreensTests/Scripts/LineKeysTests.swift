import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI
import Testing

@testable import Screens

/// What keys do with the line that is selected, and where one is after them.
@Suite struct LineKeysTests {
  @Test("A key that means something else than the line is about is refused, with the key that serves")
  func refused() throws {
    try rehearse(
      """
      Not a review to book
      text /Alert: accept
      type <enter>
      type b
      see is not a review to book. Press
      not Book the
      type r
      see is not a review to record. Press
      """, in: try OpenAlerts().brook)
  }

  @Test(
    "On a record, an approval or a reply nothing is booked or recorded as held, and the key that serves is named",
    arguments: [MenuAction.book, .record])
  func otherLines(_ act: MenuAction) throws {
    let reviewed = try Reviewed(
      noted: Decision.made("d1", "Move house", approver: "court"), .decisions(.issued(on: "2014-10-29")))
    let service = try reviewed.brook.service()
    let lines = try service.child(reviewed.child).duties.map(\.line)
    let advice: [RuleID: String] = [
      .recordComplete: "Press Enter to finish the record.",
      .decisionApproved: "Press Enter to note the approval.",
      .managerRepliesToDecisions: "Press Enter to open it.",
    ]
    for (rule, words) in advice {
      let line = try #require(lines.first { $0.duty.key.rule == rule }, "\(rule)")
      let chosen = SelectedSubject(reviewed.child, duty: line.duty.key)
      let verb = act == .book ? "book" : "record"
      let refusal = try act.refusal(about: chosen, service)
      #expect(refusal == "“\(line.duty.title)” is not a review to \(verb). \(words)")
    }
  }

  @Test("What was done stays in its place, and says so, until something else is selected")
  func done() throws {
    try rehearse(
      """
      Done
      text /王小明
      type <enter> p
      text 1 dec
      type <tab>
      text half term
      type <ctrl-s>
      see put off until Mon 1 Dec 2014
      selected ✓
      selected 王小明
      selected done
      type <enter>
      see 王小明
      type <esc>
      selected done
      type k
      not ✓ 3rd review
      """)
  }

  @Test(
    "It stands where it stood in whatever width the list was laid out, and under no other title once its own is gone"
  )
  func place() {
    func entry(_ words: String) -> Row { .entry(words, Text(words)) }
    let narrow: Rows = [
      .heading("TODAY"), entry("a"), .note(Text("a's")), .heading("LATE"), entry("b"), .heading("WEEK"),
      entry("c"), entry("d"), entry("e"),
    ]
    func index(of position: Int, among rows: Row...) -> Int {
      HeldPlace(position, in: narrow).index(among: rows)
    }
    let (today, late, week) = (Row.heading("TODAY"), Row.heading("LATE"), Row.heading("WEEK"))
    #expect(index(of: 7, among: today, entry("a"), late, entry("b"), week, entry("c"), entry("e")) == 6)
    #expect(index(of: 8, among: today, entry("a"), late, entry("b"), week, entry("c"), entry("d")) == 7)
    #expect(index(of: 4, among: today, entry("a"), .note(Text("a's")), week, entry("c")) == 3)
    #expect(index(of: 1, among: late, entry("b"), week, entry("c")) == 0)
    #expect(index(of: 6, among: today, entry("a"), late, entry("b"), week, entry("d")) == 5)
    #expect(index(of: 1) == 0)
  }

  @Test("The footer names first what the line asks for, and that key does it")
  func mainAct() throws {
    try rehearse(
      """
      What the line asks for
      text /Jayden
      type <enter>
      see b book   Enter open
      text /to record
      type <enter>
      see r record   Enter open
      type r
      see Meeting
      """)
  }

  @Test("An alert's own keys act on its line of Today")
  func alert() throws {
    let brook = try OpenAlerts().brook
    try rehearse(
      """
      Answered from Today
      as reid
      selected to answer, urgent
      see w answer
      type w
      see Answer
      type <esc>
      selected to answer, urgent
      """, in: brook)
  }

  @Test("After an act the selection stays with the child's review; what is done there stays in sight")
  func staying() throws {
    try rehearse(
      """
      Staying with the child
      text /Jayden
      type <enter> b
      text 5 nov
      type <tab>
      text 9.30
      type <ctrl-s>
      event review.booked
      selected Jayden Murray
      text /to record
      type <enter> j k
      not ✓ 2nd review
      """)
  }

  @Test("A duty opens the page of its review at the line that it is about, and ] goes to the next one open")
  func landing() throws {
    var brook = try Brook()
    try brook.add(.nia())
    try rehearse(
      """
      Where it is recorded
      text /Nia Price
      type <enter> <enter>
      selected ! Social worker spoken to
      type ]
      selected What the child chose
      type [
      selected ! Social worker spoken to
      type [ ]
      selected ! Social worker spoken to
      """, in: brook)
  }

  @Test("Esc goes back and never leaves; q leaves")
  func escape() throws {
    for place in ["1", "2", "3", "4", "5"] {
      var session = try session("\(place) <esc> <esc> <esc>")
      #expect(!session.hasEnded, "\(place)")
      session.press(.key(.character("q")))
      #expect(session.hasEnded, "\(place)")
    }
  }
}
