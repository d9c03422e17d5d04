import Application
import CareCalendar
import Casework
import Testing

/// Lists of staff and of caseloads: how names are found, what is dated, and who is left out.
@Suite struct ListImportTests {
  private let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: false)

  private func row(
    _ council: SmallCouncil, _ number: String = "1", iro: String? = nil, socialWorker: String? = nil,
    team: String? = nil, since: Day? = nil, told: Day? = nil
  ) -> CaseloadImportRow {
    CaseloadImportRow(
      number: ChildNumber(number), name: nil, iro: iro, socialWorker: socialWorker, team: team, since: since,
      told: told, origin: council.origin)
  }

  private func child(_ council: SmallCouncil, _ number: String = "1") throws -> Child {
    let id = try #require(council.store.numbers()[ChildNumber(number)])
    return Child(folding: council.recorded(id).map(\.entry))
  }

  @Test(
    "An IRO is found whatever the case, spaces and hyphens of the name or login",
    arguments: ["AMINA  OKAFOR", "amina-okafor", "Amina", "AMINA"])
  func found(name: String) throws {
    let council = try SmallCouncil()
    try council.child("1", iro: nil)
    let report = try council.service("robin").importCaseload([row(council, iro: name)], manner)
    #expect(report.faults == [])
    #expect(try council.service("amina").caseload().count == 1)
  }

  @Test("Where nobody is called so, it is said who is called nearly so")
  func nearest() throws {
    let council = try SmallCouncil()
    try council.child("1", iro: nil)
    let service = try council.service("robin")
    func fault(_ iro: String) throws -> String? {
      let report = try service.importCaseload([row(council, iro: iro)], manner)
      #expect(report.faults.map(\.origin.column) == ["iro"])
      return report.faults.first?.words
    }
    #expect(try fault("Amina Okafr") == "no member of staff is called 'Amina Okafr'; nearest: Amina Okafor")
    #expect(
      try fault("Nobody Here")
        == "no member of staff is called 'Nobody Here'; check the spelling, or import the staff list first")
  }

  @Test("A team is kept as the staff list writes it, a social worker as this list writes them first")
  func spelling() throws {
    let council = try SmallCouncil()
    for number in ["1", "2", "3"] { try council.child(number) }
    let rows = [
      row(council, "1", socialWorker: "Theo O'Carter", team: "TEAM 1"),
      row(council, "2", socialWorker: "theo o’carter", team: "Team-1"), row(council, "3", team: "Tema 1"),
    ]
    let report = try council.service("robin").importCaseload(rows, manner)
    #expect(try child(council, "2").responsibility.caseHolder?.socialWorker == "Theo O'Carter")
    #expect(try child(council, "2").responsibility.caseHolder?.team == "Team 1")
    #expect(try council.service("sam").caseload().map(\.child.number.text).sorted() == ["1", "2"])
    #expect(report.remarks.map(\.words) == ["no team of the staff list is called 'Tema 1'; nearest: Team 1"])
    #expect(report.isRecorded)
  }

  @Test("The days of allocation and of being told are recorded; looking back goes by them")
  func days() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("robin")
    let report = try service.importCaseload(
      [row(council, iro: "Amina Okafor", since: "2014-07-10", told: "2014-07-04")], manner)
    #expect(report.changed == 1 && report.entries == 2)
    #expect(try child(council).responsibility.allocations.map(\.since) == ["2014-07-10"])
    #expect(try child(council).responsibility.told == ["2014-07-04"])
    #expect(try council.service("robin", today: "2014-07-09").caseload(.iro(login: "amina")).isEmpty)
    #expect(try council.service("robin", today: "2014-07-10").caseload(.iro(login: "amina")).count == 1)
    let again = try service.importCaseload(
      [row(council, iro: "Amina Okafor", since: "2014-07-10", told: "2014-07-04")], manner)
    #expect(again.unchanged == 1 && !again.isRecorded)
  }

  @Test("A day that is still to come is a fault of its column, and nothing is recorded")
  func tomorrow() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("robin")
    let head = council.store.head()
    for (since, told, column) in [("2014-11-04", nil, "since"), (nil, "2014-11-04", "told")]
      as [(Day?, Day?, String)]
    {
      let report = try service.importCaseload(
        [row(council, iro: "Tom Nowak", since: since, told: told)], manner)
      #expect(report.faults.map(\.origin.column) == [column])
      #expect(council.store.head() == head)
    }
  }

  @Test("Those of the record whom a staff list leaves out are named, with their children, and change nothing")
  func leftOut() throws {
    let council = try SmallCouncil()
    try council.child("1")
    try council.child("2")
    let listed = [
      StaffDetails(name: "Robin Ferris", login: "robin", role: .iroManager),
      StaffDetails(name: "Tom Nowak", login: "tom", role: .iro),
    ].map { StaffImportRow($0, council.origin) }
    let report = try council.service("robin").importStaff(listed, isDryRun: false)
    #expect(!report.isRecorded)
    #expect(
      report.unlisted.map(\.member.details.login) == ["amina", "bo", "dee", "sam"], "not Old Hand, who left")
    #expect(report.unlisted.map(\.children) == [2, 0, 0, 0])
    #expect(try council.service("amina").caseload().count == 2)
  }

  @Test("An ended day ends the access, and the children who are left are counted")
  func ended() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let left = StaffDetails(name: "Amina Okafor", login: "amina", role: .iro, ended: "2014-10-31")
    let report = try council.service("robin").importStaff(
      [StaffImportRow(left, council.origin)], isDryRun: false)
    #expect(
      report.remarks.map(\.words) == [
        "Amina Okafor left on 31 Oct 2014 and still has 1 child: name their IRO in the caseload list"
      ])
    #expect(throws: ServiceRefusal.self) { try council.service("amina") }
  }

  @Test("Somebody with a new role had the earlier one until the day on which the list told it")
  func newRole() throws {
    var council = try SmallCouncil()
    council.clock.day = "2014-11-10"
    let moved = StaffDetails(name: "Amina Okafor", login: "amina", role: .teamManager)
    _ = try council.service("robin").importStaff([StaffImportRow(moved, council.origin)], isDryRun: false)
    let staff = try council.service("robin").staff
    let amina = try #require(staff.member(login: "amina")).id
    #expect(staff.role(of: amina, on: "2014-11-09") == .iro)
    #expect(staff.role(of: amina, on: "2014-11-10") == .teamManager)
  }

  @Test("Of two people of one name, the one who is at work is meant")
  func sameName() throws {
    let council = try SmallCouncil()
    try council.child("1", iro: nil)
    let again = StaffDetails(name: "Old Hand", login: "old2", role: .iro)
    let service = try council.service("robin")
    _ = try service.importStaff([StaffImportRow(again, council.origin)], isDryRun: false)
    #expect(try service.importCaseload([row(council, iro: "old hand")], manner).faults == [])
    #expect(try council.service("old2").caseload().count == 1)
  }
}
