import CareCalendar
import Casebook
import Casework
import Rulebook

extension Desk {
  /// The rows of the children in scope, as they stand on the day that is taken for today.
  func rows(_ scope: BoardScope) throws -> [ChildRow] {
    try memo.answer(.rows(scope)) {
      try store.reading {
        if try boardAnswers() {
          return try boardRows(scope)
        }
        return try replayedRows(scope)
      }
    }
  }

  /// The board knows only the present: for a day before the last thing that happened, children are replayed.
  private func boardAnswers() throws -> Bool {
    try store.latestDay().map { $0 <= signedIn.day } ?? true
  }

  private func boardRows(_ scope: BoardScope) throws -> [ChildRow] {
    let stale = Set(try store.stale(under: rulebook.fingerprint, limit: .max))
    if stale.isEmpty { return try store.rows(scope) }
    return try store.rows(scope).map { row in
      stale.contains(row.id) ? try self.row(of: row.id, upTo: nil) ?? row : row
    }
  }

  private func replayedRows(_ scope: BoardScope) throws -> [ChildRow] {
    try store.rows(.everyone).compactMap { known in
      guard let row = try row(of: known.id, upTo: signedIn.day) else { return nil }
      return scope.holds(row) ? row : nil
    }
  }

  func row(of id: ChildID, upTo day: Day?) throws -> ChildRow? {
    let entries = try childEntries(id)
    return ChildRow.index(
      of: Child(folding: entries, upTo: day), id: id, entries: entries, under: rulebook)
  }

  func childEntries(_ id: ChildID) throws -> [ChildEntry] {
    try store.read(StreamID(id)).compactMap { entry in
      if case .child(let event) = entry.event {
        ChildEntry(version: entry.version, event: event)
      } else {
        nil
      }
    }
  }

  /// Renews the rows that were worked out by other rules, policy or bank holidays, a batch at a time.
  /// Returns how many were renewed: 0 when none is left. Rows of newer rules are not undone by an older program.
  public func renewStaleRows(limit: Int = 100) throws -> Int {
    let stale = try store.stale(under: rulebook.fingerprint, limit: limit)
    guard !stale.isEmpty, try !store.fingerprints().contains(where: Rulebook.isNewer) else { return 0 }
    let rows = try store.reading { try stale.compactMap { try row(of: $0, upTo: nil) } }
    try store.renew(BoardRenewal(rows: rows, fingerprint: rulebook.fingerprint))
    memo.forget()
    return rows.count
  }
}

extension BoardScope {
  /// True when the row belongs to the scope, as the store would answer it.
  func holds(_ row: ChildRow) -> Bool {
    switch self {
    case .everyone: true
    case .iro(let staff): row.iro == staff
    case .team(let team): row.team == team
    case .child(let id): row.id == id
    }
  }
}
