import Application
import CareCalendar
import Casework
import Headless
import ReadModels
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Brook with a manager on every rung, where Ella Rose has a brother and alerts are raised about her.
struct Laddered {
  let brook: Brook
  let child: ChildID
  let brother: ChildID

  init() throws {
    var brook = try Brook()
    try brook.add(Invented("100700", "Reece Rose", born: "2007-01-09", since: "2014-10-08"))
    let amina = try brook.service()
    child = try amina.find(number: "100301")
    brother = try amina.find(number: "100700")
    _ = try amina.perform(.family(.link(child, brother)))
    self.brook = brook
    try join(StaffDetails(name: "Reid Cole", login: "reid", role: .serviceManager))
    try join(StaffDetails(name: "Hana Voss", login: "hana", role: .headOfService))
  }

  func join(_ details: StaffDetails) throws {
    let origin = FactOrigin(file: "staff.csv", line: 1, digest: "")
    _ = try brook.service("morag").importStaff([StaffImportRow(details, origin)], isDryRun: false)
  }

  /// One raised about Ella by Amina, at the team manager.
  @discardableResult
  func raise(
    on category: String = "drift", at stage: String = "team-manager", isUrgent: Bool = false
  ) throws -> AlertID {
    let known = try Set(alerts.map(\.id))
    let details = AlertDetails(
      category: category, concern: "No school place since June", remedy: "A school place",
      putRightBy: "2014-12-01", isUrgent: isUrgent, told: .told("I asked for a school for you"),
      stage: stage)
    _ = try brook.service().perform(.alert(.raise(child, details)))
    return try #require(try alerts.first { !known.contains($0.id) }).id
  }

  func act(_ login: String, _ act: AlertAction, on alert: AlertID) throws {
    _ = try brook.service(login).perform(.alert(.act(child, alert, act)))
  }

  var alerts: [Alert] { get throws { try brook.service().alerts(about: child).map(\.alert) } }

  /// Runs a script at the form that is opened for something.
  func rehearse(
    _ form: FormID, as login: String = "amina", _ script: String,
    at place: SourceLocation = #_sourceLocation
  ) throws {
    let stage = Rehearsal.Stage(open: { opening in
      Session(
        service: try brook.service(login), size: opening.size, opening: .form(form, SelectedSubject(child)))
    })
    var rehearsal = Rehearsal(on: stage)
    do {
      try rehearsal.run(Script("A form\n" + script))
    } catch let fault as ScriptFault {
      Issue.record("line \(fault.line): \(fault.words)", sourceLocation: place)
    }
  }
}
