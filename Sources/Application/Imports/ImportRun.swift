import CareCalendar
import Casework
import ReadModels
import Record

/// One pass over what is imported, child by child, up to the act that records it.
struct ImportRun {
  let service: CaseService
  private let manner: ImportMode
  private let known: [ChildNumber: ChildID]
  let sources: ImportSources
  private var appends: [StreamAppend] = []
  private var rows: [ChildRow] = []
  /// How many children each return should have, and how many of them it leaves out.
  private var expected: [Int: Int] = [:]
  private var absent: [Int: Int] = [:]
  var report = ImportReport()
  /// The children who are recorded here as somebody's parent or child, as the import leaves them.
  private(set) var related: [ImportedChild] = []

  init(_ service: CaseService, _ manner: ImportMode, _ returns: [CollectedReturn]) throws {
    self.service = service
    self.manner = manner
    known = try service.store.reading { try service.knownNumbers() }
    let otherwise = try NumbersWrittenOtherwise(returns, known: known) {
      Child(folding: try service.wholeHistory(of: $0)).person.dateOfBirth
    }
    (report.faults, report.remarks, report.leftOut) = (otherwise.faults, otherwise.remarks, otherwise.numbers)
    let returns = returns.map { $0.leavingOut(otherwise.all) }
    sources = ImportSources(
      returns, known: known, aliases: try service.aliases(among: returns), today: service.signedIn.day)
  }

  var isToRecord: Bool {
    !manner.isDryRun && (manner.skipsInvalid || report.faults.isEmpty) && report.likelyParts.isEmpty
      && !appends.isEmpty
  }

  var act: Act { get throws { try service.act(appends) } }

  /// In the order of the ids, in which the board keeps them: of many, each page is then written once. Where their lines
  /// stand is worked out when somebody who sees the whole service looks.
  var renewal: BoardRenewal {
    BoardRenewal(rows: rows.sorted { $0.id < $1.id }, fingerprint: service.fingerprint)
  }

  /// Takes everybody whom the sources tell of, and then whoever should be in a return and is not.
  mutating func takeAll(progress: (_ done: Int, _ of: Int) -> Void) throws {
    let told = sources.numbers
    for (count, number) in told.enumerated() {
      try take(number)
      progress(count + 1, told.count)
    }
    for number in try inCare().subtracting(told).sorted(by: { $0.text < $1.text }) { try take(number) }
    try remarkOnParentage()
    if manner.extent == .unsaid { report.likelyParts = likelyParts() }
  }

  /// So many children in care leave a return at the least of which it is asked whether it is a part.
  private static let fewestAbsent = 5

  /// The returns that leave out more than a third of the children in care.
  private func likelyParts() -> [ImportReport.LikelyPart] {
    absent.sorted { $0.key < $1.key }.compactMap { place, absent in
      let (source, expected) = (sources.source(place), expected[place] ?? 0)
      guard absent >= Self.fewestAbsent, absent * 3 > expected, let coverage = source.coverage,
        let origin = source.origin
      else { return nil }
      return ImportReport.LikelyPart(
        year: coverage.name, origin: origin, expected: expected, absent: absent)
    }
  }

  private mutating func take(_ number: ChildNumber) throws {
    guard let origin = sources.origin(of: number) else { return }
    guard known[number] != nil || manner.makesChildrenKnown else {
      let words =
        "child \(number) is not known here; import their SSDA903 episodes first, or leave the row out"
      report.faults.append(ImportReport.Fault(origin: origin, words: words))
      report.leftOut.append(number)
      return
    }
    let id = known[number]
    let entries = try id.map(service.wholeHistory) ?? []
    var child = ImportedChild(number, id: id, entries: entries, origin)
    child.take(sources, manner.extent, today: service.signedIn.day)
    record(child, isTold: sources.tellsOf(number))
  }

  /// The children who may have been in care on a day that a return tells of, by their rows.
  private func inCare() throws -> Set<ChildNumber> {
    let coverages = sources.coverages
    guard !coverages.isEmpty else { return [] }
    let rows = try service.keptRows(.everyone).filter { row in
      coverages.contains { coverage in
        row.withUsSince.map { $0 <= coverage.knownTo } ?? false
          && coverage.first.isNotAfter(row.withUsUntil)
      }
    }
    return Set(rows.map(\.number))
  }

  /// Of a child with a fault nothing is recorded.
  private mutating func record(_ child: ImportedChild, isTold: Bool) {
    for place in child.expectedIn { expected[place, default: 0] += 1 }
    for place in child.absentFrom { absent[place, default: 0] += 1 }
    report.differences += child.differences
    report.remarks += child.remarks
    guard child.faults.isEmpty else {
      report.faults += child.faults
      report.leftOut.append(child.number)
      return
    }
    if isTold || !child.events.isEmpty { report.count(child) }
    if !child.child.family.parentages.isEmpty { related.append(child) }
    if !child.events.isEmpty { add(child) }
  }

  private mutating func add(_ child: ImportedChild) {
    let id = child.id ?? service.identifiers.child()
    appends.append(
      StreamAppend(stream: StreamID(id), expecting: child.entries.count, events: child.events))
    let after = child.entries + child.entries.continued(by: child.events.compactMap(\.childEvent))
    if let row = ChildRow.index(of: child.child, id: id, entries: after, under: service.rulebook) {
      rows.append(row)
    }
  }
}

extension ImportReport {
  fileprivate mutating func count(_ child: ImportedChild) {
    entries += child.events.count
    if child.isNew {
      added += 1
    } else if child.events.isEmpty {
      unchanged += 1
    } else {
      changed += 1
    }
  }
}
