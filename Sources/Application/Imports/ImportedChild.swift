import CareCalendar
import Casework
import Record

/// A child as an import has come to know them, with what is to be recorded.
struct ImportedChild {
  let number: ChildNumber
  /// Nil for a child who was not known before.
  let id: ChildID?
  let entries: [ChildEntry]
  private(set) var child: Child
  private(set) var events: [NewEvent] = []
  private(set) var remarks: [ImportReport.Remark] = []
  private(set) var faults: [ImportReport.Fault] = []
  private(set) var differences: [ImportReport.FoundDifference] = []
  /// The returns that should have the child, and those of them that leave the child out, where that is new.
  private(set) var expectedIn: Set<Int> = []
  private(set) var absentFrom: Set<Int> = []

  init(_ number: ChildNumber, id: ChildID?, entries: [ChildEntry], _ origin: FactOrigin) {
    (self.number, self.id, self.entries) = (number, id, entries)
    child = Child(folding: entries)
    if id == nil { record(.person(.known(number)), origin) }
  }

  var isNew: Bool { id == nil }

  /// Takes what each source says, or that a return says nothing, the earliest first.
  mutating func take(_ sources: ImportSources, _ extent: ReturnExtent, today: Day) {
    for place in 0..<sources.count {
      let source = sources.source(place)
      let isExpected = source.coverage.flatMap { child.missing(from: $0, today: today) } != nil
      if isExpected, !source.leftOut.contains(number) { expectedIn.insert(place) }
      if let facts = sources.facts(of: number, in: place) {
        take(facts, today: today)
      } else if extent != .part {
        noteMissing(from: sources, place, today)
      }
    }
    // What a later year's return says otherwise once more stands in its place.
    differences.removeAll { !child.differences.isOpen($0.difference) }
  }

  private mutating func noteMissing(from sources: ImportSources, _ place: Int, _ today: Day) {
    let source = sources.source(place)
    let isAsked = child.differences.open.contains { $0.difference.kind == .otherNumber }
    guard !isAsked, !source.leftOut.contains(number), let coverage = source.coverage,
      let origin = source.origin,
      let missing = child.missing(from: coverage, today: today)
    else { return }
    let found = sources.newcomer(goingOnFrom: child, in: place).map(missing.goingOn) ?? missing
    if !child.differences.isKnown(found) { absentFrom.insert(place) }
    keep([found], origin, today)
  }

  /// Takes everything that one source says. Where the number stands there for another child, nothing of it is taken.
  private mutating func take(_ facts: ChildFacts, today: Day) {
    let before = child
    guard let first = facts.facts.first else { return }
    if let other = child.otherChild(in: facts) {
      keep([other], first.origin, today)
    } else {
      for located in facts.facts { take(located, among: facts, today) }
      keep(child.missing(from: facts, today: today), first.origin, today)
      if let coverage = facts.coverage { settleAgreed(since: before, coverage, first.origin, today) }
    }
  }

  private mutating func take(_ located: ChildFacts.LocatedFact, among facts: ChildFacts, _ today: Day) {
    do {
      let result = try child.reconcile(located.fact, among: facts, today: today)
      for event in result.events { record(event, located.origin) }
      remarks += result.remarks.map {
        ImportReport.Remark(origin: located.origin.at($0.column), words: $0.words)
      }
      keep(result.differences, located.origin, today)
    } catch {
      let words = (error as? any Refusal)?.words ?? String(describing: error)
      faults.append(ImportReport.Fault(origin: located.origin, words: words))
    }
  }

  /// Records each difference that was not found before, and reports those that are not settled.
  private mutating func keep(_ found: [Difference], _ origin: FactOrigin, _ today: Day) {
    for difference in found {
      let isKnown = child.differences.isKnown(difference)
      if !isKnown { record(.difference(.found(difference, on: today)), origin) }
      guard child.differences.isOpen(difference) else { continue }
      differences.append(
        ImportReport.FoundDifference(
          number: number, origin: origin, difference: difference, isNew: !isKnown))
    }
  }

  /// A new edition of a year's return stands in place of the one before: what that one said otherwise is settled.
  private mutating func settleAgreed(
    since before: Child, _ coverage: ReturnCoverage, _ origin: FactOrigin, _ today: Day
  ) {
    let found = Set(differences.map(\.difference.key))
    for known in before.differences.open {
      let key = known.difference.key
      guard known.difference.year == coverage.year, !found.contains(key),
        coverage.holdsReviews || !key.kind.isOfReviews
      else { continue }
      let reason = "The return of \(coverage.name), imported again, agrees with the record."
      let settlement = Settlement(.agreed, reason: reason, on: today)
      record(.difference(.settled(key, settlement)), origin)
    }
  }

  private mutating func record(_ event: ChildEvent, _ origin: FactOrigin) {
    child.evolve(event)
    events.append(NewEvent(.child(event), origin))
  }
}

extension NewEvent {
  fileprivate init(_ event: JournalEvent, _ origin: FactOrigin) {
    self.init(
      event,
      source: .file(digest: origin.digest, collectionYear: origin.collectionYear, line: origin.line))
  }

  var childEvent: ChildEvent? {
    if case .child(let event) = event { event } else { nil }
  }
}
