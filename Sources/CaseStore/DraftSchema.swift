import GRDB

/// The table of half-filled forms, as it is and as it was.
enum DraftSchema {
  private static let first = 2
  private static let firstWithActs = 8

  /// What was typed and not yet saved. Its rows are numbered, by which the last kept is known.
  static let tables = [
    """
    CREATE TABLE draft (
      staff TEXT NOT NULL, form TEXT NOT NULL, child TEXT NOT NULL, about TEXT NOT NULL,
      answers TEXT NOT NULL, kept_at INTEGER NOT NULL, act TEXT NOT NULL, tried INTEGER NOT NULL,
      PRIMARY KEY (staff, form, child, about)
    ) STRICT
    """
  ]

  /// Forms that were kept by an earlier edition are given the id of an act.
  static func bringUpToDate(_ db: Database, from edition: Int) throws {
    guard edition < firstWithActs else { return }
    if edition >= first { try db.execute(sql: "ALTER TABLE draft RENAME TO draft_before") }
    for table in tables { try db.execute(sql: table) }
    guard edition >= first else { return }
    try db.execute(
      sql: """
        INSERT INTO draft
        SELECT staff, form, child, about, answers, kept_at, lower(hex(randomblob(16))), 0
        FROM draft_before ORDER BY rowid;
        DROP TABLE draft_before
        """)
  }
}
