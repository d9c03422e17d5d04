import Application
import CareCalendar
import Casework
import GRDB
import JSON
import ReadModels
import Rulebook

extension BoardTables {
  /// Rows in the order of the children's ids, with their duties and bookings as they were kept.
  static func rows(_ scope: BoardScope, in db: Database) throws -> [ChildRow] {
    try rows(scope, in: db, checked: false).rows
  }

  /// The same. Where they are `checked`, they come with those of them that are not as they were written: a digest of each
  /// goes along while it is read.
  static func rows(
    _ scope: BoardScope, in db: Database, checked: Bool
  ) throws -> (rows: [ChildRow], altered: Set<ChildID>) {
    let (condition, arguments) = condition(scope)
    var reading = try RowReading(condition, arguments, in: db, checked: checked)
    var duties = DutyReading()
    try reading.add(dutyTable) { columns, row in
      if let duty = duties.duty(columns) { row.duties.append(duty) }
    }
    try reading.add(bookingTable) { columns, row in
      guard let booking = booking(columns) else { return }
      row.bookings.append(booking)
      let marks = PreparationProgress.marks(columns.text(8))
      if !marks.isEmpty { row.preparedness[booking.id] = marks }
    }
    try reading.add(alertTable) { columns, row in
      if let alert = alert(columns) { row.alerts.append(alert) }
    }
    try reading.add(noteTable) { columns, row in
      if let note = note(columns) { row.notes.append(note) }
    }
    try reading.add(parentageTable) { columns, row in
      guard let side = Parentage.Side(rawValue: columns.text(2)) else { return }
      row.parentages.append(Parentage(ParentageID(columns.text(1)), side))
    }
    return (reading.rows, reading.altered)
  }

  /// The children of whom what is kept is not as it was written, in the order of their ids.
  static func altered(in db: Database) throws -> [ChildID] {
    var ids: [ChildID] = []
    try db.each("SELECT id FROM child ORDER BY id") { ids.append(ChildID($0.text(0))) }
    return try stride(from: 0, to: ids.count, by: 500).flatMap { start in
      let some = ids[start..<min(start + 500, ids.count)]
      return try rows(.these(Set(some)), in: db, checked: true).altered.sorted()
    }
  }

  /// The ids of a scope's children whose row carries another stamp. Of everyone they are found by the stamp alone.
  static func outdated(_ scope: BoardScope, than stamp: String) -> (
    sql: String, arguments: StatementArguments
  ) {
    if scope == .everyone {
      let sql =
        "SELECT id FROM child WHERE fingerprint < ? UNION ALL SELECT id FROM child WHERE fingerprint > ?"
      return (sql, [stamp, stamp])
    }
    let (condition, arguments) = condition(scope)
    return ("SELECT child.id FROM child \(condition) AND child.fingerprint <> ?", arguments + [stamp])
  }

  private static func condition(_ scope: BoardScope) -> (String, StatementArguments) {
    switch scope {
    case .everyone: ("", [])
    case .iros(let iros):
      ("WHERE child.iro IN (SELECT value FROM json_each(?))", [list(iros.map(\.raw))])
    case .child(let id): ("WHERE child.id = ?", [id.raw])
    case .socialWorker(let name, let team, let orUnknown): socialWorker(name, team, orUnknown)
    case .within(let teams, let posts, let disputes): within(teams, posts, disputes)
    case .family(let id): ("WHERE child.family = ?", [id.raw])
    case .parentage(let ids):
      (
        "WHERE child.id IN (SELECT child FROM parentage WHERE shared IN (SELECT value FROM json_each(?)))",
        [list(ids.map(\.raw))]
      )
    case .these(let ids):
      ("WHERE child.id IN (SELECT value FROM json_each(?))", [list(ids.map(\.raw))])
    case .chaired(let chairs, let days): chaired(list(chairs.map(\.raw)), days)
    case .withOpenAlerts: ("WHERE child.id IN (SELECT child FROM alert WHERE is_open)", [])
    case .withAlerts: ("WHERE child.id IN (SELECT child FROM alert)", [])
    case .withPracticeNotes: ("WHERE child.practice > 0", [])
    case .raisedTogether(let group):
      ("WHERE child.id IN (SELECT child FROM alert WHERE shared = ?)", [group.raw])
    }
  }

  private static func socialWorker(
    _ name: String, _ team: String?, _ orUnknown: Bool
  ) -> (String, StatementArguments) {
    let named = "WHERE name_key(child.worker) = ?"
    guard let team else { return (orUnknown ? named : "\(named) AND child.team IS NOT NULL", [name]) }
    return ("\(named) AND (child.team = ?\(orUnknown ? " OR child.team IS NULL" : ""))", [name, team])
  }

  /// One argument, whatever their number, so that a question is prepared once.
  private static func list(_ texts: [String]) -> String {
    JSONValue.list(texts.map { .text($0) }).written
  }

  private static func chaired(_ chairs: String, _ days: ClosedRange<Day>) -> (String, StatementArguments) {
    let condition = """
      WHERE child.id IN (
        SELECT child FROM booking WHERE chair IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ?
        UNION ALL
        SELECT own.id FROM child AS own CROSS JOIN booking ON booking.child = own.id
        WHERE own.iro IN (SELECT value FROM json_each(?)) AND chair IS NULL AND day BETWEEN ? AND ?
      )
      """
    let arguments: StatementArguments = [chairs, days.lowerBound.number, days.upperBound.number]
    return (condition, arguments + arguments)
  }

  private static func within(
    _ teams: [String], _ posts: [DutyOwner], _ disputes: Bool
  ) -> (String, StatementArguments) {
    func oneOf(_ count: Int) -> String {
      "(" + Array(repeating: "?", count: count).joined(separator: ", ") + ")"
    }
    var conditions = teams.isEmpty ? [] : ["child.team IN \(oneOf(teams.count))"]
    let arguments = teams + posts.map(\.rawValue)
    if !posts.isEmpty {
      conditions.append("child.id IN (SELECT child FROM duty WHERE post IN \(oneOf(posts.count)))")
    }
    if disputes {
      conditions += [
        "child.id IN (SELECT child FROM alert WHERE is_open)",
        "child.id IN (SELECT child FROM duty WHERE nature = '\(DutyKind.challenge.rawValue)')",
      ]
    }
    let condition = "WHERE (\(conditions.isEmpty ? "0" : conditions.joined(separator: " OR ")))"
    return (condition, StatementArguments(arguments))
  }

  static let childColumns = """
    child.id, number, name, collation, born, legal_status, placement, since, beginning_known, until, iro, worker,
    team, latest, entries, family, practice, hearing, hearing_for, hearing_listed
    """

  static let dutyColumns = """
    rule, subject, nature, title, post, weight, kind, duty.number, opens, due, book_by, lapses,
    unit, asleep_until, reason, short_notice, responsible
    """

  static let parentageColumns = "shared, side"

  static let bookingColumns = "kind, day, minutes, made, review, venue, chair, marks, further"

  static let alertColumns = """
    alert.id, shared, category, urgent, stage_name, role_name, reached, ahead, formal, state, acted,
    raised, ended, clocks, height, versions, is_open
    """
}

extension BoardTables {
  /// A code that this program does not know is left out: a newer one wrote the row, which is stale then.
  static func child(_ columns: Columns) -> ChildRow {
    ChildRow(
      id: ChildID(columns.text(0)), number: ChildNumber(columns.text(1)), name: columns.optionalText(2),
      collation: columns.text(3), dateOfBirth: columns.optionalDay(4),
      legalStatus: columns.optionalText(5).flatMap(LegalStatus.init),
      placement: columns.optionalText(6).flatMap(PlacementType.init),
      withUsSince: columns.optionalDay(7), beginningIsKnown: columns.number(8) != 0,
      withUsUntil: columns.optionalDay(9), iro: columns.optionalText(10).map(StaffID.init),
      socialWorker: columns.optionalText(11), team: columns.optionalText(12),
      family: columns.optionalText(15).map(FamilyID.init), practiceNotes: columns.count(16),
      hearing: hearing(columns),
      latestDay: columns.optionalDay(13), entries: columns.count(14))
  }

  private static func hearing(_ columns: Columns) -> Hearing? {
    columns.optionalDay(17).map {
      Hearing(day: $0, purpose: columns.optionalText(18), listedOn: columns.day(19))
    }
  }

  private static func booking(_ columns: Columns) -> Booking? {
    guard let kind = ReviewKind(rawValue: columns.text(1)) else { return nil }
    let time = columns.optionalCount(3).flatMap { TimeOfDay(hour: $0 / 60, minute: $0 % 60) }
    return Booking(
      review: columns.optionalText(5).map(ReviewID.init), kind: kind, day: columns.day(2), time: time,
      venue: columns.optionalText(6), chair: columns.optionalText(7).map(StaffID.init),
      madeOn: columns.day(4), isFurther: columns.number(9) != 0)
  }
}
