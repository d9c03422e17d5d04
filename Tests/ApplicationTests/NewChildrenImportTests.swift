import Application
import CareCalendar
import Casework
import Testing

/// Children who came into care since the last return.
@Suite struct NewChildrenImportTests {
  private let manner = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)

  private func episode(_ began: Day = "2014-10-06") -> Episode {
    Episode(
      began: began, reasonBegan: .started, legalStatus: .careOrder, categoryOfNeed: .abuseOrNeglect,
      placement: .fostered)
  }

  private func row(
    _ council: SmallCouncil, number: String = "7", _ episode: Episode, told: Day? = "2014-10-07"
  ) -> NewChildImportRow {
    NewChildImportRow(
      number: ChildNumber(number), name: "Ella Rose", born: "2004-03-01", sex: .female, ethnicity: .indian,
      episode: episode, told: told, socialWorker: "Theo Carter", team: "team 1", origin: council.origin)
  }

  private func child(_ council: SmallCouncil, _ number: String = "7") throws -> Child {
    let id = try #require(council.store.numbers()[ChildNumber(number)])
    return Child(folding: council.recorded(id).map(\.entry))
  }

  @Test("A child is known whole, with the first review due and an IRO to allocate")
  func whole() throws {
    let council = try SmallCouncil()
    let service = try council.service("robin")
    let report = try service.importNewChildren([row(council, episode())], manner)
    #expect(report.added == 1 && report.isRecorded)
    let child = try child(council)
    #expect(child.care.episodes == [episode()])
    #expect(child.person.name == "Ella Rose" && child.person.sex == .female)
    #expect(child.responsibility.told == ["2014-10-07"])
    #expect(
      child.responsibility.caseHolder == CaseHolder(socialWorker: "Theo Carter", team: "Team 1", since: nil))
    let duties = try service.allDuties().map { "\($0.duty.title) \($0.duty.due?.iso ?? "")" }
    #expect(duties.contains("IRO to allocate 2014-10-13"))
    #expect(try service.caseload().map { $0.next?.duty.due?.iso } == ["2014-11-03"])
    #expect(try service.importNewChildren([row(council, episode())], manner).unchanged == 1)
  }

  @Test("A return that says the same adds that it holds the child, and changes nothing")
  func laterReturn() throws {
    let council = try SmallCouncil()
    let service = try council.service("robin")
    _ = try service.importNewChildren([row(council, episode())], manner)
    let before = try child(council)
    let origin = FactOrigin(file: "episodes.csv", line: 2, digest: "e", collectionYear: 2014)
    let facts: [ChildFact] = [
      .collected(startYear: 2014), .born("2004-03-01"), .described(sex: .female, ethnicity: .indian),
      .episode(episode(), knownTo: "2015-03-31"),
    ]
    let told = ChildFacts(
      number: ChildNumber("7"), facts: facts.map { ChildFacts.LocatedFact($0, origin) })
    let report = try service.importChildren([told], manner)
    #expect(report.entries == 1 && report.differences.isEmpty)
    let after = try child(council)
    #expect(after.care == before.care && after.person == before.person)
    #expect(after.reviewCycles == before.reviewCycles)
  }

  @Test("What is recorded otherwise is told by the list's own column, and stays")
  func differs() throws {
    let council = try SmallCouncil()
    let service = try council.service("robin")
    _ = try service.importNewChildren([row(council, episode())], manner)
    var other = episode()
    other.legalStatus = .accommodated
    let report = try service.importNewChildren([row(council, other, told: "2014-10-08")], manner)
    #expect(report.remarks.map(\.origin.column) == ["legal_status", "told"])
    #expect(!report.isRecorded)
  }

  @Test("One fault and nothing is recorded, unless what is at fault is to be left out")
  func allOrNothing() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("robin")
    let head = council.store.head()
    let rows = [row(council, number: "7", episode()), row(council, number: "8", episode("2014-11-04"))]
    let refused = try service.importNewChildren(rows, manner)
    #expect(refused.faults.map(\.origin.column) == ["since"])
    #expect(
      refused.faults.map(\.words) == [
        "2014-11-04 is after today: correct it, or import the row on that day"
      ])
    #expect(council.store.head() == head)
    var skipping = manner
    skipping.skipsInvalid = true
    #expect(try service.importNewChildren(rows, skipping).isRecorded)
    #expect(council.store.numbers().keys.map(\.text).sorted() == ["1", "7"])
  }

  @Test("A child who is in our care already does not come into care by it")
  func inCare() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let report = try council.service("robin").importNewChildren(
      [row(council, number: "1", episode())], manner)
    #expect(report.faults.map(\.origin.column) == ["since"])
    #expect(report.faults.first?.words.hasPrefix("The child is recorded as in our care since ") == true)
  }

  @Test("A child who comes into care with adopters is placed for adoption")
  func adopters() throws {
    let council = try SmallCouncil()
    var placed = episode()
    placed.placement = .adoptionWithConsentSameCarers
    _ = try council.service("robin").importNewChildren([row(council, placed)], manner)
    #expect(try child(council).adoptionPlacements.map(\.placed) == ["2014-10-06"])
  }

  @Test("Only the IRO manager imports it")
  func permission() throws {
    let council = try SmallCouncil()
    #expect(throws: ServiceRefusal.self) {
      try council.service("amina").importNewChildren([row(council, episode())], manner)
    }
  }
}
