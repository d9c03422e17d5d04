import GRDB

/// The tables of who looked at which child, as they are and as they were. Each statement exactly as SQLite keeps it.
enum ReadSchema {
  private static let firstWithPlaces = 8
  private static let firstWithDigests = 9

  static let tables = [reads, end] + indexes + guards

  private static let reads = """
    CREATE TABLE reads (
      position INTEGER PRIMARY KEY,
      read_at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      place TEXT NOT NULL,
      children TEXT NOT NULL,
      digest BLOB NOT NULL
    ) STRICT
    """

  /// The position and the digest of the last reading: by them it is found that the last ones were taken out.
  private static let end = """
    CREATE TABLE reads_end (
      only INTEGER PRIMARY KEY CHECK (only = 1), position INTEGER NOT NULL, digest BLOB NOT NULL
    ) STRICT
    """

  private static let indexes = [
    "CREATE INDEX reads_of_one ON reads (children) WHERE instr(children, ' ') = 0",
    "CREATE INDEX reads_of_several ON reads (position) WHERE instr(children, ' ') > 0",
    "CREATE INDEX reads_by ON reads (staff, position)",
  ]

  private static let guards = [
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

  /// What was read is kept as it was, each with its digest; before there were places, each was of one child and has none.
  /// A gap that somebody made before there were digests stays.
  static func bringUpToDate(_ db: Database, from edition: Int) throws {
    guard edition < firstWithDigests else { return }
    try db.execute(
      sql: """
        DROP TRIGGER IF EXISTS reads_in_order;
        DROP TRIGGER IF EXISTS reads_unchanged;
        DROP TRIGGER IF EXISTS reads_undeleted;
        DROP INDEX IF EXISTS reads_of_one;
        DROP INDEX IF EXISTS reads_of_several;
        DROP INDEX IF EXISTS reads_by;
        ALTER TABLE reads RENAME TO reads_before;
        \(reads);
        \(end)
        """)
    try takeOver(edition < firstWithPlaces ? "position, read_at, staff, '', child" : ReadTable.list, in: db)
    for statement in ["DROP TABLE reads_before"] + indexes + guards { try db.execute(sql: statement) }
  }

  /// Adds what an earlier edition held, one after the other: there may be more of it than fits into memory.
  private static func takeOver(_ columns: String, in db: Database) throws {
    let before = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM reads_before ORDER BY position")
    while let reading = try before.next() { try ReadTable.add(Array(reading.databaseValues), in: db) }
  }
}
