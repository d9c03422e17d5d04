import Application
import CareCalendar
import Casework
import MemoryStore
import ReadModels
import Record
import Rulebook

/// A small council by hand, on Mon 3 Nov 2014: nine invented children, two IROs, an IRO manager, a team manager.
struct Brook {
  static let today: Day = "2014-11-03"

  let store = InMemoryStore()
  private var identifiers = Identifiers(Counting())
  private(set) var staff: [String: StaffMember] = [:]
  private let book: Rulebook

  init(isDemonstration: Bool = true, children: [Invented] = Brook.children) throws {
    try NewCouncil(
      name: "Brook", isDemonstration: isDemonstration, pinned: isDemonstration ? Brook.today : nil,
      founder: StaffDetails(name: "Morag Sinclair", login: "morag", role: .iroManager)
    ).found(store, under: Brook.rules, clock: Stopped(), identifiers: &identifiers)
    let service = try CaseService(store, clock: Stopped(), signIn: SignInRequest(account: "morag"))
    _ = try service.importStaff(Brook.staff.map { StaffImportRow($0, Brook.origin) }, isDryRun: false)
    for member in service.staff.members { staff[member.details.login] = member }
    book = service.rulebook
    for child in children { try add(child) }
  }

  /// A service for somebody; one that looks at another day needs a council that is no demonstration to be read-only.
  func service(
    _ login: String = "amina", on day: Day? = nil, clock: any Clock = Stopped(),
    over other: (any Store)? = nil
  ) throws -> CaseService {
    try CaseService(
      other ?? store, clock: clock, identifiers: Identifiers(),
      signIn: SignInRequest(account: login, today: day))
  }

  /// Records what happened to a child from now on known here, as if it had been typed by their IRO.
  mutating func add(_ child: Invented) throws {
    let allocation = child.iro.flatMap { staff[$0] }.map {
      ChildEvent.allocation(.allocated(Allocation(iro: $0.id, since: child.since)))
    }
    let holder = ChildEvent.allocation(
      .caseHeld(CaseHolder(socialWorker: "Ben Hill", team: "North", since: child.since)))
    let events = child.events + [allocation, holder].compactMap { $0 }
    let entries = events.enumerated().map { ChildEntry(version: $0.offset + 1, event: $0.element) }
    let id = identifiers.child()
    let row = ChildRow.index(of: Child(folding: entries), id: id, entries: entries, under: book)
    let append = StreamAppend(
      stream: StreamID(id), expecting: 0,
      events: events.map { NewEvent(.child($0), source: .file(digest: "", collectionYear: nil, line: 1)) })
    try store.append(
      Act(id: identifiers.act(), appends: [append], recordedAt: Stopped().now(), recordedBy: nil),
      renewing: BoardRenewal(rows: row.map { [$0] } ?? [], fingerprint: book.fingerprint))
  }

  /// Records something about a child as another version of the program would have, unasked whether it may be.
  mutating func record(_ event: ChildEvent, about id: ChildID) throws {
    let before = store.read(StreamID(id))
    let append = StreamAppend(
      stream: StreamID(id), expecting: before.count,
      events: [NewEvent(.child(event), source: .file(digest: "", collectionYear: nil, line: 1))])
    try store.append(
      Act(id: identifiers.act(), appends: [append], recordedAt: Stopped().now(), recordedBy: nil),
      renewing: .none)
  }

  /// The kinds of the events that the last act recorded.
  var lastKinds: [String] {
    guard let last = store.entries.last else { return [] }
    return store.entries.filter { $0.act == last.act }.map(\.event.name)
  }

  /// How often a review was booked.
  var bookings: Int { store.entries.filter { $0.event.name == "review.booked" }.count }
}

extension Brook {
  private static let rules = NewCouncilRules(
    policy: AdoptedFile(name: "usual", text: ""), settings: [:],
    bankHolidayFile: AdoptedFile(name: "none", text: ""), bankHolidays: [])

  private static let origin = FactOrigin(file: "staff.csv", line: 1, digest: "")

  private static let staff = [
    StaffDetails(name: "Amina Okafor", login: "amina", role: .iro),
    StaffDetails(name: "Siân Llewellyn-Price", login: "sian", role: .iro),
    StaffDetails(name: "Tom Stone", login: "tom", role: .teamManager, team: "North"),
    StaffDetails(name: "Rosa Lind", login: "rosa", role: .iro),
    StaffDetails(name: "Dee Ward", login: "dee", role: .businessSupport),
  ]
}

/// The time stands still at a quarter past nine.
struct Stopped: Clock {
  var day = Brook.today
  func now() -> Instant { Instant(milliseconds: Int64(day.number) * 86_400_000 + 33_300_000) }
  func today() -> Day { day }
}

/// Ids that are the same every time.
private struct Counting: RandomNumberGenerator {
  private var count: UInt64 = 0
  mutating func next() -> UInt64 {
    count += 1
    return count
  }
}

extension JournalEvent {
  /// A name for what happened, since a store in memory has none.
  fileprivate var name: String {
    switch self {
    case .child(.review(.booked)): "review.booked"
    case .child(.review(.held)): "review.held"
    case .child(.putOff): "duty.put-off"
    case .child(.enteredInError): "entered-in-error"
    case .child: "child"
    case .staff: "staff"
    case .council: "council"
    case .service: "service"
    case .unknown: "unknown"
    }
  }
}
