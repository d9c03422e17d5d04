import CareCalendar
import Casework
import Desk
import Glass
import Testing

@testable import Screens

/// Alerts on the boards of those who have to do with them, as they look.
@Suite struct AlertsTodayScreenTests {
  /// Two alerts about children of Tom's team, one of them urgent, and a challenge.
  private func brook() throws -> Brook {
    let brook = try Brook()
    let amina = try brook.desk()
    func raise(_ number: String, isUrgent: Bool, on day: Day) throws {
      let details = AlertDetails(
        category: isUrgent ? "statutory" : "drift", concern: "No school place since June",
        remedy: "A school place", putRightBy: "2014-12-01", isUrgent: isUrgent,
        told: .told("I asked for a school for you"), stage: "team-manager", on: day)
      _ = try amina.perform(.alert(.raise(try amina.find(number: number), details)))
    }
    try raise("100234", isUrgent: false, on: "2014-10-31")
    try raise("100303", isUrgent: true, on: "2014-11-03")
    return brook
  }

  @Test(
    "A team manager finds the alerts in one block, with both clocks, and acknowledges and answers by a key")
  func teamManager() throws {
    try rehearse(
      """
      A team manager's alerts
      as tom
      size 80x24
      see ALERTS AND CHALLENGES  2
      see ▲ to answer, urgent
      see ^ to acknowledge
      see acknowledge by 5 Nov
      see answer by 7 Nov
      see whole process by 28 Nov, 19 working days left
      see t acknowledge   w answer   y agree
      see 1 Today  2 Caseload  3 Calendar  4 Alerts  5 Practice
      size 60x16
      see 1 Today  2  3  4  5
      size 120x40
      see t acknowledge
      """, in: brook())
  }

  @Test("Enter opens the alert's story")
  func opens() throws {
    var session = try session("", as: "tom", in: brook())
    session.press(.key(.enter))
    #expect(session.screen is AlertScreen)
  }

  @Test("An IRO sees with whom an alert is, until it is late")
  func iro() throws {
    try rehearse(
      """
      Waiting on a manager
      as amina
      size 100x40
      see WAITING ON OTHERS
      see … Alert: acknowledge
      see Tom Stone
      not ALERTS AND CHALLENGES
      """, in: brook())
    try rehearse(
      """
      Past its stage
      as morag
      today 2014-11-11
      size 120x60
      see OVERDUE
      see ! Urgent: answer
      see Tom Stone
      """, in: brook())
  }
}
