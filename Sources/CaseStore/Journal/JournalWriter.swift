import Foundation
import GRDB
import Record

/// Adds the entries of one act.
struct JournalWriter {
  private let act: Act
  private let db: Database
  private let insert: Statement
  private var chain: EntryChain
  private var kinds: Set<String> = []

  /// The position of the last entry that the journal then holds.
  static func add(_ act: Act, to db: Database) throws -> Position {
    var writer = try JournalWriter(act, db)
    for append in act.appends { try writer.add(append) }
    for kind in writer.kinds {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO kind VALUES (?, ?)")
        .execute(arguments: [kind, EventKinds.format])
    }
    return writer.chain.position
  }

  private init(_ act: Act, _ db: Database) throws {
    self.act = act
    self.db = db
    insert = try db.cachedStatement(
      sql: "INSERT INTO journal (\(JournalTable.columns)) VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)")
    chain = EntryChain(after: try JournalTable.last(in: db))
  }

  private mutating func add(_ append: StreamAppend) throws {
    var version = try JournalTable.count(of: append.stream, in: db)
    guard version == append.expecting else { throw JournalFault.conflict(append.stream) }
    if version == 0, let first = append.events.first { try begin(append.stream, with: first.event) }
    for event in append.events {
      version += 1
      try add(event, to: append.stream, version: version)
    }
  }

  /// There is one council and one staff list: whoever comes second has to read the first.
  private func begin(_ stream: StreamID, with event: JournalEvent) throws {
    do {
      try db.cachedStatement(sql: "INSERT INTO stream (id, subject) VALUES (?, ?)")
        .execute(arguments: [stream.raw, event.subject?.rawValue])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw JournalFault.conflict(stream)
    }
  }

  private mutating func add(_ new: NewEvent, to stream: StreamID, version: Int) throws {
    let entry = try chain.add(new, to: stream, version: version, by: act)
    kinds.insert(entry.kind)
    insert.setUncheckedArguments([
      entry.position, act.id.raw, stream.raw, version, entry.kind, entry.format, Data(entry.payload),
      act.recordedAt.milliseconds, act.recordedBy?.raw, entry.source, Data(entry.digest),
    ])
    try insert.execute()
  }
}
