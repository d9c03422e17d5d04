import Application
import CareCalendar
import Casework
import Foundation
import GRDB
import ReadModels
import Record
import Rulebook

/// The tables of the board: what is kept of each child for finding things.
enum BoardTables {
  /// How rows are written. Raised when that changes, so that rows written otherwise are renewed.
  private static let edition = 14

  static func stamp(_ fingerprint: String) -> String { "\(edition) \(fingerprint)" }

  /// The fingerprint that a stamp was made of.
  static func fingerprint(of stamp: String) -> String {
    String(stamp.drop { $0 != " " }.dropFirst())
  }

  /// Puts the rows in place of those that the board has of the same children.
  static func keep(_ renewal: BoardRenewal, in db: Database) throws {
    for row in renewal.rows {
      try forgetCounted(row, unlessUnder: stamp(renewal.fingerprint), in: db)
      try remove(row.id, from: db)
    }
    for row in renewal.rows {
      try add(row, stamp(renewal.fingerprint), to: db)
      try keep(renewal.counted[row.id], in: db)
      try place(row.id, renewal.placed[row.id], in: db)
    }
    for mend in renewal.mends { try MendTable.add(mend, in: db) }
  }

  private static func remove(_ child: ChildID, from db: Database) throws {
    for sql in [
      "DELETE FROM child WHERE id = ?", "DELETE FROM duty WHERE child = ?",
      "DELETE FROM booking WHERE child = ?", "DELETE FROM alert WHERE child = ?",
      "DELETE FROM note WHERE child = ?", "DELETE FROM parentage WHERE child = ?",
    ] {
      try db.cachedStatement(sql: sql).execute(arguments: [child.raw])
    }
  }

  /// Adds the row with all that belongs to it, and a digest over it: by that it is found that somebody else changed it.
  private static func add(_ row: ChildRow, _ stamp: String, to db: Database) throws {
    let own = DigestedTable.stored(values(row))
    var digest = RowDigest()
    childTable.take(own, into: &digest)
    for (place, duty) in row.duties.enumerated() {
      try dutyTable.add(values(duty, row.id, place), to: &digest, in: db)
    }
    for (place, booking) in row.bookings.enumerated() {
      let marks = row.preparedness[booking.id] ?? []
      try bookingTable.add(values(booking, marks, row.id, place), to: &digest, in: db)
    }
    for (place, alert) in row.alerts.enumerated() {
      try alertTable.add(values(alert, row.id, place), to: &digest, in: db)
    }
    for (place, note) in row.notes.enumerated() {
      try noteTable.add(values(note, row.id, place), to: &digest, in: db)
    }
    for (place, link) in row.parentages.enumerated() {
      try parentageTable.add([row.id.raw, place, link.id.raw, link.side.rawValue], to: &digest, in: db)
    }
    do {
      try childTable.insert(own + [stamp.databaseValue, Data(digest.taken()).databaseValue], in: db)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw JournalFault.conflict(StreamID(row.id))
    }
  }

  /// The columns before the stamp and the digest.
  private static func values(_ row: ChildRow) -> [(any DatabaseValueConvertible)?] {
    [
      row.id.raw, row.number.text, row.name, row.collation, row.dateOfBirth?.number,
      row.legalStatus?.rawValue, row.placement?.rawValue, row.withUsSince?.number, row.beginningIsKnown,
      row.withUsUntil?.number, row.iro?.raw, row.socialWorker, row.team, row.family?.raw,
      row.practiceNotes, row.latestDay?.number, row.entries, row.hearing?.day.number, row.hearing?.purpose,
      row.hearing?.listedOn.number,
    ]
  }

  private static func values(
    _ row: DutyRow, _ child: ChildID, _ place: Int
  ) -> [(any DatabaseValueConvertible)?] {
    let duty = row.duty
    return [
      child.raw, place, duty.key.rule.raw, duty.key.subject.text, duty.nature.rawValue, duty.title,
      duty.post.rawValue, duty.weight.rawValue, duty.kind?.rawValue, duty.number, duty.opens.number,
      duty.due?.number, duty.bookBy?.number, duty.lapses?.number, duty.unit.rawValue,
      duty.isShortNotice, row.putOffUntil?.number, row.reason, duty.responsible,
    ]
  }

  private static func values(
    _ booking: Booking, _ marks: [PreparationProgress], _ child: ChildID, _ place: Int
  ) -> [(any DatabaseValueConvertible)?] {
    [
      child.raw, place, booking.kind.rawValue, booking.day.number, booking.time?.minutes,
      booking.madeOn.number, booking.review?.raw, booking.venue, booking.chair?.raw,
      PreparationProgress.text(marks), booking.isFurther,
    ]
  }
}
