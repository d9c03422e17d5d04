import Application
import CareCalendar
import Casework
import GRDB
import JSON
import Record

/// The table of half-filled forms.
enum DraftTable {
  private static let isMeant = "staff = ? AND form = ? AND child = ? AND about = ?"

  static func keep(_ draft: Draft, in db: Database) throws {
    let answers = JSONValue(texts: draft.answers).written
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)")
      .execute(arguments: arguments(draft.key) + [answers, draft.keptAt.milliseconds])
  }

  /// The last kept first.
  static func drafts(of staff: StaffID, in db: Database) throws -> [Draft] {
    let sql = "SELECT form, child, about, answers, kept_at FROM draft WHERE staff = ? ORDER BY rowid DESC"
    var drafts: [Draft] = []
    try db.each(sql, [staff.raw]) { row in
      let child = row.text(1)
      let key = DraftKey(
        staff: staff, form: row.text(0), child: child.isEmpty ? nil : ChildID(child), about: row.text(2))
      guard let answers = (try? JSONValue(row.bytes(3)))?.asTexts else { throw UnreadablePayload() }
      drafts.append(Draft(key: key, answers: answers, keptAt: Instant(milliseconds: row.number(4))))
    }
    return drafts
  }

  static func holds(_ key: DraftKey, in db: Database) throws -> Bool {
    try db.first("SELECT 1 FROM draft WHERE \(isMeant)", arguments(key)) { _ in true } ?? false
  }

  static func remove(_ key: DraftKey, from db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM draft WHERE \(isMeant)").execute(arguments: arguments(key))
  }

  /// Takes all drafts out, and puts them back: a deleted row is overwritten, but not what SQLite has left of it in
  /// a page that it was moved from. Only a page that is given back whole is overwritten whole.
  static func overwrite(in db: Database) throws {
    let kept = try Row.fetchAll(db, sql: "SELECT * FROM draft ORDER BY rowid")
    try db.execute(sql: "DELETE FROM draft")
    let insert = try db.cachedStatement(sql: "INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?)")
    for row in kept { try insert.execute(arguments: StatementArguments(row.databaseValues)) }
  }

  private static func arguments(_ key: DraftKey) -> StatementArguments {
    [key.staff.raw, key.form, key.child?.raw ?? "", key.about]
  }
}
