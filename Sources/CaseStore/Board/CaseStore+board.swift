public import Application
public import CareCalendar
public import Casework
import GRDB
public import ReadModels
public import Record

extension CaseStore {
  public func rows(_ scope: BoardScope) throws(StoreFault) -> [ChildRow] {
    try asking { try BoardTables.rows(scope, in: $0) }
  }

  public func checkedRows(_ scope: BoardScope) throws(StoreFault) -> CheckedRows {
    try asking { db in
      let found = try BoardTables.rows(scope, in: db, checked: scope != .everyone)
      return CheckedRows(found.rows, altered: found.altered)
    }
  }

  public func child(number: ChildNumber) throws(StoreFault) -> ChildID? {
    try asking { db in
      try db.first("SELECT id FROM child WHERE number = ?", [number.text]) { ChildID($0.text(0)) }
    }
  }

  public func numbers() throws(StoreFault) -> [ChildNumber: ChildID] {
    try asking { db in
      var numbers: [ChildNumber: ChildID] = [:]
      try db.each("SELECT number, id FROM child") { numbers[ChildNumber($0.text(0))] = ChildID($0.text(1)) }
      return numbers
    }
  }

  public func stream(of subject: StreamSubject) throws(StoreFault) -> StreamID? {
    guard subject != .child else { return nil }
    return try asking { db in
      try db.first("SELECT id FROM stream WHERE subject = ?", [subject.rawValue]) { StreamID($0.text(0)) }
    }
  }

  public func latestDay() throws(StoreFault) -> Day? {
    try asking { db in try db.first("SELECT max(latest) FROM child") { $0.optionalDay(0) } }
  }

  public func behind() throws(StoreFault) -> [ChildID] {
    try ids("SELECT child FROM behind ORDER BY child")
  }

  public func isBehind(_ child: ChildID) throws(StoreFault) -> Bool {
    try asking { db in
      try db.first("SELECT 1 FROM behind WHERE child = ?", [child.raw]) { _ in true } ?? false
    }
  }

  public func outdated(
    _ scope: BoardScope, under fingerprint: String, limit: Int
  ) throws(StoreFault) -> [ChildID] {
    let (sql, arguments) = BoardTables.outdated(scope, than: BoardTables.stamp(fingerprint))
    return try ids(sql + " LIMIT ?", arguments + [max(limit, 0)])
  }

  public func fingerprints() throws(StoreFault) -> [String] {
    // Each is looked up after the one before: a council has hundreds of rows to a fingerprint.
    let sql = """
      WITH RECURSIVE found (name) AS (
        SELECT min(fingerprint) FROM child
        UNION ALL SELECT (SELECT min(fingerprint) FROM child WHERE fingerprint > name) FROM found
        WHERE name IS NOT NULL
      ) SELECT name FROM found WHERE name IS NOT NULL
      """
    return try asking { db in
      var found: [String] = []
      try db.each(sql) { found.append(BoardTables.fingerprint(of: $0.text(0))) }
      return found
    }
  }

  func ids(_ sql: String, _ arguments: StatementArguments = []) throws(StoreFault) -> [ChildID] {
    try asking { db in
      var children: [ChildID] = []
      try db.each(sql, arguments) { children.append(ChildID($0.text(0))) }
      return children
    }
  }

  public func renew(_ renewal: BoardRenewal) throws(StoreFault) {
    try writing { db in
      try refuseIfNewer(db)
      try BoardTables.keep(renewal.whole(in: db), in: db)
    }
  }
}

extension BoardRenewal {
  /// Without the rows of children about whom something was recorded since they were worked out.
  fileprivate func whole(in db: Database) throws -> BoardRenewal {
    let current = try rows.filter { row in
      let sql = "SELECT coalesce(max(version), 0) FROM journal WHERE stream = ?"
      return try db.first(sql, [row.id.raw]) { $0.count(0) }.map { $0 <= row.entries } ?? true
    }
    let ids = Set(current.map(\.id))
    return BoardRenewal(
      rows: current, fingerprint: fingerprint, placed: placed, counted: counted,
      mends: mends.filter { ids.contains($0.child) })
  }
}
