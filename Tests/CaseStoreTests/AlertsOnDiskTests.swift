import CareCalendar
import Casework
import Desk
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
    try Founding(
      name: "Barrowdale", isDemonstration: true, pinned: Sample.day("2014-11-03"),
      founder: StaffDetails(name: "Robin Ferris", login: "robin", role: .iroManager)
    ).found(
      store,
      under: FoundingRules(
        policy: AdoptedFile(name: "p", text: ""), settings: [:],
        bankHolidayFile: AdoptedFile(name: "b", text: ""), bankHolidays: []), clock: StillClock(),
      identifiers: &identifiers)
    let robin = try AlertsOnDiskTests.desk("robin", store)
    try AlertsOnDiskTests.people(robin)
    child = try robin.find(number: "1001")
    _ = try AlertsOnDiskTests.desk("amina", store).perform(.alert(.raise(child, Sample.concern)))
    let raised = try AlertsOnDiskTests.desk("amina", store).alerts()
    alert = try #require(raised.first).alert.id
  }

  private static func desk(_ login: String, _ store: CaseStore) throws -> Desk {
    try Desk(store, clock: StillClock(), signIn: SignIn(account: login))
  }

  /// A desk in a program that opens the store itself.
  private func desk(_ login: String) throws -> Desk {
    try AlertsOnDiskTests.desk(login, CaseStore(opening: folder.storePath))
  }

  private static func people(_ robin: Desk) throws {
    let origin = FactOrigin(file: "list.csv", line: 2, digest: "d")
    let staff = [
      StaffDetails(name: "Amina Okafor", login: "amina", role: .iro),
      StaffDetails(name: "Tess Stone", login: "tess", role: .teamManager, team: "North"),
      StaffDetails(name: "Bryn Hill", login: "bryn", role: .teamManager, team: "North"),
      StaffDetails(name: "Reid Cole", login: "reid", role: .serviceManager),
    ]
    _ = try robin.importStaff(staff.map { StaffStatement($0, origin) }, isDryRun: false)
    let episode = Episode(
      began: Sample.day("2014-07-28"), reasonBegan: .started, legalStatus: .careOrder)
    let manner = ImportManner(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    _ = try robin.importChildren(
      [
        ChildFacts(
          number: ChildNumber("1001"),
          facts: [.init(.episode(episode, knownTo: Sample.day("2014-11-03")), origin)])
      ], manner)
    _ = try robin.importCaseload(
      [
        CaseloadStatement(
          number: ChildNumber("1001"), name: "Ella Rose", iro: "amina", socialWorker: nil, team: "North",
          origin: origin)
      ], manner)
  }

  @Test("Of two answers at once exactly one is kept, and the alert is the same for both")
  func atOnce() throws {
    let desks = try ["tess", "bryn"].map(desk)
    let seen = try desks.map { try $0.alert(child, alert) }
    var refusals: [DeskRefusal] = []
    for (desk, seen) in zip(desks, seen) {
      do {
        _ = try desk.perform(
          .alert(
            .act(child, alert, .reply("The panel meets", by: seen.alert.raised.putRightBy), seen: seen.seen)))
      } catch let refusal as DeskRefusal {
        refusals.append(refusal)
      }
    }
    #expect(refusals.count == 1)
    #expect(refusals.first?.words.hasPrefix("Meanwhile Tess Stone recorded:") == true)
    let stories = try desks.map { desk in
      _ = try desk.refresh()
      return try desk.alert(child, alert)
    }
    #expect(stories[0].alert == stories[1].alert && stories[0].steps.count == 2)
  }

  @Test("What is kept of alerts and absences is there when the store is opened again, and the board is right")
  func again() throws {
    let tess = try desk("tess")
    let ids = try ["tess", "bryn"].map { try #require(tess.staff.member(login: $0)).id }
    for id in ids {
      _ = try desk("robin").perform(
        .staff(.away(id, from: Sample.day("2014-11-03"), until: Sample.day("2014-11-07"))))
    }
    let reid = try desk("reid")
    #expect(try reid.alerts().map(\.owner) == ["Reid Cole for Tess Stone"])
    _ = try reid.perform(.alert(.act(child, alert, .acknowledge)))
    _ = try desk("amina").perform(
      .practice(.note(child, PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit"))))
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.verify() == [])
    let robin = try AlertsOnDiskTests.desk("robin", store)
    #expect(try robin.boardFindings() == [])
    #expect(try robin.alerts().map(\.state) == [.toAnswer])
    #expect(try robin.practice().map(\.note.words) == ["No visit"])
    #expect(try robin.caseload().map(\.openAlerts) == [1])
    #expect(try desk("reid").alerts().map(\.alert.id) == [alert])
  }
}

/// A clock that stands still.
private struct StillClock: Clock {
  func now() -> Instant { Instant(milliseconds: 1_415_001_600_000) }
  func today() -> Day { Sample.day("2014-11-03") }
}
