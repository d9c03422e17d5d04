import Application
import CareCalendar
import Casework
import GRDB
import Measures
import ReadModels

/// What is counted of children, kept beside their rows.
extension BoardTables {
  /// Of a child without a first day nothing happened that could be counted: it stands on no day.
  private static let never = Int.max / 2

  /// What was counted stays where the row that comes tells of the same entries by the same rules as the row that stands.
  static func forgetCounted(_ row: ChildRow, unlessUnder stamp: String, in db: Database) throws {
    let sql = """
      DELETE FROM counted WHERE child = ?1
        AND NOT EXISTS (SELECT 1 FROM child WHERE id = ?1 AND entries = ?2 AND fingerprint = ?3)
      """
    try db.cachedStatement(sql: sql).execute(arguments: [row.id.raw, row.entries, stamp])
  }

  static func keep(_ child: CountedChild?, in db: Database) throws {
    guard let child else { return }
    let insert = try db.cachedStatement(sql: "INSERT OR REPLACE INTO counted VALUES (?, ?, ?, ?)")
    try insert.execute(arguments: [
      child.id.raw, child.firstDay?.number ?? never, child.lastDay?.number,
      String(decoding: child.lines, as: UTF8.self),
    ])
  }

  /// False where the child's row is another by now.
  static func keep(_ renewal: CountedRenewal, under stamp: String, in db: Database) throws -> Bool {
    let sql = "SELECT 1 FROM child WHERE id = ? AND entries = ? AND fingerprint = ?"
    let arguments: StatementArguments = [renewal.child.id.raw, renewal.entries, stamp]
    guard try db.first(sql, arguments, { _ in true }) != nil else { return false }
    try keep(renewal.child, in: db)
    return true
  }

  private static let columns = """
    SELECT child.id, child.number, facts, child.name FROM counted JOIN child ON child.id = counted.child
    """

  /// What no program of this edition wrote is left out: the check of the store finds it.
  static func eachCounted(
    in days: ClosedRange<Day>?, _ db: Database, _ take: (CountedChild) -> Void
  ) throws {
    guard let days else { return try db.each(columns) { child($0, in: nil).map(take) } }
    try db.each("\(columns) \(bearing)", [days.upperBound.number, days.lowerBound.number]) {
      child($0, in: days).map(take)
    }
  }

  private static let bearing = "WHERE counted.since <= ? AND (counted.until IS NULL OR counted.until >= ?)"

  static func counted(
    in days: ClosedRange<Day>, after id: ChildID?, limit: Int, in db: Database
  ) throws -> [CountedChild] {
    let arguments: StatementArguments = [
      days.upperBound.number, days.lowerBound.number, id?.raw ?? "", max(limit, 0),
    ]
    var found: [CountedChild] = []
    try db.each("\(columns) \(bearing) AND counted.child > ? ORDER BY counted.child LIMIT ?", arguments) {
      child($0, in: days).map { found.append($0) }
    }
    return found
  }

  /// Looks for the line of a quotation in the text: to read the facts of everybody for it takes far longer.
  static func quoted(in days: ClosedRange<Day>, _ db: Database) throws -> [ChildID] {
    let sql = "SELECT child FROM counted \(bearing) AND instr(facts, char(10, ?, 9)) > 0 ORDER BY child"
    let arguments: StatementArguments = [
      days.upperBound.number, days.lowerBound.number, Int(FactLine.quotation.rawValue),
    ]
    var found: [ChildID] = []
    try db.each(sql, arguments) { found.append(ChildID($0.text(0))) }
    return found
  }

  static func counted(_ id: ChildID, in db: Database) throws -> CountedChild? {
    try db.first("\(columns) WHERE counted.child = ?", [id.raw]) { child($0, in: nil) }
  }

  private static func child(_ columns: Columns, in days: ClosedRange<Day>?) -> CountedChild? {
    var child = try? CountedChild(
      id: ChildID(columns.text(0)), number: ChildNumber(columns.text(1)), lines: columns.storedText(2),
      in: days)
    child?.name = columns.optionalText(3)
    return child
  }
}
