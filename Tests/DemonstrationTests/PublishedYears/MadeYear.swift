import Application
import CareCalendar
import Casework
import Demonstration
import Measures
import MemoryStore
import Record
import Rulebook
import Synchronization

/// A published year made in memory, with what is counted of its children.
struct MadeYear: Sendable {
  let year: PublishedYear
  let children: [CountedChild]
  private let rulebook: Rulebook
  private let staff: StaffList

  /// Made once for all tests.
  static func of(_ year: PublishedYear) throws -> MadeYear { try years[year.name]!.get() }

  private static let years = Dictionary(uniqueKeysWithValues: PublishedYear.all.map { ($0.name, Year($0)) })

  /// One that is made when it is first asked for.
  private final class Year: Sendable {
    private let year: PublishedYear
    private let made = Mutex<MadeYear?>(nil)

    init(_ year: PublishedYear) { self.year = year }

    func get() throws -> MadeYear {
      try made.withLock { made in
        let one = try made ?? MadeYear(year)
        made = one
        return one
      }
    }
  }

  private init(_ year: PublishedYear) throws {
    self.year = year
    let store = InMemoryStore()
    try year.make(in: store, under: BuiltInPolicies(of: year).rules)
    let service = try CaseService(
      store, clock: Unasked(), signIn: SignInRequest(account: PublishedYear.suggestedLogin))
    let book = service.rulebook
    (rulebook, staff) = (book, service.staff)
    children = store.numbers().values.sorted().compactMap { id in
      let known = store.read(StreamID(id)).compactMap { entry -> ChildEntry? in
        guard case .child(let event) = entry.event else { return nil }
        return ChildEntry(version: entry.version, event: event)
      }
      return CountedChild(Child(folding: known), id: id, under: book)
    }
  }

  /// What every measure comes to in some days, by its key.
  func results(_ days: ClosedRange<Day>) -> [String: MeasureResult] {
    var tally = MeasureTally(measures, in: context(days))
    for child in children { tally.add(child) }
    return Dictionary(tally.results().map { ($0.key, $0) }) { first, _ in first }
  }

  /// The same of other facts of the children, by month and told apart by everything, with the year before.
  func wholeResults(_ days: ClosedRange<Day>, of children: [CountedChild]) -> [MeasureResult] {
    let context = context(days)
    var tally = MeasureTally(measures, in: context, by: Breakdown.allCases, byMonth: true)
    var before = MeasureTally(measures, in: context.yearBefore)
    for child in children {
      tally.add(child)
      before.add(child)
    }
    return tally.results(yearBefore: before)
  }

  func context(_ days: ClosedRange<Day>) -> MeasureContext {
    let terms = RuleContext(policy: rulebook.policy, calendar: rulebook.calendar)
    return MeasureContext(period: days, today: year.pinned, terms: terms, staff: staff)
  }

  private var measures: [Measure] { Measures.all(under: rulebook.policy, staff: staff) }

  /// A demonstration has its own day.
  private struct Unasked: Clock {
    func now() -> Instant { Instant(milliseconds: 0) }
    func today() -> Day { Day(number: 0) }
  }
}
