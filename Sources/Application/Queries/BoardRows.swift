import CareCalendar
import Casework
import ReadModels
import Record
import Rulebook

extension CaseQueries {
  /// The rows of the children in scope, as they stand on the day that is taken for today and as the person who asks
  /// may see them.
  func rows(_ scope: BoardScope) throws -> [ChildRow] {
    try cache.answer(.rows(scope)) {
      let rows = try keptRows(scope)
      guard case .within(_, let posts, _) = scope else { return rows.map(asSeen) }
      return rows.filter { sees($0, owing: posts) }.map(asSeen)
    }
  }

  /// The same with nothing left out, kept until something is recorded about one of them.
  func keptRows(_ scope: BoardScope) throws -> [ChildRow] {
    try cache.rows(scope) {
      renewRows(in: scope)
      let rows = try store.reading {
        try boardAnswers() ? try presentRows(scope) : try replayedRows(scope)
      }
      if !altered.isEmpty { try? mendWhatDiffers() }
      return rows
    }
  }

  /// The rows of a few children who belong together, as far as the person who asks may see them.
  func visibleRows(_ scope: BoardScope) throws -> [ChildRow] {
    let own = try signedIn.scope()
    return try store.reading { try presentRows(scope) }.compactMap { try row(of: $0.id, in: own) }
  }

  /// The row of one child, if the scope holds the child: asked for alone, since a service has hundreds; of rows that
  /// were asked for already it is taken.
  func row(of id: ChildID, in scope: BoardScope) throws -> ChildRow? {
    // Who is owed something, or covers for whom, is a matter of the day, so the scope is asked for whole.
    if case .within = scope {
      if let row = try rows(scope).first(where: { $0.id == id }) { return row }
      if signedIn.may(.seeByNumber) { return try presentRow(of: id).map(asSeen) }
      // What a senior manager answered a moment ago is theirs no more, but a slip can be taken back.
      guard id == lastActed, !signedIn.seniorRoles.isEmpty else { return nil }
      return try presentRow(of: id).map(asSeen)
    }
    if let known = cache.known(id, in: scope) { return known.map(asSeen) }
    let found = try cache.row(of: id) {
      try store.reading {
        guard let row = try presentRow(of: id), scope.holds(row) else { return nil }
        return try boardAnswers() ? row : self.row(of: id, upTo: signedIn.day)
      }
    }
    return found.map(asSeen)
  }

  /// The child's row, if the person who asks may see the child.
  func visibleRow(_ id: ChildID) throws -> ChildRow {
    guard let row = try row(of: id, in: signedIn.scope()) else { throw ServiceRefusal.noSuchChild("") }
    return row
  }

  func asSeen(_ row: ChildRow) -> ChildRow {
    row.seen(by: Viewer(signedIn.member), knowing: known(on: row))
  }

  /// The board knows only the present: for a day before the last thing that happened, children are replayed.
  /// While rows are missing or stale, the board does not know when that was.
  func boardAnswers() throws -> Bool {
    if let latest = try store.latestDay(), latest > signedIn.day { return false }
    if signedIn.day >= presentDay { return true }
    return try store.stale(under: fingerprint, limit: 1).isEmpty
  }

  /// The rows of a scope. Those that are missing, tell of fewer entries than there are, were worked out by other rules or
  /// were changed by somebody else are worked out on the spot. Whom a scope holds is told by facts that no rule derives, so that rows of
  /// other rules need working out only where they are in it.
  func presentRows(_ scope: BoardScope) throws -> [ChildRow] {
    if case .child(let id) = scope { return try presentRow(of: id).map { [$0] } ?? [] }
    let kept = try store.checkedRows(scope)
    altered.formUnion(kept.altered)
    let outdated = Set(try outdatedRows(in: scope)).union(kept.altered)
    if outdated.isEmpty { return kept.rows }
    let renewed = try outdated.compactMap { try row(of: $0, upTo: nil) }.filter(scope.holds)
    return (kept.rows.filter { !outdated.contains($0.id) } + renewed).sorted { $0.id < $1.id }
  }

  /// Whom a scope holds because of what is owed is told by rules: then any row of other rules may belong to it.
  func outdatedRows(in scope: BoardScope) throws -> [ChildID] {
    try store.behind()
      + store.outdated(scope.isOfFacts ? scope : .everyone, under: fingerprint, limit: .max)
  }

  func presentRow(of id: ChildID) throws -> ChildRow? {
    let isOutdated =
      try store.isBehind(id) || !store.outdated(.child(id), under: fingerprint, limit: 1).isEmpty
    guard !isOutdated else { return try row(of: id, upTo: nil) }
    let kept = try store.checkedRows(.child(id))
    altered.formUnion(kept.altered)
    return kept.altered.isEmpty ? kept.rows.first : try row(of: id, upTo: nil)
  }

  /// Whose children one may see is a matter of today, whatever day is looked at.
  private func replayedRows(_ scope: BoardScope) throws -> [ChildRow] {
    let own = try signedIn.scope()
    let rows = try presentRows(own).compactMap { try row(of: $0.id, upTo: signedIn.day) }
    return scope == own ? rows : rows.filter(scope.holds)
  }

  func row(of id: ChildID, upTo day: Day?) throws -> ChildRow? {
    let entries = try childEntries(id)
    return ChildRow.index(
      of: Child(folding: entries, upTo: day), id: id, entries: entries, under: rulebook)
  }

  func childEntries(_ id: ChildID) throws -> [ChildEntry] {
    try read(id).compactMap(ChildEntry.init)
  }

  /// Every entry of a child's stream. An entry never changes, so that of those read a moment ago only what follows
  /// them is read.
  func read(_ id: ChildID) throws -> [Entry] {
    try cache.entries(of: id) { try store.read(StreamID(id), after: $0) }
  }

  /// The child's entries, to decide on: only a program that knows every one of them, and the policy under which
  /// they are added to, may add another.
  func wholeHistory(of id: ChildID) throws -> [ChildEntry] {
    let entries = try read(id)
    let known = entries.compactMap(ChildEntry.init)
    guard known.count == entries.count, understandsPolicy else {
      throw StoreFault.journal(.isNewer)
    }
    return known
  }

  /// Renews the rows that were worked out by other rules, policy or bank holidays, a batch at a time.
  /// Returns how many were renewed: 0 when none is left. Rows of newer rules are not undone by an older program.
  public func renewStaleRows(limit: Int = 100) throws -> Int {
    let renewed = try renew(try store.stale(under: fingerprint, limit: .max), limit)
    // Only whoever sees the whole service looks at placed lines.
    guard renewed == 0, try signedIn.scope() == .everyone, signedIn.day == presentDay else { return renewed }
    let placed = try place(atMost: limit)
    return placed > 0 ? placed : try readAhead(atMost: 20 * limit)
  }

  /// Works out the rows of children that the board lacks, batch by batch, so that a long wait can be shown: all of
  /// them, where the tables were made anew for this version. Nothing while looking back.
  public func renewRowsBehind(_ progress: (_ done: Int, _ total: Int) -> Void) throws {
    guard !signedIn.isReadOnly else { return }
    let behind = try store.behind()
    for start in stride(from: 0, to: behind.count, by: 200) {
      let batch = Array(behind[start..<min(start + 200, behind.count)])
      guard try renew(batch, .max) > 0 else { return }
      progress(start + batch.count, behind.count)
    }
  }

  /// Renews and keeps what is outdated in a scope before its rows are asked for, so that nobody has to work it out
  /// again. Where it cannot be kept now it is worked out whenever it is asked for.
  func renewRows(in scope: BoardScope, atMost count: Int = .max) {
    guard !signedIn.isReadOnly, let outdated = try? outdatedRows(in: scope), outdated.count <= count else {
      return
    }
    _ = try? renew(outdated, .max)
  }

  private func renew(_ stale: [ChildID], _ limit: Int) throws -> Int {
    guard !stale.isEmpty, try !store.fingerprints().contains(where: Rulebook.isNewer) else { return 0 }
    let rows = try store.reading { try renewable(stale, limit) }
    guard !rows.isEmpty else { return 0 }
    try store.renew(renewal(of: rows))
    try follow(Set(rows.map(\.id))) { id in rows.first { $0.id == id } }
    return rows.count
  }

  /// The first rows that can be worked out whole; a child with entries of a newer program is left to that.
  private func renewable(_ stale: [ChildID], _ limit: Int) throws -> [ChildRow] {
    var rows: [ChildRow] = []
    var left = stale[...]
    while rows.count < limit, !left.isEmpty {
      let batch = left.prefix(min(limit - rows.count, 100))
      left = left.dropFirst(batch.count)
      let entries = try store.read(batch.map { StreamID($0) })
      rows += batch.compactMap { id in renewed(id, entries[StreamID(id)] ?? []) }
    }
    return rows
  }

  private func renewed(_ id: ChildID, _ entries: [Entry]) -> ChildRow? {
    let known = entries.compactMap(ChildEntry.init)
    guard known.count == entries.count else { return nil }
    return ChildRow.index(of: Child(folding: known), id: id, entries: known, under: rulebook)
  }
}

extension ChildEntry {
  /// Nil for an entry that this program does not know.
  init?(_ entry: Entry) {
    guard case .child(let event) = entry.event else { return nil }
    self.init(version: entry.version, event: event)
  }
}

extension BoardScope {
  /// False where what is owed decides whom it holds.
  fileprivate var isOfFacts: Bool {
    if case .within(_, let posts, let disputes) = self { return posts.isEmpty && !disputes }
    return true
  }
}
