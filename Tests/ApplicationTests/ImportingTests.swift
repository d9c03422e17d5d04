import Application
import CareCalendar
import Casework
import Testing

/// What imports add, leave alone, report and refuse.
@Suite struct ImportingTests {
  private let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)

  private func facts(_ number: String, _ facts: [ChildFact], _ origin: FactOrigin) -> ChildFacts {
    ChildFacts(number: ChildNumber(number), facts: facts.map { ChildFacts.LocatedFact($0, origin) })
  }

  private let episode = ChildFact.episode(
    Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .careOrder), knownTo: "2014-11-03")
  private let review = ChildFact.reviewHeld(
    Review(kind: .lookedAfter, heldOn: "2014-07-28", participation: .pn1))

  @Test("The same again changes nothing")
  func again() throws {
    let council = try SmallCouncil()
    #expect(try council.child("1").added == 1)
    let head = council.store.head()
    let report = try council.child("1")
    #expect(report.unchanged == 1)
    #expect(!report.isRecorded)
    #expect(council.store.head() == head)
  }

  @Test("A difference is kept and not applied, once")
  func difference() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("robin")
    let other = ChildFact.episode(
      Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .accommodated), knownTo: "2014-11-03")
    let report = try service.importChildren([facts("1", [other], council.origin)], manner)
    #expect(report.differences.map(\.difference.columns).flatMap { $0 }.map(\.name) == ["LS"])
    #expect(report.differences.map(\.isNew) == [true])
    #expect(report.faults.isEmpty)
    let id = try service.find(number: "1")
    #expect(try service.child(id).child.care.episodes.map(\.legalStatus) == [.careOrder])
    let head = council.store.head()
    let again = try service.importChildren([facts("1", [other], council.origin)], manner)
    #expect(again.differences.map(\.isNew) == [false])
    #expect(council.store.head() == head)
  }

  @Test("One fault and nothing is recorded, unless what is at fault is to be left out")
  func allOrNothing() throws {
    let council = try SmallCouncil()
    let service = try council.service("robin")
    let head = council.store.head()
    let children = [
      facts("1", [episode, review], council.origin), facts("2", [review], council.origin),
    ]
    let refused = try service.importChildren(children, manner)
    #expect(refused.faults.count == 1)
    #expect(council.store.head() == head)
    var skipping = manner
    skipping.skipsInvalid = true
    #expect(try service.importChildren(children, skipping).isRecorded)
    #expect(try service.caseload().map(\.child.number.text) == ["1"])
  }

  @Test("A child with a fault is left out whole and named; the others are recorded")
  func leftOutWhole() throws {
    let council = try SmallCouncil()
    let service = try council.service("robin")
    let children = [
      facts("1", [episode, review], council.origin),
      facts("2", [.born("2010-05-01"), review], council.origin),
    ]
    var skipping = manner
    skipping.skipsInvalid = true
    let report = try service.importChildren(children, skipping)
    #expect(report.leftOut.map(\.text) == ["2"])
    #expect((report.added, report.faults.count, report.entries) == (1, 1, 3))
    #expect(try service.caseload().map(\.child.number.text) == ["1"])
  }

  @Test("A row of a caseload list whose IRO is not known is left out, and its child named")
  func caseloadLeftOut() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let row = CaseloadImportRow(
      number: ChildNumber("1"), name: "Other", iro: "Nobody Here", socialWorker: nil, team: nil,
      origin: council.origin)
    let skipping = ImportMode(isDryRun: false, skipsInvalid: true, makesChildrenKnown: false)
    let report = try council.service("robin").importCaseload([row], skipping)
    #expect(report.leftOut.map(\.text) == ["1"])
    #expect(report.entries == 0)
  }

  @Test("A dry run records nothing and says what would be")
  func dryRun() throws {
    let council = try SmallCouncil()
    let head = council.store.head()
    var dry = manner
    dry.isDryRun = true
    let report = try council.service("robin").importChildren([facts("1", [episode], council.origin)], dry)
    #expect(report.added == 1)
    #expect(!report.isRecorded)
    #expect(council.store.head() == head)
  }

  @Test("A caseload list names no child that is not known, and no IRO who is not listed")
  func caseload() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("robin")
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: false)
    for (number, iro) in [("9", "Tom Nowak"), ("1", "Nobody Here"), ("1", "Sam Stone")] {
      let row = CaseloadImportRow(
        number: ChildNumber(number), name: nil, iro: iro, socialWorker: nil, team: nil,
        origin: council.origin)
      let head = council.store.head()
      #expect(try service.importCaseload([row], known).faults.count == 1, "\(number) \(iro)")
      #expect(council.store.head() == head)
    }
  }

  @Test("A change of IRO counts from today; the first allocation known, from always")
  func reallocated() throws {
    let council = try SmallCouncil()
    try council.child("1")
    try council.child("1", iro: "Tom Nowak")
    #expect(try council.service("amina").caseload().isEmpty)
    #expect(try council.service("tom").caseload().count == 1)
    let back = try council.service("robin", today: "2014-08-01")
    #expect(try back.caseload(.iro(login: "amina")).count == 1)
    #expect(try back.caseload(.iro(login: "tom")).isEmpty)
    #expect(try council.service("amina", today: "2014-08-01").caseload().isEmpty, "no longer hers to see")
    #expect(try council.service("tom", today: "2014-08-01").caseload().count == 1)
  }

  @Test("Only the IRO manager imports")
  func permission() throws {
    let council = try SmallCouncil()
    #expect(throws: ServiceRefusal.self) {
      try council.service("amina").importChildren([facts("1", [episode], council.origin)], manner)
    }
    #expect(throws: ServiceRefusal.self) { try council.service("amina").importStaff([], isDryRun: false) }
  }

  @Test("A list after which nobody would be IRO manager is refused")
  func managers() throws {
    let council = try SmallCouncil()
    let service = try council.service("robin")
    let head = council.store.head()
    let demoted = StaffDetails(name: "Robin Ferris", login: "robin", role: .iro)
    #expect(throws: ServiceRefusal.nobodyLeftToManage) {
      try service.importStaff([StaffImportRow(demoted, council.origin)], isDryRun: false)
    }
    #expect(council.store.head() == head)
  }

  @Test("Rights follow the staff list while somebody is at work")
  func rights() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let (amina, robin) = (try council.service("amina"), try council.service("robin"))
    let left = StaffDetails(name: "Amina Okafor", login: "amina", role: .iro, ended: "2014-11-01")
    _ = try robin.importStaff([StaffImportRow(left, council.origin)], isDryRun: false)
    #expect(try amina.caseload().count == 1, "until she looks again")
    #expect(try amina.refresh())
    #expect(throws: ServiceRefusal.self) { try amina.caseload() }
    #expect(throws: ServiceRefusal.self) { try amina.today() }
  }
}
