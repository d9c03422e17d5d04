public import CareCalendar
public import Casework
public import Measures
import Record
public import Rulebook

/// The service as it was known at the end of a day: what had been recorded by then, told by the policy, the bank holidays
/// and the staff list that had been recorded by then.
///
/// What is known now is told from the facts that are kept. For an earlier day every child is told again from the journal,
/// which takes longer, and nothing of it is kept.
public struct ServiceAsKnown: CountedService {
  /// The last day on which something was recorded that is told of.
  public let knownOn: Day
  /// The day after which nothing has happened yet: `knownOn`, unless another was asked for.
  public let today: Day
  public let council: Council
  public let staff: StaffList
  public let rulebook: Rulebook
  public let measures: [Measure]
  let service: ServiceRecord
  let queries: CaseQueries
  /// The moment at which `knownOn` was over; nil where all that is recorded is known.
  let end: Instant?

  public func measureContext(for period: ClosedRange<Day>) -> MeasureContext {
    MeasureContext(
      period: period, today: today, terms: rulebook.terms, staff: staff, service: service)
  }
}

extension CaseQueries {
  /// The service as it was known at the end of a day, for whoever sees all of it. What the person may see is a matter of
  /// the present, whatever day is asked for.
  ///
  /// - Parameter day: nil for the present one.
  ///
  /// Throws `ServiceRefusal` for a day that has not come, and for one on which there was no record yet.
  public func asKnown(on day: Day? = nil) throws -> ServiceAsKnown {
    try signedIn.require(.seeService)
    let present = presentDay
    guard let day, day != present else {
      return ServiceAsKnown(
        knownOn: present, today: signedIn.day, council: council, staff: staff, rulebook: rulebook,
        measures: measures, service: serviceRecord, queries: self, end: nil)
    }
    guard day < present else {
      throw ServiceRefusal.impossible(
        "What will be known on \(day.words) cannot be told: give --known-on a day up to \(present.words).")
    }
    let end = clock.beginning(of: day.adding(days: 1))
    let state = try store.reading { try CouncilState(store, recordedBefore: end) }
    guard !state.council.name.isEmpty else {
      throw ServiceRefusal.impossible("On \(day.words) nothing was known: the record begins after it.")
    }
    return ServiceAsKnown(
      knownOn: day, today: askedDay ?? day, council: state.council, staff: state.staff,
      rulebook: state.rulebook, measures: Measures.all(under: state.rulebook.policy, staff: state.staff),
      service: ServiceRecord(folding: state.service.map(\.entry)), queries: self, end: end)
  }
}

extension ServiceAsKnown {
  /// How many children's streams are read with one question.
  private static let readAtOnce = 200

  public func eachCounted(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void, _ take: (CountedChild) -> Void
  ) throws {
    guard let end else { return try queries.eachCounted(in: days, progress, take) }
    let children = try queries.store.children()
    for start in stride(from: 0, to: children.count, by: Self.readAtOnce) {
      let some = children[start..<min(start + Self.readAtOnce, children.count)]
      let entries = try queries.store.read(some.map { StreamID($0) })
      for id in some {
        queries.give(counted(id, entries[StreamID(id)] ?? [], before: end), bearingOn: days, to: take)
      }
      progress(start + some.count, children.count)
    }
  }

  public func counted(_ child: ChildID) throws -> CountedChild? {
    guard let end else { return try queries.counted(child) }
    return counted(child, try queries.store.read(StreamID(child)), before: end)
  }

  private func counted(_ id: ChildID, _ entries: [Entry], before end: Instant) -> CountedChild? {
    let known = entries.filter { $0.wasRecorded(before: end) }.compactMap(ChildEntry.init)
    return CountedChild(Child(folding: known, upTo: today), id: id, under: rulebook)
  }

  /// Whoever is told of the service as it was known sees all of it.
  public func eachCountedSeen(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void, _ take: (CountedChild) -> Void
  ) throws {
    try eachCounted(in: days, progress, take)
  }
}
