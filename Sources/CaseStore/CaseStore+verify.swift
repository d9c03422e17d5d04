public import Application
import GRDB
import Record

extension CaseStore {
  /// What is wrong with the record, a line each; empty when it is sound. Reads every entry, and no payload: so it needs
  /// nobody to be signed in, and nothing that is recorded can stand in its way.
  ///
  /// - Parameter progress: told how many entries are checked, and of how many.
  public func verify(
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(StoreFault) -> [String] {
    try asFault(at: path) {
      try reading {
        try found { try SchemaCheck($0).findings.map(\.words) } + brokenRecord(progress)
          + found(ReadTable.findings) + found(DraftTable.findings)
      }
    }
  }

  /// The same, and what SQLite finds damaged in the file that holds it: what is asked of a copy before it counts. Of an
  /// earlier edition only what all editions have in common can be checked.
  func verifyWithFile() throws(StoreFault) -> [String] {
    try asFault(at: path) {
      try reading {
        let isOlder = try asking(Schema.edition) < Schema.edition
        return try found { try damage(in: $0) } + (isOlder ? brokenRecord { _, _ in } : verify())
      }
    }
  }

  /// What is wrong with the journal and with the lists of what stands in it. Where entries cannot be read, what was found
  /// in those before them is told all the same.
  private func brokenRecord(_ progress: (_ done: Int, _ of: Int) -> Void) throws -> [String] {
    let (check, reading) = try entriesRead(progress)
    // Asked while the last entries are still checked.
    let lists = try found(gapsInStreams) + found(wrongStreams)
    let (findings, position) = check.checked()
    switch reading {
    case .success(let listed):
      return findings + (check.kinds.isSubset(of: listed) ? [] : [lacking("kinds")]) + lists
    case .failure(let damage):
      return findings + ["What follows entry \(position) cannot be read. \(damage.words)"] + lists
    }
  }

  /// What is wrong with the file and with the board, as far as it can be told without working the board out anew.
  public func verifyBoard() throws(StoreFault) -> [String] {
    try asFault(at: path) {
      try reading {
        try found { try damage(in: $0) } + found(wrongCounts) + found(lostRows) + found(alteredRows)
      }
    }
  }

  /// Damage that stops one of the checks is a finding, and the others go on.
  private func found(_ check: (Database) throws -> [String]) throws -> [String] {
    do {
      return try asking(check)
    } catch {
      guard error.isDamage else { throw error }
      return [error.words]
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

  /// Reads all entries into a check, and the kinds that are listed; or the damage that stands in the way.
  private func entriesRead(
    _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws -> (JournalCheck, Result<Set<JournalCheck.Kind>, StoreFault>) {
    var check = JournalCheck()
    do {
      let listed = try asking { db in
        check = JournalCheck()
        let total = try JournalTable.last(in: db).position
        try db.each("SELECT \(JournalTable.columns) FROM journal ORDER BY position") {
          let entry = JournalTable.stored($0)
          check.take(entry)
          if entry.position & 0xfff == 0 { progress(Int(entry.position), Int(total)) }
        }
        return try listedKinds(in: db)
      }
      return (check, .success(listed))
    } catch {
      guard error.isDamage else { throw error }
      return (check, .failure(error))
    }
  }

  private func listedKinds(in db: Database) throws -> Set<JournalCheck.Kind> {
    var listed: Set<JournalCheck.Kind> = []
    try db.each("SELECT name, format FROM kind") {
      listed.insert(JournalCheck.Kind(name: Array($0.storedText(0)), format: $0.number(1)))
    }
    return listed
  }

  /// The list of streams beside the journal decides where a program looks.
  private func gapsInStreams(of db: Database) throws -> [String] {
    let sql = "SELECT DISTINCT stream FROM journal EXCEPT SELECT id FROM stream"
    return try Row.fetchOne(db, sql: sql) == nil ? [] : [lacking("streams")]
  }

  private func lacking(_ list: String) -> String { "The list of \(list) lacks some that the journal holds." }

  /// The list of streams says where the council and the staff list are found: by the kind of its first entry it is known
  /// what each is about.
  private func wrongStreams(in db: Database) throws -> [String] {
    let sql = """
      SELECT stream.id, subject, kind FROM stream LEFT JOIN journal ON stream = stream.id AND version = 1
      ORDER BY stream.id
      """
    var findings: [String] = []
    try db.each(sql) { row in
      let (id, listed) = (row.text(0), row.text(1))
      guard let kind = row.optionalText(2) else {
        return findings.append("Stream \(id) is listed, and has no first entry.")
      }
      guard let subject = EventKinds.subject(of: kind)?.rawValue, subject != listed else { return }
      findings.append("Stream \(id) is listed as of \(listed), and its entries are of \(subject).")
    }
    return findings
  }
}

extension CaseStore {
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

  /// Children who have no row, though nothing says that one is to be worked out.
  private func lostRows(in db: Database) throws -> [String] {
    let sql = """
      SELECT id FROM stream WHERE subject = 'child'
      EXCEPT SELECT id FROM child EXCEPT SELECT child FROM behind
      """
    return try String.fetchAll(db, sql: sql).map { "The board has lost the child of stream \($0)." }
  }

  private func alteredRows(in db: Database) throws -> [String] {
    try BoardTables.altered(in: db).map {
      "What the board has of the child of stream \($0.raw) is not as it was written."
    }
  }
}
