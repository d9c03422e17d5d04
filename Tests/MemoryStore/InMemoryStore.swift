public import Application
public import CareCalendar
public import Casework
import Measures
public import ReadModels
public import Record

/// A store that is gone with the process: for tests that need a record and no disk.
public final class InMemoryStore: Store {
  public private(set) var entries: [Entry] = []
  public private(set) var reads: [ReadNote] = []
  var kept: [ChildID: (row: ChildRow, fingerprint: String)] = [:]
  var placed: [ChildID: ServiceListPlaces] = [:]
  var countedChildren: [ChildID: CountedChild] = [:]
  public private(set) var mended: [BoardMend] = []
  private var numbered: [ChildNumber: ChildID] = [:]
  /// The children whose row is missing, or tells of fewer entries than there are.
  private var lagging: Set<ChildID> = []
  /// How many rows were kept under each.
  private var fingerprinted: [String: Int] = [:]
  private var subjects: [StreamID: StreamSubject] = [:]
  private var streams: [StreamID: [Entry]] = [:]
  private var acts: [ActID: Position] = [:]
  private var halfFilled: [Draft] = []
  /// What every question that is to be answered from one state of the store fails by; nil while it answers.
  public var fault: StorageFault?

  public init() {}

  public func reading<T>(_ body: () throws -> T) throws -> T {
    if let fault { throw StoreFault.storage(fault) }
    return try body()
  }
}

extension InMemoryStore {
  public func note(_ more: [ReadNote]) { reads += more }

  public func reads(_ filter: ReadFilter, in stretch: Range<Int>) -> [NotedRead] {
    let found = noted(filter).reversed()
    return Array(found.dropFirst(stretch.lowerBound).prefix(stretch.count))
  }

  public func countReads(_ filter: ReadFilter) -> Int { noted(filter).count }

  public func lastRead() -> Int { reads.count }

  private func noted(_ filter: ReadFilter) -> [NotedRead] {
    reads.enumerated().map { NotedRead(number: $0.offset + 1, note: $0.element) }
      .filter { filter.holds($0.note) }
  }
}

extension InMemoryStore {
  @discardableResult
  public func keep(_ draft: Draft) -> Bool {
    guard acts[draft.act] == nil else { return false }
    discard(draft.key)
    halfFilled.insert(draft, at: 0)
    return true
  }

  public func drafts(of staff: StaffID) -> [Draft] {
    halfFilled.filter { $0.key.staff == staff && acts[$0.act] == nil }
  }

  public func savedForms(of staff: StaffID) -> [DraftKey] {
    halfFilled.filter { $0.key.staff == staff && acts[$0.act] != nil }.map(\.key)
  }

  public func overwriteTraces(of staff: StaffID) {
    halfFilled.removeAll { $0.key.staff == staff && acts[$0.act] != nil }
  }

  public func discard(_ key: DraftKey) { halfFilled.removeAll { $0.key == key } }
}

extension InMemoryStore {
  public func head() -> Position { entries.last?.position ?? 0 }

  public func read(_ stream: StreamID) -> [Entry] { read(stream, after: 0) }

  public func read(_ stream: StreamID, after version: Int) -> [Entry] {
    Array((streams[stream] ?? []).dropFirst(version))
  }

  public func read(_ several: [StreamID]) -> [StreamID: [Entry]] {
    streams.filter { several.contains($0.key) && !$0.value.isEmpty }
  }

  public func read(_ stream: StreamID, versions: [Int]) -> [Entry] {
    read(stream).filter { versions.contains($0.version) }
  }

  public func read(after position: Position, limit: Int) -> [Entry] {
    Array(entries.dropFirst(Int(position)).prefix(max(limit, 0)))
  }

  public func eachEntry(recordedSince moment: Instant, _ take: (Entry) -> Void) {
    entries.filter { $0.recordedAt >= moment }.forEach(take)
  }

  public func children() -> [ChildID] {
    subjects.filter { $0.value == .child }.map { ChildID($0.key.raw) }.sorted()
  }

  public func streams(after position: Position) -> [StreamID: StreamSubject?] {
    let moved = entries.dropFirst(Int(position)).map(\.stream)
    return Dictionary(moved.map { ($0, subjects[$0]) }, uniquingKeysWith: { first, _ in first })
  }

  @discardableResult
  public func append(
    _ act: Act, renewing renewal: BoardRenewal, finishing form: DraftKey?
  ) throws(StoreFault) -> Position {
    if let recorded = acts[act.id] { return recorded }
    try check(act)
    try renew(renewal)
    for append in act.appends { add(append, of: act) }
    if !act.appends.allSatisfy(\.events.isEmpty) { acts[act.id] = head() }
    if let form { finish(form, as: act) }
    return head()
  }

  private func finish(_ form: DraftKey, as act: Act) {
    guard halfFilled.contains(where: { $0.key == form }) else { return }
    discard(form)
    guard acts[act.id] != nil else { return }
    halfFilled.insert(Draft(key: form, act: act.id, answers: [:], keptAt: act.recordedAt), at: 0)
  }

  public func lastEntry(of act: ActID) -> Entry? { acts[act].map { entries[Int($0) - 1] } }

  /// Takes over entries of another store as they stand there, those that follow on its own, and no row of the board.
  public func add(_ others: [Entry]) {
    for entry in others {
      if entry.version == 1 { subjects[entry.stream] = entry.event.subject }
      entries.append(entry)
      streams[entry.stream, default: []].append(entry)
      acts[entry.act] = entry.position
      if subjects[entry.stream] == .child { measure(ChildID(entry.stream.raw)) }
    }
  }

  /// Throws for what cannot be appended, before anything of it is.
  private func check(_ act: Act) throws(StoreFault) {
    for append in act.appends {
      guard streams[append.stream, default: []].count == append.expecting else {
        throw .journal(.conflict(append.stream))
      }
      if append.events.contains(where: { $0.event == .unknown }) { throw .journal(.isNewer) }
      guard append.expecting == 0, let first = append.events.first else { continue }
      guard let subject = first.event.subject else { throw .journal(.isNewer) }
      if subject != .child, subjects.values.contains(subject) { throw .journal(.conflict(append.stream)) }
    }
  }

  private func add(_ append: StreamAppend, of act: Act) {
    if append.expecting == 0 { subjects[append.stream] = append.events.first?.event.subject }
    for (place, new) in append.events.enumerated() {
      let entry = Entry(
        position: head() + 1, act: act.id, stream: append.stream, version: append.expecting + place + 1,
        kind: "in-memory.1", event: new.event, recordedAt: act.recordedAt, recordedBy: act.recordedBy,
        source: new.source)
      entries.append(entry)
      streams[append.stream, default: []].append(entry)
    }
    if subjects[append.stream] == .child { measure(ChildID(append.stream.raw)) }
  }
}

extension InMemoryStore {
  public func rows(_ scope: BoardScope) -> [ChildRow] {
    if case .child(let id) = scope { return kept[id].map { [$0.row] } ?? [] }
    return kept.values.map(\.row).filter { scope.holds($0) }.sorted { $0.id < $1.id }
  }

  public func child(number: ChildNumber) -> ChildID? { numbered[number] }

  public func numbers() -> [ChildNumber: ChildID] { numbered }

  public func stream(of subject: StreamSubject) -> StreamID? {
    subject == .child ? nil : subjects.first { $0.value == subject }?.key
  }

  public func latestDay() -> Day? { kept.values.compactMap(\.row.latestDay).max() }

  public func behind() -> [ChildID] { lagging.sorted() }

  public func isBehind(_ child: ChildID) -> Bool { lagging.contains(child) }

  public func outdated(_ scope: BoardScope, under fingerprint: String, limit: Int) -> [ChildID] {
    if fingerprinted.keys.allSatisfy({ $0 == fingerprint }) { return [] }
    let outdated = kept.values.filter { $0.fingerprint != fingerprint && scope.holds($0.row) }
    return Array(outdated.map(\.row.id).sorted().prefix(max(limit, 0)))
  }

  /// Loses every row of the board, as may happen: rows can always be worked out again.
  public func forgetRows() {
    (kept, numbered, fingerprinted, placed) = ([:], [:], [:], [:])
    countedChildren = [:]
    lagging = Set(subjects.filter { $0.value == .child }.map { ChildID($0.key.raw) })
  }

  public func fingerprints() -> [String] { fingerprinted.keys.sorted() }

  /// Nobody else can change what is in memory.
  public func checkedRows(_ scope: BoardScope) -> CheckedRows { CheckedRows(rows(scope), altered: []) }

  public func mends() -> [BoardMend] { mended }

  public func rebuild(
    _ work: (_ keep: (BoardRenewal) throws -> Void) throws -> Void
  ) throws(StoreFault) {
    forgetRows()
    do {
      try work { try renew($0) }
    } catch let fault as StoreFault {
      throw fault
    } catch {
      throw .storage(.failed(path: "", why: "\(error)"))
    }
  }

  public func renew(_ renewal: BoardRenewal) throws(StoreFault) {
    try checkNumbers(renewal.rows)
    mended += renewal.mends
    for row in renewal.rows {
      let isSame = kept[row.id].map { $0.row.entries == row.entries && $0.fingerprint == renewal.fingerprint }
      if isSame != true { countedChildren[row.id] = nil }
      lose(row.id)
    }
    for row in renewal.rows {
      lose(row.id)
      kept[row.id] = (row, renewal.fingerprint)
      numbered[row.number] = row.id
      placed[row.id] = renewal.placed[row.id]
      countedChildren[row.id] = renewal.counted[row.id] ?? countedChildren[row.id]
      fingerprinted[renewal.fingerprint, default: 0] += 1
      measure(row.id)
    }
  }

  /// Throws where two children would have one number.
  private func checkNumbers(_ rows: [ChildRow]) throws(StoreFault) {
    let renewed = Set(rows.map(\.id))
    var claimed: [ChildNumber: ChildID] = [:]
    for row in rows {
      let before = numbered[row.number].flatMap { renewed.contains($0) ? nil : $0 }
      let other = claimed.updateValue(row.id, forKey: row.number) ?? before ?? row.id
      if other != row.id { throw .journal(.conflict(StreamID(row.id))) }
    }
  }

  private func lose(_ id: ChildID) {
    guard let known = kept.removeValue(forKey: id) else { return }
    numbered[known.row.number] = nil
    let left = fingerprinted[known.fingerprint, default: 1] - 1
    fingerprinted[known.fingerprint] = left == 0 ? nil : left
  }

  private func measure(_ id: ChildID) {
    let told = kept[id]?.row.entries ?? -1
    if told < streams[StreamID(id)]?.count ?? 0 { lagging.insert(id) } else { lagging.remove(id) }
  }
}
