import GRDB

/// The table of half-filled forms, as it is and as it was.
enum DraftSchema {
  private static let first = 2
  private static let firstWithActs = 8
  private static let firstWithDigests = 9

  /// What was typed and not yet saved. Its rows are numbered, by which the last kept is known.
  static let tables = [
    """
    CREATE TABLE draft (
      staff TEXT NOT NULL, form TEXT NOT NULL, child TEXT NOT NULL, about TEXT NOT NULL,
      answers TEXT NOT NULL, kept_at INTEGER NOT NULL, act TEXT NOT NULL, tried INTEGER NOT NULL,
      digest BLOB NOT NULL, PRIMARY KEY (staff, form, child, about)
    ) STRICT
    """
  ]

  /// Forms that were kept by an earlier edition are given what they lack: the id of an act, and a digest.
  static func bringUpToDate(_ db: Database, from edition: Int) throws {
    guard edition < firstWithDigests else { return }
    if edition >= first { try db.execute(sql: "ALTER TABLE draft RENAME TO draft_before") }
    for table in tables { try db.execute(sql: table) }
    guard edition >= first else { return }
    let lacking = edition < firstWithActs ? "lower(hex(randomblob(16))), 0" : "act, tried"
    let before = """
      SELECT staff, form, child, about, answers, kept_at, \(lacking) FROM draft_before ORDER BY rowid
      """
    for form in try Row.fetchAll(db, sql: before) { try DraftTable.put(Array(form.databaseValues), in: db) }
    try db.execute(sql: "DROP TABLE draft_before")
  }
}
