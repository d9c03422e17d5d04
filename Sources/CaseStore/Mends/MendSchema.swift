import GRDB

/// The table of what was put right on the board.
enum MendSchema {
  private static let first = 9

  static let tables = [
    """
    CREATE TABLE mend (
      position INTEGER PRIMARY KEY, child TEXT NOT NULL, tables TEXT NOT NULL, mended_at INTEGER NOT NULL
    ) STRICT
    """
  ]

  static func bringUpToDate(_ db: Database, from edition: Int) throws {
    guard edition < first else { return }
    for table in tables { try db.execute(sql: table) }
  }
}
