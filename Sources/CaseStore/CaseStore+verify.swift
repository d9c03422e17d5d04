public import Desk
import GRDB
import Record

extension CaseStore {
  /// What is wrong with the store, a line each; empty when it is sound. Reads every entry, and no payload.
  public func verify() throws(StoreFault) -> [String] {
    try asFault(at: path) {
      try reading {
        try asking { db in
          try damage(in: db) + changedTables(in: db) + brokenEntries(in: db) + gapsInLists(of: db)
        }
      }
    }
  }

  private func damage(in db: Database) throws -> [String] {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    return lines == ["ok"] ? [] : lines.map { "SQLite: \($0)" }
  }

  private func changedTables(in db: Database) throws -> [String] {
    let found = Set(try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return Schema.journal.filter { !found.contains($0) }.map { expected in
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
}
