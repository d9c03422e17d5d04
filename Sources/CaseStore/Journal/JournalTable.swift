import GRDB
import Record

/// The rows of the journal, read.
enum JournalTable {
  /// In the order of docs/record.md, which is also that of the digest.
  static let columns = """
    position, act, stream, version, kind, format, key, payload, recorded_at, recorded_by, source, digest
    """

  /// Valid until the statement takes its next step.
  static func stored(_ row: Columns) -> StoredEntry {
    StoredEntry(
      position: row.number(0), act: row.storedText(1), stream: row.storedText(2), version: row.number(3),
      kind: row.storedText(4), format: row.number(5), key: row.optionalStoredText(6), payload: row.bytes(7),
      recordedAt: row.number(8), recordedBy: row.optionalStoredText(9), source: row.storedText(10),
      digest: row.bytes(11))
  }

  static func last(in db: Database) throws -> EntryChain.End {
    let sql = "SELECT position, digest FROM journal ORDER BY position DESC LIMIT 1"
    return try db.first(sql) { ($0.number(0), Array($0.bytes(1))) } ?? EntryChain.beginning
  }

  /// Nil where there is no such entry.
  static func digest(at position: Position, in db: Database) throws -> [UInt8]? {
    try db.first("SELECT digest FROM journal WHERE position = ?", [position]) { Array($0.bytes(0)) }
  }

  /// Nil when the act is not recorded.
  static func lastPosition(of act: ActID, in db: Database) throws -> Position? {
    try db.first("SELECT max(position) FROM journal WHERE act = ?", [act.raw]) { row in
      row.isNull(0) ? nil : row.number(0)
    }
  }

  /// How many entries a stream holds.
  static func count(of stream: StreamID, in db: Database) throws -> Int {
    try db.first("SELECT max(version) FROM journal WHERE stream = ?", [stream.raw]) { $0.count(0) } ?? 0
  }
}
