import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// The small council with a manager on every rung, and brothers and sisters whose IRO is Amina.
struct AlertCouncil {
  var council: SmallCouncil

  /// Reece and Kai are Ella's brothers; Jo is of another team and no relation.
  init(settings: [String: String] = [:], bankHolidays: [BankHoliday] = []) throws {
    council = try SmallCouncil(settings: settings, bankHolidays: bankHolidays)
    let managers = [
      StaffDetails(name: "Bryn Hill", login: "bryn", role: .teamManager, team: "Team 2"),
      StaffDetails(name: "Reid Cole", login: "reid", role: .serviceManager),
      StaffDetails(name: "Hana Voss", login: "hana", role: .headOfService),
      StaffDetails(name: "Ivo Lane", login: "ivo", role: .deputyDirector),
    ]
    _ = try council.service("robin").importStaff(
      managers.map { StaffImportRow($0, council.origin) }, isDryRun: false)
    for number in ["1", "2", "3"] { try council.child(number, team: "Team 1") }
    try council.child("4", iro: "Tom Nowak", team: "Team 2")
    let amina = try council.service("amina")
    for other in ["2", "3"] {
      _ = try amina.perform(.family(.link(try amina.find(number: "1"), try amina.find(number: other))))
    }
  }

  func service(_ login: String, on day: Day = "2014-11-03") throws -> CaseService {
    var council = council
    council.clock.day = day
    return try council.service(login)
  }

  func child(_ number: String = "1") throws -> ChildID { try service("robin").find(number: number) }

  static func details(
    category: String = "drift", at stage: String = "team-manager", isUrgent: Bool = false,
    concern: String = "No school place since June", origin: AlertOrigin = AlertOrigin()
  ) -> AlertDetails {
    AlertDetails(
      category: category, concern: concern, remedy: "A school place", putRightBy: "2014-12-01",
      isUrgent: isUrgent, told: .told("I asked for a school for you"), origin: origin, stage: stage)
  }

  /// Amina raises an alert about child 1.
  @discardableResult
  func raise(_ details: AlertDetails = details(), by login: String = "amina") throws -> AlertID {
    let service = try service(login)
    _ = try service.perform(.alert(.raise(try child(), details)))
    return try #require(
      try service.alerts(about: try child()).map(\.alert).last { $0.raised.on == "2014-11-03" }
    ).id
  }

  @discardableResult
  func act(
    _ login: String, _ act: AlertAction, on day: Day = "2014-11-03", seen: AlertSnapshot? = nil
  ) throws -> String {
    let alert = try #require(try service("robin", on: day).alerts(about: try child()).first).alert.id
    return try service(login, on: day).perform(.alert(.act(try child(), alert, act, seen: seen))).words
  }
}
