import Casework
import Desk
import GRDB

/// The rows of the journal, read.
enum JournalTable {
  /// In the order of docs/record.md, which is also that of the digest.
  static let columns = """
    position, act, stream, version, kind, format, key, payload, recorded_at, recorded_by, source, digest
    """

  static func entry(_ row: Columns) throws -> Entry {
    let kind = row.text(4)
    let event = try Kinds.read(kind, format: row.count(5), row.bytes(7))
    return Entry(
      position: row.number(0), act: ActID(row.text(1)), stream: StreamID(row.text(2)),
      version: row.count(3), kind: kind, event: event,
      recordedAt: Instant(milliseconds: row.number(8)), recordedBy: row.optionalText(9).map(StaffID.init),
      source: try source(row.text(10), of: event))
  }

  /// A newer program may give the source of what it records in a form of its own.
  private static func source(_ text: String, of event: JournalEvent) throws -> Source {
    event == .unknown ? (try? Source(text: text)) ?? .person : try Source(text: text)
  }

  static func last(in db: Database) throws -> (position: Position, digest: [UInt8]) {
    let sql = "SELECT position, digest FROM journal ORDER BY position DESC LIMIT 1"
    return try db.first(sql) { ($0.number(0), Array($0.bytes(1))) } ?? (0, Digest.genesis)
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
