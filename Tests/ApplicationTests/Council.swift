import Application
import CareCalendar
import Casework
import MemoryStore
import ReadModels
import Record
import Rulebook
import TestSupport

/// A clock that stands still.
struct StoppedClock: Clock {
  var day: Day = "2014-11-03"
  /// Milliseconds.
  var sinceMidnight: Int64 = 0

  func now() -> Instant { Instant(milliseconds: Int64(day.number) * 86_400_000 + sinceMidnight) }
  func today() -> Day { day }
}

/// A small council of invented people, on a store in memory.
struct SmallCouncil {
  let store = InMemoryStore()
  var clock = StoppedClock()

  init(
    isDemonstration: Bool = true, settings: [String: String] = [:], bankHolidays: [BankHoliday] = [],
    on day: Day = "2014-11-03"
  ) throws {
    clock = StoppedClock(day: day)
    var identifiers = Identifiers()
    let founder = StaffDetails(name: "Robin Ferris", login: "robin", role: .iroManager)
    let founding = NewCouncil(
      name: "Ourtown", isDemonstration: isDemonstration, pinned: nil, founder: founder)
    let rules = NewCouncilRules(
      policy: AdoptedFile(name: "p", text: ""), settings: settings,
      bankHolidayFile: AdoptedFile(name: "b", text: ""), bankHolidays: bankHolidays)
    try founding.found(store, under: rules, clock: clock, identifiers: &identifiers)
    let staff = [
      StaffDetails(name: "Amina Okafor", login: "amina", role: .iro),
      StaffDetails(name: "Tom Nowak", login: "tom", role: .iro),
      StaffDetails(name: "Sam Stone", login: "sam", role: .teamManager, team: "Team 1"),
      StaffDetails(name: "Dee Marlowe", login: "dee", role: .director),
      StaffDetails(name: "Bo Lind", login: "bo", role: .businessSupport),
      StaffDetails(name: "Old Hand", login: "old", role: .iro, ended: "2014-10-31"),
    ]
    _ = try service("robin").importStaff(staff.map { StaffImportRow($0, origin) }, isDryRun: false)
  }

  var origin: FactOrigin { FactOrigin(file: "list.csv", line: 2, digest: "d") }

  func service(_ login: String, as other: String? = nil, today: Day? = nil) throws -> CaseService {
    try CaseService(store, clock: clock, signIn: SignInRequest(account: login, asLogin: other, today: today))
  }

  /// Makes a child known with an episode of care since the day, allocated to an IRO by name.
  @discardableResult
  func child(
    _ number: String, since began: Day = "2014-07-02", iro: String? = "Amina Okafor", team: String? = nil,
    held: [Day] = ["2014-07-28"]
  ) throws -> ImportReport {
    let service = try service("robin")
    let episode = Episode(began: began, reasonBegan: .started, legalStatus: .careOrder)
    let reviews = held.map { Review(kind: .lookedAfter, heldOn: $0, participation: .pn1) }
    let facts =
      [ChildFact.born("2004-03-01"), .episode(episode, knownTo: "2014-11-03")]
      + reviews.map(ChildFact.reviewHeld)
    let located = facts.map { ChildFacts.LocatedFact($0, origin) }
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let report = try service.importChildren(
      [ChildFacts(number: ChildNumber(number), facts: located)], known)
    let row = CaseloadImportRow(
      number: ChildNumber(number), name: "Ella Rose \(number)", iro: iro, socialWorker: nil, team: team,
      origin: origin)
    _ = try service.importCaseload([row], known)
    return report
  }

  /// Gives a child a new IRO, by name, as a caseload list does.
  func allocate(_ number: String, to iro: String) throws {
    let row = CaseloadImportRow(
      number: ChildNumber(number), name: nil, iro: iro, socialWorker: nil, team: nil, origin: origin)
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: false)
    _ = try service("robin").importCaseload([row], known)
  }

  /// Puts duties of these posts on the child's row, so that those who see a child only by a duty see this one.
  func owe(_ posts: [DutyOwner], of id: ChildID) throws {
    guard var row = store.rows(.child(id)).first else { return }
    row.duties += posts.map { post in
      let key = DutyKey(rule: RuleID("owed"), subject: .other(post.rawValue))
      return DutyRow(
        duty: Duty(
          key: key, nature: .send, title: "Something to send", post: post, weight: .local,
          opens: "2014-10-01", due: "2014-12-01", unit: .calendar))
    }
    try store.renew(BoardRenewal(rows: [row], fingerprint: store.fingerprints()[0]))
  }

  /// A child's entries as they stand in the journal.
  func recorded(_ id: ChildID) -> [RecordedEntry] {
    store.read(StreamID(id)).compactMap { entry in
      guard case .child(let event) = entry.event else { return nil }
      return RecordedEntry(
        entry: ChildEntry(version: entry.version, event: event), position: entry.position,
        act: entry.act.raw, kind: entry.kind, recordedBy: entry.recordedBy,
        recordedAt: entry.recordedAt.milliseconds, isFromFile: entry.source != .person)
    }
  }
}
