public import Application
import GRDB
import Record

extension CaseStore {
  /// What is wrong with the store, a line each; empty when it is sound. Reads every entry, and no payload.
  public func verify() throws(StoreFault) -> [String] {
    try asFault(at: path) {
      try reading {
        try asking { db in
          try damage(in: db) + changedTables(in: db) + brokenEntries(in: db) + gapsInLists(of: db)
            + wrongCounts(in: db)
        }
      }
    }
  }

  /// What the disk failed to give once is no damage: it is asked for again.
  private func damage(in db: Database) throws -> [String] {
    guard try !damage(foundIn: db).isEmpty else { return [] }
    return try askingAnew { try foundDamage(in: $0) }.map { "SQLite: \($0)" }
  }

  /// What a fresh connection finds damaged, a line each in SQLite's words. Throws where the disk failed to give it.
  func foundDamage(in fresh: Database) throws -> [String] {
    let found = try damage(foundIn: fresh)
    if !found.isEmpty, let why = systemWords(fresh.lastCodeOfFiles) {
      throw StorageFault.cannotBeRead(path: path, why: why)
    }
    return found
  }

  private func damage(foundIn db: Database) throws -> [String] {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    return lines == ["ok"] ? [] : lines
  }

  private func changedTables(in db: Database) throws -> [String] {
    let found = Set(try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return (Schema.journal + ReadTable.tables).filter { !found.contains($0) }.map { expected in
      let words = expected.split(separator: " ")
      return "The \(words[1].lowercased()) \(words[2]) is missing or was changed."
    }
  }

  private func brokenEntries(in db: Database) throws -> [String] {
    var check = ChainCheck()
    try db.each("SELECT \(JournalTable.columns) FROM journal ORDER BY position") {
      check.take(JournalTable.stored($0))
    }
    return check.findings
  }

  /// The lists beside the journal that decide whether a program may write, and where it looks.
  private func gapsInLists(of db: Database) throws -> [String] {
    let lists = [
      ("kinds", "SELECT DISTINCT kind, format FROM journal EXCEPT SELECT name, format FROM kind"),
      ("streams", "SELECT DISTINCT stream FROM journal EXCEPT SELECT id FROM stream"),
    ]
    return try lists.compactMap { name, sql in
      let isWhole = try Row.fetchOne(db, sql: sql) == nil
      return isWhole ? nil : "The list of \(name) lacks some that the journal holds."
    }
  }

  /// Lines of no child, and counts that are not those of the lines.
  private func wrongCounts(in db: Database) throws -> [String] {
    let counted = "SELECT list, section, mark, count FROM tally WHERE count <> 0"
    let lines = """
      SELECT list, section, mark, count(*) FROM line WHERE section <> '' GROUP BY list, section, mark
      UNION ALL SELECT \(BoardTables.children), '', 0, count(*) FROM placed WHERE with_us HAVING count(*) > 0
      """
    let checks = [
      ("SELECT 1 FROM line WHERE child NOT IN (SELECT child FROM placed)", "hold lines of no child"),
      ("SELECT * FROM (\(lines)) EXCEPT \(counted)", "are not counted as they stand"),
      ("\(counted) EXCEPT SELECT * FROM (\(lines))", "are counted for more than they hold"),
    ]
    return try checks.compactMap { sql, words in
      try Row.fetchOne(db, sql: sql) == nil ? nil : "The lists of the service \(words)."
    }
  }
}
