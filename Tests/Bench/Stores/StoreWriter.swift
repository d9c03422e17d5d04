import Application
import CareCalendar
import CaseStore
import Casework
import Demonstration
import Interchange
import ReadModels
import Record
import Resources
import Rulebook

/// The one place where the bench puts anything into a store by itself, with the rows that follow from it.
final class StoreWriter {
  let store: CaseStore
  let rulebook: Rulebook
  private let fingerprint: String
  private var identifiers: Seeded

  /// Makes a store and founds the council in it. The IRO manager irom founds it.
  convenience init(founding path: String) throws {
    try CaseStore.create(at: path)
    let founding = NewCouncil(
      name: "Meadowbridge", isDemonstration: true, pinned: DemonstrationDay.today,
      founder: StaffDetails(name: "Judith Ravenscroft", login: "irom", role: .iroManager))
    let rules = NewCouncilRules(
      policy: AdoptedFile(name: "policy-default.yaml", text: Resource.usualPolicy.text),
      settings: Policy.usual.settings,
      bankHolidayFile: AdoptedFile(name: "bank-holidays.json", text: Resource.bankHolidays.text),
      bankHolidays: Self.bankHolidays)
    var identifiers = Identifiers(SeededRandom(seed: 5))
    try founding.found(
      CaseStore(opening: path), under: rules, clock: FixedClock(), identifiers: &identifiers)
    try self.init(opening: path)
  }

  /// - Parameter seed: of the ids of acts, which are never those of acts before.
  init(opening path: String, seed: UInt64 = 7) throws {
    identifiers = Seeded(seed: seed)
    store = try CaseStore(opening: path)
    rulebook = Self.usualRulebook
    fingerprint = rulebook.fingerprint
  }

  static let usualRulebook = Rulebook(policy: .usual, calendar: calendar)
  static let calendar = WorkingCalendar(BankHolidays(listed: bankHolidays))
  private static let bankHolidays =
    BankHolidayFile.read(file: "bank-holidays.json", bytes: Array(Resource.bankHolidays.contents)).holidays

  /// Who founded the store.
  func founder() throws -> StaffMember {
    guard let stream = try store.stream(of: .staff), let entry = try store.read(stream).first,
      case .staff(.joined(let member)) = entry.event
    else { throw BenchFailure("the store has no founder") }
    return member
  }

  func join(_ members: [StaffMember], by founder: StaffMember) throws {
    guard let stream = try store.stream(of: .staff) else { throw BenchFailure("the store has no staff") }
    let events = members.map { NewEvent(.staff(.joined($0))) }
    try append(
      [StreamAppend(stream: stream, expecting: 1, events: events)], rows: [],
      on: DemonstrationDay.today.adding(days: -900), by: founder.id)
  }

  /// Records what is new of some children as one act.
  func record(_ children: [ChildsNews], on day: Day, by staff: StaffID) throws {
    let appends = children.map { news in
      StreamAppend(stream: StreamID(news.id), expecting: news.known, events: news.events)
    }
    try append(appends, rows: children.compactMap(\.row), on: day, by: staff)
  }

  private func append(_ appends: [StreamAppend], rows: [ChildRow], on day: Day, by staff: StaffID) throws {
    let at = Instant(milliseconds: Int64(day.number) * 86_400_000 + 36_000_000)
    let act = Act(id: ActID(identifiers.next()), appends: appends, recordedAt: at, recordedBy: staff)
    let placed = rows.map { ($0.id, ServiceListPlaces($0, on: DemonstrationDay.today, under: rulebook)) }
    let renewal = BoardRenewal(
      rows: rows, fingerprint: fingerprint, placed: Dictionary(uniqueKeysWithValues: placed))
    try store.append(act, renewing: renewal)
  }

  /// How many entries the journal of a store holds.
  static func entries(in path: String) throws -> Int {
    Int(try CaseStore(opening: path, readOnly: true).head())
  }

  /// True when every row of the board is there and is worked out by the rules as they are now.
  func boardIsWhole() throws -> Bool { try store.stale(under: fingerprint, limit: 1).isEmpty }
}

/// What is new of one child, and the row that follows from it.
struct ChildsNews {
  let id: ChildID
  /// How many entries there were before.
  let known: Int
  let events: [NewEvent]
  let row: ChildRow?

  /// - Parameter told: everything told of the child so far, of which the first `known` are recorded already.
  init(_ id: ChildID, told: ArraySlice<Told>, known: Int, under rulebook: Rulebook) {
    self.id = id
    self.known = known
    events = told.dropFirst(known).map { NewEvent(.child($0.event), source: $0.source) }
    let entries = told.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element.event) }
    row = ChildRow.index(of: Child(folding: entries), id: id, entries: entries, under: rulebook)
  }
}

extension Told {
  fileprivate var source: Source {
    isFromFile
      ? .file(digest: String(repeating: "5e", count: 32), collectionYear: 2013, line: on.number) : .person
  }
}

/// The clock of the day on which the bench founds its councils.
private struct FixedClock: Clock {
  func now() -> Instant { Instant(milliseconds: Int64(today().number) * 86_400_000) }
  func today() -> Day { DemonstrationDay.today.adding(days: -2200) }
}

extension Resource {
  fileprivate var contents: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
  fileprivate var text: String { String(decoding: contents, as: UTF8.self) }
}
