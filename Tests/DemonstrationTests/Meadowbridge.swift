import Application
import CareCalendar
import Casework
import Demonstration
import MemoryStore
import ReadModels
import Record
import Rulebook

/// An invented council made in memory, with what its people see on the pinned day.
struct Meadowbridge: Sendable {
  let entries: [Entry]
  let staff: StaffList
  let children: [ChildCase]
  /// By login.
  let boards: [String: TodayList]
  let caseloads: [String: [CaseloadLine]]
  /// Every row of the board.
  let rows: [ChildRow]
  /// What the IRO manager sees, as it is kept: all of it, and the first 30 lines.
  let kept: TodayList
  let firstFew: TodayList
  /// The lists of the IRO manager that are not those of every row.
  let differing: [String]
  /// The first 20 children by name, and of those found by some words.
  let firstChildren: CaseloadPage
  let foundChildren: CaseloadPage

  /// Made once for all tests.
  static let made = Result { try Meadowbridge() }

  init(seed: UInt64 = SyntheticCouncil().seed) throws {
    let store = InMemoryStore()
    try SyntheticCouncil(seed: seed).make(in: store, under: Meadowbridge.rules)
    entries = store.entries
    var services: [String: CaseService] = [:]
    for member in SyntheticCouncil.cast {
      services[member.login] = try CaseService(
        store, clock: Pinned(), signIn: SignInRequest(account: member.login))
    }
    boards = try services.mapValues { try $0.today() }
    caseloads = try services.mapValues { try $0.caseload() }
    rows = store.rows(.everyone)
    let manager = try CaseService(
      store, clock: Pinned(), signIn: SignInRequest(account: "judith.ravenscroft"))
    kept = try manager.today(first: .max)
    firstFew = try manager.today(first: 30)
    firstChildren = try manager.caseload(by: .name, matching: "", lines: 0..<20)
    differing = try ServiceAnswers(manager).differing()
    foundChildren = try manager.caseload(by: .name, matching: "Foster o", lines: 0..<20)
    staff = services.values.first?.staff ?? StaffList()
    children = Meadowbridge.children(entries, staff)
  }

  var withUs: [ChildCase] { children.filter { $0.child.isWithUs(on: SyntheticCouncil.pinned) } }

  var iros: [CastMember] { SyntheticCouncil.cast.filter { $0.role == .iro } }

  func count(_ section: TodaySection, _ login: String) -> Int { boards[login]?.count(section) ?? 0 }

  func lines(_ section: TodaySection, _ login: String) -> [TodayLine] {
    boards[login]?.sections.first { $0.section == section }?.lines ?? []
  }

  /// The meetings of the day.
  func meetings(_ login: String) -> [TodayLine] {
    lines(.today, login).filter { $0.meeting == .today }
  }

  /// The one child of that name.
  func child(_ name: String) -> ChildCase? {
    let found = children.filter { $0.child.person.name == name }
    return found.count == 1 ? found[0] : nil
  }
}

extension Meadowbridge {
  static let rules = NewCouncilRules(
    policy: AdoptedFile(name: "policy.yaml", text: ""), settings: [:],
    bankHolidayFile: AdoptedFile(name: "bank-holidays.json", text: ""), bankHolidays: [])

  private static func children(_ entries: [Entry], _ staff: StaffList) -> [ChildCase] {
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    var streams: [StreamID: [RecordedEntry]] = [:]
    for entry in entries {
      if let recorded = recorded(entry) { streams[entry.stream, default: []].append(recorded) }
    }
    return streams.map { stream, entries in
      ChildCase(
        ChildID(stream.raw), entries: entries, on: SyntheticCouncil.pinned, for: .iroManager,
        under: book, staff: staff)
    }
  }

  private static func recorded(_ entry: Entry) -> RecordedEntry? {
    guard case .child(let event) = entry.event else { return nil }
    return RecordedEntry(
      entry: ChildEntry(version: entry.version, event: event), position: entry.position,
      act: entry.act.raw, kind: entry.kind, recordedBy: entry.recordedBy,
      recordedAt: entry.recordedAt.milliseconds, isFromFile: entry.source != .person)
  }

  /// A clock that nobody should ask: a demonstration has its own day.
  private struct Pinned: Clock {
    func now() -> Instant { Instant(milliseconds: 0) }
    func today() -> Day { Day(number: 0) }
  }
}
