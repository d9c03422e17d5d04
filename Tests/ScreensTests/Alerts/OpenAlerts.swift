import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The small council with a manager on more rungs, and alerts as far as they have come on Mon 3 Nov 2014.
struct OpenAlerts {
  var brook: Brook

  /// - Parameter isEmpty: true for the council before any alert was raised.
  init(isEmpty: Bool = false, isDemonstration: Bool = true) throws {
    brook = try Brook(isDemonstration: isDemonstration)
    let managers = [
      StaffDetails(name: "Reid Cole", login: "reid", role: .serviceManager),
      StaffDetails(name: "Bryn Hill", login: "bryn", role: .teamManager, team: "South"),
    ]
    let origin = FactOrigin(file: "staff.csv", line: 1, digest: "")
    _ = try brook.service("morag").importStaff(managers.map { StaffImportRow($0, origin) }, isDryRun: false)
    if !isEmpty { try raise() }
  }

  static let jayden = "100234"
  static let ella = "100301"
  static let ming = "100302"
  static let adebayo = "100305"

  private mutating func raise() throws {
    try raise("drift", on: "2014-10-20", about: OpenAlerts.jayden)
    try act("tom", .acknowledge, on: "2014-10-21", about: OpenAlerts.jayden)
    try raise("safeguarding", at: "service-manager", isUrgent: true, on: "2014-11-03", about: OpenAlerts.ella)
    try raiseInformally()
    try act(
      "tom", .reply("A school is found from January", by: "2014-12-01"), on: "2014-10-31",
      about: OpenAlerts.ming
    )
    try raise("timeliness", on: "2014-10-01", about: OpenAlerts.adebayo)
    try act(
      "amina", .escalate(to: "service-manager", reason: "No answer"), on: "2014-10-09",
      about: OpenAlerts.adebayo)
    try act("amina", .resolve(outcome: "The reports came"), on: "2014-10-20", about: OpenAlerts.adebayo)
  }

  /// As alerts were raised at the stage of a challenge before a challenge was one thing.
  private mutating func raiseInformally() throws {
    let category = AlertCategory(
      key: "follow-through", name: "decisions not carried out", common: .followThrough)
    let raised = AlertRaised(
      id: AlertID("informal"), category: category, concern: "No school place since June",
      remedy: "A school place", putRightBy: "2014-12-01", told: .told("I asked for a school for you"),
      ladder: .usual, stage: "informal", by: try #require(brook.staff["amina"]).id, on: "2014-10-30")
    try brook.record(.alert(.raised(raised)), about: try child(OpenAlerts.ming))
  }

  func child(_ number: String) throws -> ChildID { try brook.service("morag").find(number: number) }

  func alert(_ number: String) throws -> AlertLine {
    try #require(try brook.service("morag").alerts(about: try child(number)).first)
  }

  func raise(
    _ category: String, at stage: String = "team-manager", isUrgent: Bool = false, on day: Day,
    about number: String, as login: String = "amina"
  ) throws {
    let details = AlertDetails(
      category: category, concern: "No school place since June", remedy: "A school place",
      putRightBy: "2014-12-01", isUrgent: isUrgent, told: .told("I asked for a school for you"),
      stage: stage, on: day)
    _ = try brook.service(login).perform(.alert(.raise(try child(number), details)))
  }

  func act(
    _ login: String, _ act: AlertAction, on day: Day = Brook.today, about number: String
  ) throws {
    let alert = try alert(number).alert.id
    _ = try brook.service(login).perform(.alert(.act(try child(number), alert, act, on: day)))
  }

  /// What is on screen after some keys.
  func shown(
    _ keys: String, _ size: Size = Size(columns: 80, rows: 24), as login: String = "amina"
  ) throws -> String {
    try session(keys, size, as: login, in: brook).frame().text
  }
}
