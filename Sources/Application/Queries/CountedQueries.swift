public import CareCalendar
public import Casework
public import Measures
import Record
import Rulebook

/// What is counted: for whoever sees the whole service, and of the children whom others see.
extension CaseQueries {
  /// How many children's streams are read with one question.
  private static let countedAtOnce = 200

  /// Goes through every child of the service of whom something bears on some days, with what bears on them. What is still
  /// to be worked out is worked out first, and kept.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  public func eachCounted(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
    _ take: (CountedChild) -> Void
  ) throws {
    try signedIn.require(.seeService)
    try eachCountedForFigures(in: days, progress, take)
  }

  /// The same for figures alone that name no child, of somebody who need not see the whole service: what is handed on is
  /// to be shown to nobody.
  func eachCountedForFigures(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
    _ take: (CountedChild) -> Void
  ) throws {
    guard try boardAnswers() else { return try replayed(in: days, progress, take) }
    try countAll(progress)
    try store.reading {
      let missing = try notKept()
      try store.eachCounted(in: days) { if !missing.contains($0.id) { take($0) } }
      for id in missing.sorted() { give(try counted(id, upTo: nil), bearingOn: days, to: take) }
    }
  }

  /// Children of whom no facts are kept, or those of before.
  private func notKept() throws -> Set<ChildID> {
    Set(try outdatedRows(in: .everyone)).union(try store.uncounted(limit: .max))
  }

  /// Children of whom there may be words to print of some days, by all that is recorded, also by what happened after the
  /// day that is taken for today.
  func perhapsQuoted(in days: ClosedRange<Day>) throws -> [ChildID] {
    try signedIn.require(.seeService)
    return try store.reading { try notKept().union(try store.quoted(in: days)).sorted() }
  }

  /// What is counted of one child, as `eachCounted` tells it, and of every day; nil where nothing is known of the child.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  public func counted(_ child: ChildID) throws -> CountedChild? {
    try signedIn.require(.seeService)
    return try counted(child, upTo: try boardAnswers() ? nil : signedIn.day)
  }

  /// The same of the children whom the person who asks may see. What is counted holds nothing that is withheld from anybody
  /// who sees the child.
  ///
  /// Throws `ServiceRefusal` for somebody who may see none.
  public func eachCountedSeen(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void, _ take: (CountedChild) -> Void
  ) throws {
    let scope = try signedIn.scope()
    if scope == .everyone { return try eachCounted(in: days, progress, take) }
    let rows = try rows(scope)
    let day = try boardAnswers() ? nil : signedIn.day
    for (place, row) in rows.enumerated() {
      give(try counted(row.id, upTo: day), bearingOn: days, to: take)
      progress(place + 1, rows.count)
    }
  }

  /// Works out and keeps what is still to be counted of some children, for whoever sees the whole service. Returns how
  /// many there were.
  func count(atMost limit: Int) throws -> Int {
    guard !signedIn.isReadOnly, try !store.fingerprints().contains(where: Rulebook.isNewer) else { return 0 }
    let children = try store.uncounted(limit: limit)
    guard !children.isEmpty else { return 0 }
    let entries = try store.read(children.map { StreamID($0) })
    let renewals = children.compactMap { id -> CountedRenewal? in
      let kept = entries[StreamID(id)] ?? []
      let known = kept.compactMap(ChildEntry.init)
      guard known.count == kept.count else { return nil }
      let child = CountedChild(Child(folding: known), id: id, under: rulebook)
      return child.map { CountedRenewal($0, entries: known.count) }
    }
    return try store.keep(renewals, under: fingerprint)
  }

  private func countAll(_ progress: (_ done: Int, _ of: Int) -> Void) throws {
    guard !signedIn.isReadOnly else { return }
    renewRows(in: .everyone)
    let total = try store.uncounted(limit: .max).count
    var done = 0
    while case let some = try count(atMost: CaseQueries.countedAtOnce), some > 0 {
      done += some
      progress(done, total)
    }
  }

  /// Of a day that the board does not tell, every child is told again from what had happened by then.
  private func replayed(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void, _ take: (CountedChild) -> Void
  ) throws {
    let children = try store.numbers().values.sorted()
    for (place, id) in children.enumerated() {
      give(try counted(id, upTo: signedIn.day), bearingOn: days, to: take)
      progress(place + 1, children.count)
    }
  }

  /// What is counted of one child, worked out now, by what had happened until a day, or by all.
  func counted(_ id: ChildID, upTo day: Day?) throws -> CountedChild? {
    let entries = try store.read(StreamID(id)).compactMap(ChildEntry.init)
    return CountedChild(Child(folding: entries, upTo: day), id: id, under: rulebook)
  }

  /// The same as it was worked out when the journal had come to a position.
  func counted(_ id: ChildID, upTo day: Day?, asOf position: Position) throws -> CountedChild? {
    let entries = try read(id).prefix { $0.position <= position }.compactMap(ChildEntry.init)
    return CountedChild(Child(folding: entries, upTo: day), id: id, under: rulebook)
  }

  func give(
    _ child: CountedChild?, bearingOn days: ClosedRange<Day>, to take: (CountedChild) -> Void
  ) {
    guard let child, child.bears(on: days) else { return }
    take(child.bearing(on: days))
  }
}
