import Application
import CareCalendar
import Casework
import GRDB

/// What is asked of the log of who looked.
extension ReadTable {
  static func reads(_ filter: ReadFilter, in stretch: Range<Int>, of db: Database) throws -> [NotedRead] {
    let (condition, arguments) = condition(filter)
    let sql = """
      SELECT \(list) FROM reads
      WHERE \(condition) ORDER BY position DESC LIMIT ? OFFSET ?
      """
    var found: [NotedRead] = []
    try db.each(sql, arguments + [stretch.count, stretch.lowerBound]) { found.append(NotedRead($0)) }
    return found
  }

  static func count(_ filter: ReadFilter, in db: Database) throws -> Int {
    let (condition, arguments) = condition(filter)
    return try db.first("SELECT count(*) FROM reads WHERE \(condition)", arguments) { $0.count(0) } ?? 0
  }

  /// A child is looked for among the rows about one child by the index, and in the lists one after the other.
  static func condition(_ filter: ReadFilter) -> (sql: String, arguments: StatementArguments) {
    var (parts, arguments) = (["1"], StatementArguments())
    if let child = filter.child?.raw {
      parts.append(
        """
        position IN (
          SELECT position FROM reads WHERE instr(children, ' ') = 0 AND children = ? UNION ALL
          SELECT position FROM reads WHERE instr(children, ' ') > 0
            AND instr(' ' || children || ' ', ' ' || ? || ' ') > 0)
        """)
      arguments += [child, child]
    }
    if let staff = filter.staff?.raw {
      parts.append("staff = ?")
      arguments += [staff]
    }
    if let from = filter.from?.milliseconds {
      parts.append("read_at >= ?")
      arguments += [from]
    }
    if let until = filter.until?.milliseconds {
      parts.append("read_at < ?")
      arguments += [until]
    }
    return (parts.joined(separator: " AND "), arguments)
  }
}

extension NotedRead {
  fileprivate init(_ row: Columns) {
    let children = row.text(4).split(separator: " ").map { ChildID(String($0)) }
    self.init(
      number: row.count(0),
      note: ReadNote(
        StaffID(row.text(2)), children, at: Instant(milliseconds: row.number(1)),
        ReadPlace(name: row.text(3))))
  }
}
