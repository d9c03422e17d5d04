import ReadModels

/// The tables of what is worked out from the journal and the rules. Days are counted from 1 January 1970.
enum BoardSchema {
  static let tables = rows + disputes + counted + placed + counts + marks

  private static let rows = [
    """
    CREATE TABLE child (
      id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT, collation TEXT NOT NULL, born INTEGER,
      legal_status TEXT, placement TEXT, since INTEGER, beginning_known INTEGER NOT NULL, until INTEGER,
      iro TEXT, worker TEXT, team TEXT, family TEXT, practice INTEGER NOT NULL, latest INTEGER,
      entries INTEGER NOT NULL, hearing INTEGER, hearing_for TEXT, hearing_listed INTEGER,
      fingerprint TEXT NOT NULL, digest BLOB NOT NULL
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
      short_notice INTEGER NOT NULL, asleep_until INTEGER, reason TEXT, responsible TEXT,
      PRIMARY KEY (child, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX duty_post ON duty (post)",
    "CREATE INDEX duty_challenge ON duty (child) WHERE nature = 'challenge'",
    """
    CREATE TABLE booking (
      child TEXT, place INTEGER, kind TEXT NOT NULL, day INTEGER NOT NULL, minutes INTEGER,
      made INTEGER NOT NULL, review TEXT, venue TEXT, chair TEXT, marks TEXT NOT NULL,
      further INTEGER NOT NULL,
      PRIMARY KEY (child, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX booking_chair ON booking (chair, day) WHERE chair IS NOT NULL",
    """
    CREATE TABLE parentage (
      child TEXT, place INTEGER, shared TEXT NOT NULL, side TEXT NOT NULL, PRIMARY KEY (child, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX parentage_shared ON parentage (shared)",
  ]

  private static let disputes = [
    """
    CREATE TABLE alert (
      child TEXT, place INTEGER, id TEXT NOT NULL, shared TEXT, category TEXT NOT NULL,
      urgent INTEGER NOT NULL, stage_name TEXT NOT NULL, role_name TEXT NOT NULL, reached TEXT NOT NULL,
      ahead TEXT NOT NULL, formal INTEGER NOT NULL, state TEXT NOT NULL, is_open INTEGER NOT NULL,
      acted TEXT NOT NULL, raised INTEGER NOT NULL, ended INTEGER, clocks TEXT NOT NULL,
      height TEXT NOT NULL, versions TEXT NOT NULL, PRIMARY KEY (child, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX alert_open ON alert (child) WHERE is_open",
    "CREATE INDEX alert_shared ON alert (shared) WHERE shared IS NOT NULL",
    """
    CREATE TABLE note (
      child TEXT, place INTEGER, id TEXT NOT NULL, kind TEXT NOT NULL, category TEXT NOT NULL,
      category_name TEXT NOT NULL, common TEXT NOT NULL, words TEXT NOT NULL, review TEXT,
      noted_by TEXT NOT NULL, noted INTEGER NOT NULL, answer TEXT, answered_by TEXT, answered INTEGER,
      alert TEXT, alert_on INTEGER, PRIMARY KEY (child, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX note_noted ON note (noted)",
  ]

  /// What is counted of each child for measures, with the days it bears on: `until` is null while something goes on.
  private static let counted = [
    """
    CREATE TABLE counted (
      child TEXT PRIMARY KEY, since INTEGER NOT NULL, until INTEGER, facts TEXT NOT NULL
    ) STRICT
    """
  ]

  /// Where the lines of each child stand in the lists of whoever sees the whole service.
  private static let placed = [
    """
    CREATE TABLE placed (
      child TEXT PRIMARY KEY, since INTEGER NOT NULL, until INTEGER NOT NULL, with_us INTEGER NOT NULL,
      name TEXT NOT NULL, searched TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX placed_name ON placed (name, searched) WHERE with_us",
    "CREATE INDEX placed_since ON placed (since)",
    "CREATE INDEX placed_until ON placed (until)",
    """
    CREATE TABLE line (
      list INTEGER, section TEXT, ordering TEXT, child TEXT, place INTEGER, mark INTEGER NOT NULL,
      searched TEXT NOT NULL, PRIMARY KEY (list, section, ordering, child, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX line_child ON line (child)",
  ]

  /// How many lines there are, and how many children are with us, counted by the tables themselves. Lines without a
  /// section are not counted.
  private static let counts = [
    """
    CREATE TABLE tally (
      list INTEGER, section TEXT, mark INTEGER, count INTEGER NOT NULL, PRIMARY KEY (list, section, mark)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX tally_too_many ON tally (list, section) WHERE count > \(CalendarDay.mostMeetings)",
    """
    CREATE TRIGGER tally_line AFTER INSERT ON line WHEN NEW.section <> ''
    BEGIN
      INSERT INTO tally VALUES (NEW.list, NEW.section, NEW.mark, 1)
      ON CONFLICT (list, section, mark) DO UPDATE SET count = count + 1;
    END
    """,
    """
    CREATE TRIGGER tally_line_gone AFTER DELETE ON line WHEN OLD.section <> ''
    BEGIN
      UPDATE tally SET count = count - 1 WHERE list = OLD.list AND section = OLD.section AND mark = OLD.mark;
    END
    """,
    """
    CREATE TRIGGER tally_child AFTER INSERT ON placed WHEN NEW.with_us
    BEGIN
      INSERT INTO tally VALUES (\(BoardTables.children), '', 0, 1)
      ON CONFLICT (list, section, mark) DO UPDATE SET count = count + 1;
    END
    """,
    """
    CREATE TRIGGER tally_child_gone AFTER DELETE ON placed WHEN OLD.with_us
    BEGIN UPDATE tally SET count = count - 1 WHERE list = \(BoardTables.children); END
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
}
