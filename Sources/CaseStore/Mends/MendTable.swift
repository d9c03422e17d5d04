import Application
import CareCalendar
import Casework
import GRDB

/// The log of what was put right on the board because it differed from the journal.
enum MendTable {
  static func add(_ mend: BoardMend, in db: Database) throws {
    let tables = mend.tables.map(\.rawValue).sorted().joined(separator: " ")
    try db.cachedStatement(sql: "INSERT INTO mend (child, tables, mended_at) VALUES (?, ?, ?)")
      .execute(arguments: [mend.child.raw, tables, mend.at.milliseconds])
  }

  /// The first first. A table that this program does not know is left out.
  static func all(in db: Database) throws -> [BoardMend] {
    var mends: [BoardMend] = []
    try db.each("SELECT child, tables, mended_at FROM mend ORDER BY position") { row in
      let tables = row.text(1).split(separator: " ").compactMap { BoardTable(rawValue: String($0)) }
      mends.append(
        BoardMend(
          child: ChildID(row.text(0)), tables: Set(tables), at: Instant(milliseconds: row.number(2))))
    }
    return mends
  }
}
