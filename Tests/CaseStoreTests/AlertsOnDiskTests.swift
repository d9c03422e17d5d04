import Application
import CareCalendar
import Casework
import Testing

@testable import CaseStore

/// Two people at one alert, each with the store open in a program of their own.
@Suite struct AlertsOnDiskTests {
  private let folder: TemporaryFolder
  private let child: ChildID
  private let alert: AlertID

  init() throws {
    folder = try TemporaryFolder()
    let store = try folder.makeStore()
    var identifiers = Identifiers()
    try NewCouncil(
      name: "Barrowdale", isDemonstration: true, pinned: Sample.day("2014-11-03"),
      founder: StaffDetails(name: "Robin Ferris", login: "robin", role: .iroManager)
    ).found(
      store,
      under: NewCouncilRules(
        policy: AdoptedFile(name: "p", text: ""), settings: [:],
        bankHolidayFile: AdoptedFile(name: "b", text: ""), bankHolidays: []), clock: StillClock(),
      identifiers: &identifiers)
    let robin = try AlertsOnDiskTests.service("robin", store)
    try AlertsOnDiskTests.people(robin)
    child = try robin.find(number: "1001")
    _ = try AlertsOnDiskTests.service("amina", store).perform(.alert(.raise(child, Sample.concern)))
    let raised = try AlertsOnDiskTests.service("amina", store).alerts()
    alert = try #require(raised.first).alert.id
  }

  private static func service(_ login: String, _ store: CaseStore) throws -> CaseService {
    try CaseService(store, clock: StillClock(), signIn: SignInRequest(account: login))
  }

  /// A service in a program that opens the store itself.
  private func service(_ login: String) throws -> CaseService {
    try AlertsOnDiskTests.service(login, CaseStore(opening: folder.storePath))
  }

  private static func people(_ robin: CaseService) throws {
    let origin = FactOrigin(file: "list.csv", line: 2, digest: "d")
    let staff = [
      StaffDetails(name: "Amina Okafor", login: "amina", role: .iro),
      StaffDetails(name: "Tess Stone", login: "tess", role: .teamManager, team: "North"),
      StaffDetails(name: "Bryn Hill", login: "bryn", role: .teamManager, team: "North"),
      StaffDetails(name: "Reid Cole", login: "reid", role: .serviceManager),
    ]
    _ = try robin.importStaff(staff.map { StaffImportRow($0, origin) }, isDryRun: false)
    let episode = Episode(
      began: Sample.day("2014-07-28"), reasonBegan: .started, legalStatus: .careOrder)
    let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    _ = try robin.importChildren(
      [
        ChildFacts(
          number: ChildNumber("1001"),
          facts: [.init(.episode(episode, knownTo: Sample.day("2014-11-03")), origin)])
      ], manner)
    _ = try robin.importCaseload(
      [
        CaseloadImportRow(
          number: ChildNumber("1001"), name: "Ella Rose", iro: "amina", socialWorker: nil, team: "North",
          origin: origin)
      ], manner)
  }

  @Test("Of two answers at once exactly one is kept, and the alert is the same for both")
  func atOnce() throws {
    let services = try ["tess", "bryn"].map(service)
    let seen = try services.map { try $0.alert(child, alert) }
    var refusals: [ServiceRefusal] = []
    for (service, seen) in zip(services, seen) {
      do {
        _ = try service.perform(
          .alert(
            .act(child, alert, .reply("The panel meets", by: seen.alert.raised.putRightBy), seen: seen.seen)))
      } catch let refusal as ServiceRefusal {
        refusals.append(refusal)
      }
    }
    #expect(refusals.count == 1)
    #expect(refusals.first?.words.hasPrefix("Meanwhile Tess Stone recorded:") == true)
    let stories = try services.map { service in
      _ = try service.refresh()
      return try service.alert(child, alert)
    }
    #expect(stories[0].alert == stories[1].alert && stories[0].steps.count == 2)
  }

  @Test("What is kept of alerts and absences is there when the store is opened again, and the board is right")
  func again() throws {
    let tess = try service("tess")
    let ids = try ["tess", "bryn"].map { try #require(tess.staff.member(login: $0)).id }
    for id in ids {
      _ = try service("robin").perform(
        .staff(.away(id, from: Sample.day("2014-11-03"), until: Sample.day("2014-11-07"))))
    }
    let reid = try service("reid")
    #expect(try reid.alerts().map(\.owner) == ["Reid Cole for Tess Stone"])
    _ = try reid.perform(.alert(.act(child, alert, .acknowledge)))
    _ = try service("amina").perform(
      .practice(.note(child, PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit"))))
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.verify() + store.verifyBoard() == [])
    let robin = try AlertsOnDiskTests.service("robin", store)
    #expect(try robin.boardFindings() == [])
    #expect(try robin.alerts().map(\.state) == [.toAnswer])
    #expect(try robin.practice().map(\.note.words) == ["No visit"])
    #expect(try robin.caseload().map(\.openAlerts) == [1])
    #expect(try service("reid").alerts().map(\.alert.id) == [alert])
  }
}

/// A clock that stands still.
private struct StillClock: Clock {
  func now() -> Instant { Instant(milliseconds: 1_415_001_600_000) }
  func today() -> Day { Sample.day("2014-11-03") }
}
