import CareCalendar
import Casework
import GRDB
import Measures

/// What is counted of children, kept beside their rows.
extension BoardTables {
  /// Of a child without a first day nothing happened that could be counted: it stands on no day.
  private static let never = Int.max / 2

  static func keep(_ child: CountedChild?, in db: Database) throws {
    guard let child else { return }
    let insert = try db.cachedStatement(sql: "INSERT INTO counted VALUES (?, ?, ?, ?)")
    try insert.execute(arguments: [
      child.id.raw, child.firstDay?.number ?? never, child.lastDay?.number,
      String(decoding: child.lines, as: UTF8.self),
    ])
  }

  private static let columns = """
    SELECT child.id, child.number, facts FROM counted JOIN child ON child.id = counted.child
    """

  /// What no program of this edition wrote is left out: the check of the store finds it.
  static func eachCounted(
    in days: ClosedRange<Day>?, _ db: Database, _ take: (CountedChild) -> Void
  ) throws {
    let bears = days == nil ? "" : "WHERE counted.since <= ? AND (counted.until IS NULL OR counted.until >= ?)"
    let arguments = days.map { [$0.upperBound.number, $0.lowerBound.number] } ?? []
    try db.each("\(columns) \(bears)", StatementArguments(arguments)) { columns in
      if let child = child(columns, in: days) { take(child) }
    }
  }

  static func counted(_ id: ChildID, in db: Database) throws -> CountedChild? {
    try db.first("\(columns) WHERE counted.child = ?", [id.raw]) { child($0, in: nil) }
  }

  private static func child(_ columns: Columns, in days: ClosedRange<Day>?) -> CountedChild? {
    try? CountedChild(
      id: ChildID(columns.text(0)), number: ChildNumber(columns.text(1)), lines: columns.storedText(2),
      in: days)
  }
}
