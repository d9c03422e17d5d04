import Application
import Foundation
import GRDB
import Record

/// The table of who looked at which child. Its rows are numbered, and only added to; each carries a digest over itself
/// and the digest of the row before.
enum ReadTable {
  /// What is known of a reading, in the order in which its digest is taken over it.
  private static let columns = ["position", "read_at", "staff", "place", "children"]
  static let list = columns.joined(separator: ", ")

  /// Adds readings as the next, in their order.
  static func add(_ reads: [ReadNote], in db: Database) throws {
    var position = try last(in: db)
    for read in reads {
      position += 1
      let children = read.children.map(\.raw).joined(separator: " ")
      let values: [any DatabaseValueConvertible] = [
        position, read.at.milliseconds, read.staff.raw, read.place.name, children,
      ]
      try add(values.map(\.databaseValue), in: db)
    }
  }

  /// Adds a reading with its position. It follows on the one that was added last, whether or not that is still there: so
  /// that what somebody took out is missed for good.
  static func add(_ values: [DatabaseValue], in db: Database) throws {
    var digest = RowDigest()
    for value in values { digest.add(value) }
    let stored = Data(digest.taken(after: try end(in: db)?.digest ?? RowDigest.beginning))
    let places = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO reads (\(list), digest) VALUES (\(places))")
      .execute(arguments: StatementArguments(values) + [stored])
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO reads_end VALUES (1, ?, ?)")
      .execute(arguments: [values[0], stored])
  }

  /// The position of the last reading; 0 where there is none.
  static func last(in db: Database) throws -> Int {
    try db.first("SELECT coalesce(max(position), 0) FROM reads") { $0.count(0) } ?? 0
  }

  /// What is wrong with the readings, a line each.
  static func findings(in db: Database) throws -> [String] {
    var findings: [String] = []
    var (position, previous, digest) = (Int64(0), RowDigest.beginning, RowDigest())
    try db.each("SELECT \(list), digest FROM reads ORDER BY position") { row in
      digest.add(row, 0..<Int32(columns.count))
      let stored = Array(row.bytes(Int32(columns.count)))
      if row.number(0) != position &+ 1 {
        findings.append("Reading \(row.number(0)) follows reading \(position): what was between is missing.")
      }
      if digest.taken(after: previous) != stored {
        findings.append("Reading \(row.number(0)) is not as it was noted, or the one before it is another.")
      }
      (position, previous) = (row.number(0), stored)
    }
    let last = try end(in: db)
    if last?.position ?? 0 != position || last?.digest ?? RowDigest.beginning != previous {
      let noted = last?.position ?? 0
      findings.append("The last reading is number \(position), and not number \(noted), as was noted last.")
    }
    return findings
  }

  private static func end(in db: Database) throws -> (position: Int64, digest: [UInt8])? {
    try db.first("SELECT position, digest FROM reads_end") { ($0.number(0), Array($0.bytes(1))) }
  }
}
