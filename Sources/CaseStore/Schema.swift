import GRDB

/// The tables of a store. What each column means is written in docs/record.md.
enum Schema {
  /// Raised by whatever an older program must not touch.
  static let edition = 10

  /// Everything that a store holds, each exactly as SQLite keeps it.
  static let everything =
    journal + ReadSchema.tables + lists + BoardSchema.tables + DraftSchema.tables + MendSchema.tables

  static func make(in db: Database) throws {
    try make(everything, in: db)
    try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
  }

  static func edition(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Brings an older store's tables to this edition. The board is made anew and empty, for it can be worked out
  /// again; the journal is left as it is, and so is what was read and what was typed into half-filled forms.
  static func bringUpToDate(_ db: Database) throws {
    let before = try edition(of: db)
    guard before < edition else { return }
    try makeBoardAnew(in: db)
    try ReadSchema.bringUpToDate(db, from: before)
    try DraftSchema.bringUpToDate(db, from: before)
    try MendSchema.bringUpToDate(db, from: before)
  }

  /// The tables of the board, empty, with every child marked as to be worked out.
  static func makeBoardAnew(in db: Database) throws {
    try db.execute(
      sql: """
        DROP TRIGGER IF EXISTS behind_the_journal;
        DROP TABLE IF EXISTS child;
        DROP TABLE IF EXISTS duty;
        DROP TABLE IF EXISTS booking;
        DROP TABLE IF EXISTS alert;
        DROP TABLE IF EXISTS note;
        DROP TABLE IF EXISTS parentage;
        DROP TABLE IF EXISTS counted;
        DROP TABLE IF EXISTS placed;
        DROP TABLE IF EXISTS line;
        DROP TABLE IF EXISTS tally;
        DROP TABLE IF EXISTS behind;
        """)
    try make(BoardSchema.tables, in: db)
    try db.execute(sql: "INSERT INTO behind SELECT id FROM stream WHERE subject = 'child'")
  }

  private static func make(_ statements: [String], in db: Database) throws {
    try db.execute(sql: statements.joined(separator: ";\n"))
    try db.execute(sql: "PRAGMA user_version = \(edition)")
  }

  /// What is only ever added to, with the triggers that see to it, each exactly as SQLite keeps it.
  static let journal = [
    """
    CREATE TABLE journal (
      position INTEGER PRIMARY KEY,
      act TEXT NOT NULL,
      stream TEXT NOT NULL,
      version INTEGER NOT NULL,
      kind TEXT NOT NULL,
      format INTEGER NOT NULL,
      key TEXT,
      payload BLOB NOT NULL,
      recorded_at INTEGER NOT NULL,
      recorded_by TEXT,
      source TEXT NOT NULL,
      digest BLOB NOT NULL,
      UNIQUE (stream, version)
    ) STRICT
    """,
    "CREATE INDEX journal_act ON journal (act)",
    """
    CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
    WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM journal)
      OR NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM journal WHERE stream = NEW.stream)
    BEGIN SELECT RAISE(ABORT, 'an entry is only added as the next'); END
    """,
    """
    CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END
    """,
    """
    CREATE TRIGGER journal_undeleted BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END
    """,
  ]

  /// What stands in the journal, to be found at once.
  private static let lists = [
    "CREATE TABLE stream (id TEXT PRIMARY KEY, subject TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE UNIQUE INDEX stream_only_one ON stream (subject) WHERE subject IN ('council', 'staff')",
    "CREATE TABLE kind (name TEXT, format INTEGER, PRIMARY KEY (name, format)) STRICT, WITHOUT ROWID",
  ]
}
