public import Application
public import CareCalendar
public import Casework
import GRDB
import JSON
public import Record

extension CaseStore {
  public func head() throws(StoreFault) -> Position {
    try asking { try JournalTable.last(in: $0).position }
  }

  public func read(_ stream: StreamID, after version: Int) throws(StoreFault) -> [Entry] {
    try asking { db in
      try entries(in: db, "WHERE stream = ? AND version > ? ORDER BY version", [stream.raw, version])
    }
  }

  public func read(_ streams: [StreamID]) throws(StoreFault) -> [StreamID: [Entry]] {
    let ids = JSONValue.list(streams.map { .text($0.raw) }).written
    let found = try asking { db in
      try entries(
        in: db, "WHERE stream IN (SELECT value FROM json_each(?)) ORDER BY stream, version", [ids])
    }
    return Dictionary(grouping: found, by: \.stream)
  }

  public func read(_ stream: StreamID, versions: [Int]) throws(StoreFault) -> [Entry] {
    let list = JSONValue.list(versions.map { .number($0) }).written
    return try asking { db in
      try entries(
        in: db, "WHERE stream = ? AND version IN (SELECT value FROM json_each(?)) ORDER BY version",
        [stream.raw, list])
    }
  }

  public func read(after position: Position, limit: Int) throws(StoreFault) -> [Entry] {
    try asking { db in
      try entries(in: db, "WHERE position > ? ORDER BY position LIMIT ?", [position, max(limit, 0)])
    }
  }

  public func eachEntry(
    recordedSince moment: Instant, _ take: (Entry) -> Void
  ) throws(StoreFault) {
    let which = "WHERE recorded_at >= ? ORDER BY position"
    try askingOnce { db in
      try db.each("SELECT \(JournalTable.columns) FROM journal \(which)", [moment.milliseconds]) {
        take(try Entry(JournalTable.stored($0)))
      }
    }
  }

  public func children() throws(StoreFault) -> [ChildID] {
    let sql = "SELECT id FROM stream WHERE subject = ? ORDER BY id"
    return try asking { db in
      var children: [ChildID] = []
      try db.each(sql, [StreamSubject.child.rawValue]) { children.append(ChildID($0.text(0))) }
      return children
    }
  }

  public func lastEntry(of act: ActID) throws(StoreFault) -> Entry? {
    try asking { db in try entries(in: db, "WHERE act = ? ORDER BY position DESC LIMIT 1", [act.raw]).first }
  }

  public func streams(after position: Position) throws(StoreFault) -> [StreamID: StreamSubject?] {
    // Each once is told here: asked for it, SQLite would look through the streams of the whole journal.
    let sql = """
      SELECT journal.stream, stream.subject FROM journal LEFT JOIN stream ON stream.id = journal.stream
      WHERE journal.position > ?
      """
    return try asking { db in
      var streams: [StreamID: StreamSubject?] = [:]
      try db.each(sql, [position]) {
        streams[StreamID($0.text(0))] = .some(StreamSubject(rawValue: $0.text(1)))
      }
      return streams
    }
  }

  /// Throws `.isNewer` when the journal holds what this program does not know.
  @discardableResult
  public func append(
    _ act: Act, renewing renewal: BoardRenewal, finishing form: DraftKey?
  ) throws(StoreFault) -> Position {
    try committing { db, isAgain in
      if let recorded = try JournalTable.lastPosition(of: act.id, in: db) { return recorded }
      try refuseIfNewer(db)
      let position = try JournalWriter.add(act, to: db)
      try BoardTables.keep(renewal, in: db)
      if let form { try DraftTable.finish(form, as: act, isAgain: isAgain, in: db) }
      return position
    }
  }

  /// An older program adds nothing to a store that a newer one has written to.
  func refuseIfNewer(_ db: Database) throws {
    try db.each("SELECT name, format FROM kind") { kind in
      guard EventKinds.isKnown(kind.text(0), format: kind.count(1)) else { throw JournalFault.isNewer }
    }
  }

  private func entries(
    in db: Database, _ which: String, _ arguments: StatementArguments
  ) throws -> [Entry] {
    var entries: [Entry] = []
    try db.each("SELECT \(JournalTable.columns) FROM journal \(which)", arguments) {
      entries.append(try Entry(JournalTable.stored($0)))
    }
    return entries
  }
}
