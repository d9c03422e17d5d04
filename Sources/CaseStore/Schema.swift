import GRDB

/// The tables of a store. What each column means is written in docs/record.md.
enum Schema {
  /// Raised by whatever an older program must not touch.
  static let edition = 4
  private static let firstWithDrafts = 2

  static func make(in db: Database) throws {
    try make(journal + lists + board + drafts, in: db)
    try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
  }

  static func edition(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Brings an older store's tables to this edition. The board is made anew and empty, for it can be worked out
  /// again; the journal, what was read and half-filled forms are left as they are.
  static func bringUpToDate(_ db: Database) throws {
    let before = try edition(of: db)
    guard before < edition else { return }
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS child;
        DROP TABLE IF EXISTS duty;
        DROP TABLE IF EXISTS booking;
        DROP TABLE IF EXISTS alert;
        DROP TABLE IF EXISTS placed;
        DROP TABLE IF EXISTS line;
        DROP TABLE IF EXISTS tally;
        DROP TABLE IF EXISTS behind;
        """)
    try make(before < firstWithDrafts ? board + drafts : board, in: db)
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
    """
    CREATE TABLE reads (
      position INTEGER PRIMARY KEY,
      staff TEXT NOT NULL,
      child TEXT NOT NULL,
      read_at INTEGER NOT NULL
    ) STRICT
    """,
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

  /// What stands in the journal, to be found at once.
  private static let lists = [
    "CREATE TABLE stream (id TEXT PRIMARY KEY, subject TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE UNIQUE INDEX stream_only_one ON stream (subject) WHERE subject IN ('council', 'staff')",
    "CREATE TABLE kind (name TEXT, format INTEGER, PRIMARY KEY (name, format)) STRICT, WITHOUT ROWID",
  ]

  /// What is worked out from the journal and the rules. Days are counted from 1 January 1970.
  private static let board =
    [
      """
      CREATE TABLE child (
        id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT, collation TEXT NOT NULL, born INTEGER,
        legal_status TEXT, placement TEXT, since INTEGER, beginning_known INTEGER NOT NULL, until INTEGER,
        iro TEXT, worker TEXT, team TEXT, family TEXT, practice INTEGER NOT NULL, latest INTEGER,
        entries INTEGER NOT NULL, fingerprint TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX child_iro ON child (iro)",
      "CREATE INDEX child_team ON child (team)",
      "CREATE INDEX child_family ON child (family)",
      "CREATE INDEX child_latest ON child (latest)",
      "CREATE INDEX child_fingerprint ON child (fingerprint)",
      "CREATE INDEX child_practice ON child (id) WHERE practice > 0",
      """
      CREATE TABLE duty (
        child TEXT, place INTEGER, rule TEXT NOT NULL, subject TEXT NOT NULL, nature TEXT NOT NULL,
        title TEXT NOT NULL, post TEXT NOT NULL, weight TEXT NOT NULL, kind TEXT, number INTEGER,
        opens INTEGER NOT NULL, due INTEGER, book_by INTEGER, lapses INTEGER, unit TEXT NOT NULL,
        short_notice INTEGER NOT NULL, asleep_until INTEGER, reason TEXT, PRIMARY KEY (child, place)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE booking (
        child TEXT, place INTEGER, kind TEXT NOT NULL, day INTEGER NOT NULL, minutes INTEGER,
        made INTEGER NOT NULL, review TEXT, venue TEXT, chair TEXT, marks TEXT NOT NULL,
        PRIMARY KEY (child, place)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE alert (
        child TEXT, place INTEGER, id TEXT NOT NULL, shared TEXT, category TEXT NOT NULL,
        urgent INTEGER NOT NULL, stage_name TEXT NOT NULL, role_name TEXT NOT NULL, reached TEXT NOT NULL,
        ahead TEXT NOT NULL, formal INTEGER NOT NULL, state TEXT NOT NULL, is_open INTEGER NOT NULL,
        acted TEXT NOT NULL, PRIMARY KEY (child, place)
      ) STRICT, WITHOUT ROWID
      """,
      "CREATE INDEX duty_post ON duty (post)",
      "CREATE INDEX duty_challenge ON duty (child) WHERE nature = 'challenge'",
      "CREATE INDEX alert_open ON alert (child) WHERE is_open",
      "CREATE INDEX alert_shared ON alert (shared) WHERE shared IS NOT NULL",
    ] + today + marks

  /// Where the lines of each child stand on the Today of whoever sees the whole service, and how many there are.
  private static let today = [
    """
    CREATE TABLE placed (
      child TEXT PRIMARY KEY, iro TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
      with_us INTEGER NOT NULL, name TEXT NOT NULL, searched TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX placed_name ON placed (name, searched) WHERE with_us",
    "CREATE INDEX placed_since ON placed (since)",
    "CREATE INDEX placed_until ON placed (until)",
    """
    CREATE TABLE line (
      section INTEGER, ordering TEXT, child TEXT, place INTEGER, iro TEXT NOT NULL,
      PRIMARY KEY (section, ordering, child, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX line_child ON line (child)",
    "CREATE TABLE tally (iro TEXT, section INTEGER, count INTEGER NOT NULL, PRIMARY KEY (iro, section)) STRICT",
    """
    CREATE TRIGGER tally_line AFTER INSERT ON line
    BEGIN
      INSERT INTO tally VALUES (NEW.iro, NEW.section, 1)
      ON CONFLICT (iro, section) DO UPDATE SET count = count + 1;
    END
    """,
    """
    CREATE TRIGGER tally_line_gone AFTER DELETE ON line
    BEGIN UPDATE tally SET count = count - 1 WHERE iro = OLD.iro AND section = OLD.section; END
    """,
    """
    CREATE TRIGGER tally_child AFTER INSERT ON placed WHEN NEW.with_us
    BEGIN
      INSERT INTO tally VALUES (NEW.iro, -1, 1) ON CONFLICT (iro, section) DO UPDATE SET count = count + 1;
    END
    """,
    """
    CREATE TRIGGER tally_child_gone AFTER DELETE ON placed WHEN OLD.with_us
    BEGIN UPDATE tally SET count = count - 1 WHERE iro = OLD.iro AND section = -1; END
    """,
    """
    CREATE TRIGGER placed_no_longer AFTER DELETE ON child
    BEGIN DELETE FROM placed WHERE child = OLD.id; DELETE FROM line WHERE child = OLD.id; END
    """,
  ]

  /// The children whose row is missing, or tells of fewer entries than there are. The tables mark them themselves,
  /// so that nothing which writes to the store can leave a row behind unnoticed.
  private static let marks = [
    "CREATE TABLE behind (child TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TRIGGER behind_the_journal AFTER INSERT ON journal
    WHEN (SELECT subject FROM stream WHERE id = NEW.stream) = 'child'
    BEGIN INSERT OR IGNORE INTO behind VALUES (NEW.stream); END
    """,
    """
    CREATE TRIGGER behind_without_row AFTER DELETE ON child
    BEGIN INSERT OR IGNORE INTO behind SELECT id FROM stream WHERE id = OLD.id; END
    """,
    """
    CREATE TRIGGER behind_no_longer AFTER INSERT ON child
    WHEN NEW.entries >= (SELECT coalesce(max(version), 0) FROM journal WHERE stream = NEW.id)
    BEGIN DELETE FROM behind WHERE child = NEW.id; END
    """,
  ]

  /// What was typed and not yet saved. Its rows are numbered, by which the last kept is known.
  private static let drafts = [
    """
    CREATE TABLE draft (
      staff TEXT NOT NULL, form TEXT NOT NULL, child TEXT NOT NULL, about TEXT NOT NULL,
      answers TEXT NOT NULL, kept_at INTEGER NOT NULL, PRIMARY KEY (staff, form, child, about)
    ) STRICT
    """
  ]
}
