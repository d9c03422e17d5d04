import Casework
import Desk
import Foundation
import GRDB

/// Adds the entries of one act, each chained to the one before.
struct JournalWriter {
  private let act: Act
  private let db: Database
  private let path: String
  private let insert: Statement
  private var position: Position
  private var digest: [UInt8]
  private var digesting = Digest()
  private var kinds: Set<String> = []

  /// The position of the last entry that the journal then holds.
  static func add(_ act: Act, to db: Database, at path: String) throws -> Position {
    var writer = try JournalWriter(act, db, path)
    for append in act.appends { try writer.add(append) }
    for kind in writer.kinds {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO kind VALUES (?, ?)")
        .execute(arguments: [kind, Kinds.format])
    }
    return writer.position
  }

  private init(_ act: Act, _ db: Database, _ path: String) throws {
    self.act = act
    self.db = db
    self.path = path
    insert = try db.cachedStatement(
      sql: "INSERT INTO journal (\(JournalTable.columns)) VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)")
    (position, digest) = try JournalTable.last(in: db)
  }

  private mutating func add(_ append: StreamAppend) throws {
    var version = try JournalTable.count(of: append.stream, in: db)
    guard version == append.expecting else { throw StoreFault.conflict(append.stream) }
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
      throw StoreFault.conflict(stream)
    }
  }

  private mutating func add(_ new: NewEvent, to stream: StreamID, version: Int) throws {
    guard let written = Kinds.write(new.event) else { throw StoreFault.isNewer(path: path) }
    let payload = written.payload.bytes
    let source = new.source.text
    position += 1
    kinds.insert(written.kind)
    digesting.add(position)
    digesting.add(act.id.raw)
    digesting.add(stream.raw)
    digesting.add(Int64(version))
    digesting.add(written.kind)
    digesting.add(Int64(Kinds.format))
    digesting.add(String?.none)
    payload.withUnsafeBytes { digesting.add($0) }
    digesting.add(act.recordedAt.milliseconds)
    digesting.add(act.recordedBy?.raw)
    digesting.add(source)
    digest = Array(digesting.chained(to: digest))
    insert.setUncheckedArguments([
      position, act.id.raw, stream.raw, version, written.kind, Kinds.format, Data(payload),
      act.recordedAt.milliseconds, act.recordedBy?.raw, source, Data(digest),
    ])
    try insert.execute()
  }
}
