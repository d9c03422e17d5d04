import Application
import CareCalendar
import Casework
import Foundation
import GRDB
import JSON
import Record

/// The table of half-filled forms.
enum DraftTable {
  private static let isMeant = "staff = ? AND form = ? AND child = ? AND about = ?"
  private static let isRecorded = "act IN (SELECT act FROM journal)"

  static func keep(_ draft: Draft, in db: Database) throws {
    try put(
      draft.key, answers: JSONValue(texts: draft.answers).written, at: draft.keptAt, as: draft.act,
      isTried: draft.isTried, in: db)
  }

  /// The last kept first; none that is recorded, and none that somebody else changed: nobody is offered words as their
  /// own that they never typed.
  static func drafts(of staff: StaffID, in db: Database) throws -> [Draft] {
    let sql = """
      SELECT form, child, about, answers, kept_at, act, tried, \(columns), digest FROM draft
      WHERE staff = ? AND NOT \(isRecorded) ORDER BY rowid DESC
      """
    var drafts: [Draft] = []
    try db.each(sql, [staff.raw]) { row in
      guard isAsKept(row, from: 7) else { return }
      guard let answers = (try? JSONValue(row.bytes(3)))?.asTexts else { throw UnreadablePayload() }
      drafts.append(
        Draft(
          key: key(row, of: staff), act: ActID(row.text(5)), answers: answers,
          keptAt: Instant(milliseconds: row.number(4)), isTried: row.number(6) != 0))
    }
    return drafts
  }

  /// The forms that are recorded, the last kept first.
  static func saved(of staff: StaffID, in db: Database) throws -> [DraftKey] {
    let sql = "SELECT form, child, about FROM draft WHERE staff = ? AND \(isRecorded) ORDER BY rowid DESC"
    var keys: [DraftKey] = []
    try db.each(sql, [staff.raw]) { keys.append(key($0, of: staff)) }
    return keys
  }

  static func holds(_ key: DraftKey, in db: Database) throws -> Bool {
    try db.first("SELECT 1 FROM draft WHERE \(isMeant)", arguments(key)) { _ in true } ?? false
  }

  static func remove(_ key: DraftKey, from db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM draft WHERE \(isMeant)").execute(arguments: arguments(key))
  }

  /// Takes out what was typed into a form, in the transaction that records its act. That it is recorded stays, until
  /// traces are overwritten: where the program ends before it has said so, the next start can. Of an act without events
  /// nothing is recorded, and so nothing stays.
  ///
  /// - Parameter isAgain: whether the disk did not confirm it the first time. Then it stays of a form too of which
  ///   nothing had been kept.
  static func finish(_ key: DraftKey, as act: Act, isAgain: Bool, in db: Database) throws {
    if act.appends.allSatisfy(\.events.isEmpty) { return try remove(key, from: db) }
    guard try isAgain || holds(key, in: db) else { return }
    let nothing = JSONValue(texts: [:]).written
    try put(key, answers: nothing, at: act.recordedAt, as: act.id, isTried: isAgain, in: db)
  }

  /// Takes out what is kept of the forms of one member of staff that are recorded.
  static func forgetSaved(of staff: StaffID, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM draft WHERE staff = ? AND \(isRecorded)")
      .execute(arguments: [staff.raw])
  }

  /// Takes all drafts out, and puts them back: a deleted row is overwritten, but not what SQLite has left of it in
  /// a page that it was moved from. Only a page that is given back whole is overwritten whole.
  static func overwrite(in db: Database) throws {
    let kept = try Row.fetchAll(db, sql: "SELECT * FROM draft ORDER BY rowid")
    try db.execute(sql: "DELETE FROM draft")
    let insert = try db.cachedStatement(sql: "INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for row in kept { try insert.execute(arguments: StatementArguments(row.databaseValues)) }
  }

  /// Keeps a form by the values of its columns, with a digest over them.
  static func put(_ values: [DatabaseValue], in db: Database) throws {
    var digest = RowDigest()
    for value in values { digest.add(value) }
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(arguments: StatementArguments(values) + [Data(digest.taken())])
  }

  /// What is wrong with the half-filled forms, a line each.
  static func findings(in db: Database) throws -> [String] {
    var findings: [String] = []
    try db.each("SELECT \(columns), digest, rowid FROM draft ORDER BY rowid") { row in
      guard !isAsKept(row, from: 0) else { return }
      findings.append("Half-filled form \(row.number(9)) is not as it was kept; it is offered to nobody.")
    }
    return findings
  }

  /// What is kept of a form, in the order in which its digest is taken over it.
  private static let columns = "staff, form, child, about, answers, kept_at, act, tried"

  /// Whether the digest that follows these columns of a row is theirs.
  private static func isAsKept(_ row: Columns, from place: Int32) -> Bool {
    var digest = RowDigest()
    digest.add(row, place..<place + 8)
    return digest.taken() == Array(row.bytes(place + 8))
  }

  private static func put(
    _ key: DraftKey, answers: String, at instant: Instant, as act: ActID, isTried: Bool, in db: Database
  ) throws {
    let values: [any DatabaseValueConvertible] = [
      key.staff.raw, key.form, key.child?.raw ?? "", key.about, answers, instant.milliseconds, act.raw,
      isTried,
    ]
    try put(values.map(\.databaseValue), in: db)
  }

  private static func key(_ row: Columns, of staff: StaffID) -> DraftKey {
    let child = row.text(1)
    return DraftKey(
      staff: staff, form: row.text(0), child: child.isEmpty ? nil : ChildID(child), about: row.text(2))
  }

  private static func arguments(_ key: DraftKey) -> StatementArguments {
    [key.staff.raw, key.form, key.child?.raw ?? "", key.about]
  }
}
