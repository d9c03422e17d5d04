import Casework
import GRDB
import ReadModels
import Record

/// Rows of the board, read table by table in the order of the children's ids, with a digest of each where they are checked.
struct RowReading {
  private(set) var rows: [ChildRow] = []
  private let condition: String
  private let arguments: StatementArguments
  private let db: Database
  private let isChecked: Bool
  private var digests: [RowDigest] = []
  /// The digests that were written with the rows.
  private var written: [[UInt8]] = []

  /// Begins with what the table of children has of them.
  init(_ condition: String, _ arguments: StatementArguments, in db: Database, checked: Bool) throws {
    (self.condition, self.arguments, self.db, isChecked) = (condition, arguments, db, checked)
    let table = BoardTables.childTable
    let sql = "SELECT \(table.readColumns), digest FROM child \(condition) ORDER BY child.id"
    try db.each(sql, arguments) { columns in
      rows.append(BoardTables.child(columns))
      guard checked else { return }
      var digest = RowDigest()
      digest.add(columns, 0..<table.width)
      digests.append(digest)
      written.append(Array(columns.bytes(table.width)))
    }
  }

  /// Adds what a table has of the rows.
  mutating func add(_ table: DigestedTable, _ take: (Columns, inout ChildRow) -> Void) throws {
    let name = table.name
    let sql = """
      SELECT child.id, \(table.readColumns) FROM child JOIN \(name) ON \(name).child = child.id \(condition)
      ORDER BY child.id, \(name).place
      """
    var place = 0
    try db.each(sql, arguments) { columns in
      advance(&place, to: columns)
      if isChecked { digests[place].add(columns, 1..<table.width + 1) }
      take(columns, &rows[place])
    }
  }

  /// Those of the rows whose digest is not the one that was written.
  var altered: Set<ChildID> {
    Set(
      digests.indices.filter { place in
        var digest = digests[place]
        return digest.taken() != written[place]
      }.map { rows[$0].id })
  }

  /// Both lists are in the order of the children's ids, and each id of the second is in the first.
  private func advance(_ place: inout Int, to columns: Columns) {
    let id = columns.text(0)
    while rows[place].id.raw != id { place += 1 }
  }
}
