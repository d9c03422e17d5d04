import CareCalendar
import Casework
import GRDB
import ReadModels

/// The practice notes on children, kept for finding them.
extension BoardTables {
  static let noteColumns = """
    note.id, note.kind, note.category, category_name, common, words, review, noted_by, noted, answer,
    answered_by, answered, note.alert, alert_on
    """

  static func values(
    _ row: PracticeNoteRow, _ child: ChildID, _ place: Int
  ) -> [(any DatabaseValueConvertible)?] {
    let note = row.note
    return [
      child.raw, place, note.id.raw, note.kind.rawValue, note.category.key, note.category.name,
      note.category.common.rawValue, note.words, note.review?.raw, note.by.raw, note.on.number,
      note.answer?.words, note.answer?.by.raw, note.answer?.on.number, row.alert?.raw, row.alertOn?.number,
    ]
  }

  /// Columns after the child's id. A kind that this program does not know is left out: a newer one wrote the row, which
  /// is stale then.
  static func note(_ columns: Columns) -> PracticeNoteRow? {
    guard let kind = PracticeNoteKind(rawValue: columns.text(2)),
      let common = CommonCategory(rawValue: columns.text(5))
    else { return nil }
    var note = PracticeNote(
      id: PracticeNoteID(columns.text(1)), kind: kind,
      category: AlertCategory(key: columns.text(3), name: columns.text(4), common: common),
      words: columns.text(6), review: columns.optionalText(7).map(ReviewID.init),
      by: StaffID(columns.text(8)), on: columns.day(9))
    if let words = columns.optionalText(10), let by = columns.optionalText(11) {
      note.answer = PracticeNote.Answer(words, by: StaffID(by), on: columns.day(12))
    }
    return PracticeNoteRow(
      note, alert: columns.optionalText(13).map(AlertID.init), alertOn: columns.optionalDay(14))
  }

  /// The practice notes of all children since a day, or ever.
  static func notes(since day: Day?, in db: Database) throws -> [ChildID: [PracticeNoteRow]] {
    var notes: [ChildID: [PracticeNoteRow]] = [:]
    let sql = """
      SELECT note.child, \(noteColumns) FROM note \(day == nil ? "" : "WHERE noted >= ? ")ORDER BY note.child, place
      """
    try db.each(sql, day.map { [$0.number] } ?? []) { columns in
      if let note = note(columns) { notes[ChildID(columns.text(0)), default: []].append(note) }
    }
    return notes
  }
}
