import Application
import CareCalendar
import Casework
import GRDB

/// Who looked at which child. Its rows are numbered, and only added to.
enum ReadTable {
  /// Each statement exactly as SQLite keeps it.
  static let tables = [
    """
    CREATE TABLE reads (
      position INTEGER PRIMARY KEY,
      read_at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      place TEXT NOT NULL,
      children TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX reads_of_one ON reads (children) WHERE instr(children, ' ') = 0",
    "CREATE INDEX reads_of_several ON reads (position) WHERE instr(children, ' ') > 0",
    "CREATE INDEX reads_by ON reads (staff, position)",
    """
    CREATE TRIGGER reads_in_order BEFORE INSERT ON reads
    WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM reads)
    BEGIN SELECT RAISE(ABORT, 'a reading is only added as the next'); END
    """,
    """
    CREATE TRIGGER reads_unchanged BEFORE UPDATE ON reads
    BEGIN SELECT RAISE(ABORT, 'what was read is only added to'); END
    """,
    """
    CREATE TRIGGER reads_undeleted BEFORE DELETE ON reads
    BEGIN SELECT RAISE(ABORT, 'what was read is only added to'); END
    """,
  ]

  /// Gives the rows of an earlier edition, which had one child each and no place, their place in these tables.
  static func takeOver(in db: Database) throws {
    try db.execute(
      sql: """
        DROP TRIGGER IF EXISTS reads_in_order;
        DROP TRIGGER IF EXISTS reads_unchanged;
        DROP TRIGGER IF EXISTS reads_undeleted;
        ALTER TABLE reads RENAME TO reads_before;
        """)
    try db.execute(sql: tables.joined(separator: ";\n"))
    try db.execute(
      sql: """
        INSERT INTO reads (position, read_at, staff, place, children)
        SELECT position, read_at, staff, '', child FROM reads_before ORDER BY position;
        DROP TABLE reads_before;
        """)
  }

  static func add(_ reads: [ReadNote], in db: Database) throws {
    var position = try last(in: db)
    let statement = try db.cachedStatement(
      sql: "INSERT INTO reads (position, read_at, staff, place, children) VALUES (?, ?, ?, ?, ?)")
    for read in reads {
      position += 1
      let children = read.children.map(\.raw).joined(separator: " ")
      try statement.execute(
        arguments: [position, read.at.milliseconds, read.staff.raw, read.place.name, children])
    }
  }

  static func last(in db: Database) throws -> Int {
    try db.first("SELECT coalesce(max(position), 0) FROM reads") { $0.count(0) } ?? 0
  }

  static func reads(_ filter: ReadFilter, in stretch: Range<Int>, of db: Database) throws -> [NotedRead] {
    let (condition, arguments) = condition(filter)
    let sql = """
      SELECT position, read_at, staff, place, children FROM reads
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
