import Application
import CareCalendar
import Casework
import TerminalUI
import Testing

@testable import Screens

/// Alerts on the boards of those who have to do with them, as they look.
@Suite struct AlertsTodayScreenTests {
  /// Two alerts about children of Tom's team, one of them urgent, and a challenge.
  private func brook() throws -> Brook {
    let brook = try Brook()
    let amina = try brook.service()
    func raise(_ number: String, isUrgent: Bool, on day: Day) throws {
      let details = AlertDetails(
        category: isUrgent ? "statutory" : "drift", concern: "No school place since June",
        remedy: "A school place", putRightBy: "2014-12-01", isUrgent: isUrgent,
        told: .told("I asked for a school for you"), stage: "team-manager", on: day)
      _ = try amina.perform(.alert(.raise(try amina.find(number: number), details)))
    }
    try raise("100234", isUrgent: false, on: "2014-10-31")
    try raise("100303", isUrgent: true, on: "2014-11-03")
    let challenge = PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit yet")
    _ = try amina.perform(.practice(.note(try amina.find(number: "100301"), challenge)))
    return brook
  }

  @Test("A team manager finds alerts and challenges in one block, with both clocks")
  func teamManager() throws {
    try rehearse(
      """
      A team manager's alerts
      as tom
      size 80x24
      see ALERTS AND CHALLENGES  3
      see ▲ to answer, ur
      see ^ to acknowledge
      see acknowledge by 4 Nov
      see answer by 7 Nov
      see whole process by 28 Nov, 19 working days left
      see t acknowledge   Enter open   w answer
      see 1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice
      size 60x16
      see 1 Today  2  3  4  5
      size 120x40
      see t acknowledge
      """, in: brook())
  }

  @Test("A key acknowledges the alert that is selected, and another answers it or the challenge that is")
  func byKey() throws {
    let brook = try brook()
    try rehearse(
      """
      By a key
      as tom
      size 100x30
      text /jayden
      type <enter> t
      see acknowledged: this is not agreement
      type w
      see Concern: No school place since June
      text The panel meets
      type <tab>
      text fri
      type <ctrl-s>
      see answered, to be done by Fri 7 Nov 2014
      type <esc> /
      text ella
      type <enter> w
      see No visit yet
      text I go on Friday
      type <ctrl-s>
      """, in: brook)
    let tom = try brook.service("tom")
    let jayden = try #require(try tom.alerts(about: tom.find(number: "100234")).first).alert
    #expect(jayden.current.acknowledgedOn == Brook.today && jayden.current.reply?.words == "The panel meets")
    let other = try #require(try tom.alerts(about: tom.find(number: "100303")).first).alert
    #expect(other.turn == .toAcknowledge)
    let note = try #require(try tom.practice(about: tom.find(number: "100301")).first).note
    #expect(note.answer?.words == "I go on Friday")
  }

  @Test("Enter opens the story of the alert that is selected")
  func opens() throws {
    let brook = try brook()
    var session = try session("/ j a y d e n <enter>", as: "tom", in: brook)
    session.press(.key(.enter))
    let alert = try brook.service("tom").alerts(about: brook.service("tom").find(number: "100234")).first?
      .alert.id
    #expect((session.screen as? AlertScreen)?.alert == alert && alert != nil)
  }

  @Test("An IRO sees with whom an alert is, until it is late")
  func iro() throws {
    try rehearse(
      """
      Waiting on a manager
      as amina
      size 100x40
      see WAITING ON OTHERS
      not Alert: acknowledge
      text /Tom Stone
      type <enter> <enter> j
      see … Alert: acknowledge
      not ALERTS AND CHALLENGES
      """, in: brook())
    try rehearse(
      """
      Past its stage
      as morag
      today 2014-11-11
      size 120x60
      see ALERTS AND CHALLENGES
      see ! to answer, urgent
      see Tom Stone
      """, in: brook())
  }
}
