public import Casework
import ReadModels
import Record

extension CaseService {
  /// Sets what files say of children against what is recorded, and records what is new as one act.
  ///
  /// All or nothing, unless the manner skips what is invalid: then of each child, all or nothing. `progress` is told how many children of how many
  /// are done.
  public func importChildren(
    _ children: [ChildFacts], _ manner: ImportMode, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> ImportReport {
    try signedIn.require(.importFiles)
    guard !signedIn.isReadOnly else { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    while true {
      var run = ImportRun(self, manner, known: try store.reading { try knownNumbers() })
      for (count, facts) in children.enumerated() {
        try run.take(facts)
        progress(count + 1, children.count)
      }
      guard run.isToRecord else { return run.report }
      guard try appendUnlessConflict(run.act, run.renewal) != nil else { continue }
      try refresh()
      run.report.isRecorded = true
      return run.report
    }
  }
}

extension CaseService {
  /// Which number is which child. Of children whose row is missing, or tells of fewer entries than there are, it is
  /// worked out; where one number stands in two streams, the first of them has it.
  private func knownNumbers() throws -> [ChildNumber: ChildID] {
    let behind = try store.behind()
    if behind.isEmpty { return try store.numbers() }
    let unsure = Set(behind)
    var numbers = try store.numbers().filter { !unsure.contains($0.value) }
    for id in behind {
      guard let number = try row(of: id, upTo: nil)?.number else { continue }
      numbers[number] = min(id, numbers[number] ?? id)
    }
    return numbers
  }
}

/// One pass over the children of an import, up to the act that records it.
private struct ImportRun {
  private let service: CaseService
  private let manner: ImportMode
  private let known: [ChildNumber: ChildID]
  private var appends: [StreamAppend] = []
  private var rows: [ChildRow] = []
  var report = ImportReport()

  init(_ service: CaseService, _ manner: ImportMode, known: [ChildNumber: ChildID]) {
    self.service = service
    self.manner = manner
    self.known = known
  }

  var isToRecord: Bool {
    !manner.isDryRun && (manner.skipsInvalid || report.faults.isEmpty) && !appends.isEmpty
  }

  var act: Act { service.act(appends) }

  /// In the order of the ids, in which the board keeps them: of many, each page is then written once. Where their lines
  /// stand is worked out when somebody who sees the whole service looks.
  var renewal: BoardRenewal {
    BoardRenewal(rows: rows.sorted { $0.id < $1.id }, fingerprint: service.fingerprint)
  }

  mutating func take(_ facts: ChildFacts) throws {
    guard let first = facts.facts.first else { return }
    let id = known[facts.number]
    guard id != nil || manner.makesChildrenKnown else {
      let words =
        "child \(facts.number) is not known here; import their SSDA903 episodes first, or leave the row out"
      report.faults.append(ImportReport.Fault(origin: first.origin, words: words))
      report.leftOut.append(facts.number)
      return
    }
    let entries = try id.map(service.wholeHistory) ?? []
    var events = id == nil ? [NewEvent(.child(.person(.known(facts.number))), first.origin)] : []
    let isNew = id == nil
    var child = Child(folding: entries)
    events.compactMap(\.childEvent).forEach { child.evolve($0) }
    guard reconcile(facts, with: &child, into: &events) else {
      report.leftOut.append(facts.number)
      return
    }
    count(events.count, isNew: isNew)
    if !events.isEmpty { add(events, to: id ?? service.identifiers.child(), after: entries, child) }
  }

  /// False where one of the facts cannot be recorded: half of what a file says of a child would be another life.
  private mutating func reconcile(
    _ facts: ChildFacts, with child: inout Child, into events: inout [NewEvent]
  ) -> Bool {
    let faultsBefore = report.faults.count
    for located in facts.facts {
      do {
        let result = try child.reconcile(located.fact, today: service.signedIn.day)
        for event in result.events {
          child.evolve(event)
          events.append(NewEvent(.child(event), located.origin))
        }
        report.disagreements += result.differences.map {
          ImportReport.Disagreement(origin: located.origin, difference: $0)
        }
      } catch {
        let words = (error as? any Refusal)?.words ?? String(describing: error)
        report.faults.append(ImportReport.Fault(origin: located.origin, words: words))
      }
    }
    return report.faults.count == faultsBefore
  }

  private mutating func count(_ events: Int, isNew: Bool) {
    report.entries += events
    if isNew {
      report.added += 1
    } else if events > 0 {
      report.changed += 1
    } else {
      report.unchanged += 1
    }
  }

  private mutating func add(_ events: [NewEvent], to id: ChildID, after entries: [ChildEntry], _ child: Child)
  {
    appends.append(StreamAppend(stream: StreamID(id), expecting: entries.count, events: events))
    let after = entries + entries.continued(by: events.compactMap(\.childEvent))
    if let row = ChildRow.index(of: child, id: id, entries: after, under: service.rulebook) {
      rows.append(row)
    }
  }
}

extension NewEvent {
  fileprivate init(_ event: JournalEvent, _ origin: FactOrigin) {
    self.init(
      event,
      source: .file(digest: origin.digest, collectionYear: origin.collectionYear, line: origin.line))
  }

  fileprivate var childEvent: ChildEvent? {
    if case .child(let event) = event { event } else { nil }
  }
}
