import GRDB
import Record

/// A table of the board whose rows go into the digest of their child's row. The digest is over the columns that are
/// read, in the order in which they are.
struct DigestedTable {
  let name: String
  /// What is read of it, after the child's id.
  let readColumns: String
  private let insertion: String
  /// Where each column that is read stands in the table.
  private let read: [Int]

  /// - Parameters:
  ///   - columns: those of the table, in its order.
  ///   - read: those that are read, after the child's id.
  init(_ name: String, _ columns: String, read: String) {
    (self.name, readColumns) = (name, read)
    let all = DigestedTable.names(columns)
    let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
    self.read = DigestedTable.names(read).map { places[$0]! }
    insertion = "INSERT INTO \(name) VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))"
  }

  /// How many columns are read of it, without the child's id.
  var width: Int32 { Int32(read.count) }

  /// Without the names of tables before those of columns.
  private static func names(_ list: String) -> [String] {
    let between = [UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\n")]
    return list.utf8.split { between.contains($0) }.map { name in
      String(Substring(name.split(separator: UInt8(ascii: ".")).last ?? name))
    }
  }

  /// Puts a row into the table and into the digest.
  func add(_ values: [(any DatabaseValueConvertible)?], to digest: inout RowDigest, in db: Database) throws {
    let stored = DigestedTable.stored(values)
    take(stored, into: &digest)
    try insert(stored, in: db)
  }

  func take(_ stored: [DatabaseValue], into digest: inout RowDigest) {
    for place in read { digest.add(stored[place]) }
  }

  func insert(_ stored: [DatabaseValue], in db: Database) throws {
    try db.cachedStatement(sql: insertion).execute(arguments: StatementArguments(stored))
  }

  static func stored(_ values: [(any DatabaseValueConvertible)?]) -> [DatabaseValue] {
    values.map { $0?.databaseValue ?? .null }
  }
}

extension BoardTables {
  static let childTable = DigestedTable(
    "child",
    """
    id, number, name, collation, born, legal_status, placement, since, beginning_known, until, iro, worker, team,
    family, practice, latest, entries, hearing, hearing_for, hearing_listed, fingerprint, digest
    """, read: childColumns)

  static let dutyTable = DigestedTable(
    "duty",
    """
    child, place, rule, subject, nature, title, post, weight, kind, number, opens, due, book_by, lapses, unit,
    short_notice, asleep_until, reason, responsible
    """, read: dutyColumns)

  static let bookingTable = DigestedTable(
    "booking", "child, place, kind, day, minutes, made, review, venue, chair, marks, further",
    read: bookingColumns)

  static let alertTable = DigestedTable(
    "alert",
    """
    child, place, id, shared, category, urgent, stage_name, role_name, reached, ahead, formal, state, is_open, acted,
    raised, ended, clocks, height, versions
    """, read: alertColumns)

  static let noteTable = DigestedTable(
    "note",
    """
    child, place, id, kind, category, category_name, common, words, review, noted_by, noted, answer, answered_by,
    answered, alert, alert_on
    """, read: noteColumns)

  static let parentageTable = DigestedTable(
    "parentage", "child, place, shared, side", read: parentageColumns)
}
