import Application
import CareCalendar
import Casework
import GRDB
import JSON
import ReadModels

/// Where the lines of children stand in the lists of whoever sees the whole service.
extension BoardTables {
  /// The list under whose number children who are with us are counted.
  static let children = ServiceList.caseload(.name).number

  /// Days on which nothing is placed: none, so that the child is found as not placed on any.
  private static let never = (since: Int.max / 2, until: 0)

  /// A line as it is kept of one child.
  private struct KeptLine: Hashable {
    let list: Int
    let section: String
    let order: String
    let place: Int
    let mark: Int
    let searched: String
  }

  /// Takes out the lines that stand there no longer, and puts in those that are new: most stay where they are.
  static func place(_ child: ChildID, _ placed: ServiceListPlaces?, in db: Database) throws {
    try keep(child, placed, in: db)
    let now = Set(
      (placed?.places ?? []).map { line in
        KeptLine(
          list: line.list.number, section: line.section, order: line.order, place: line.place,
          mark: line.mark,
          searched: line.searched)
      })
    let before = try lines(of: child, in: db)
    let delete = try db.cachedStatement(
      sql: "DELETE FROM line WHERE list = ? AND section = ? AND ordering = ? AND child = ? AND place = ?")
    for line in before.subtracting(now) {
      try delete.execute(arguments: [line.list, line.section, line.order, child.raw, line.place])
    }
    let insert = try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)")
    for line in now.subtracting(before) {
      try insert.execute(arguments: [
        line.list, line.section, line.order, child.raw, line.place, line.mark, line.searched,
      ])
    }
  }

  private static func keep(_ child: ChildID, _ placed: ServiceListPlaces?, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM placed WHERE child = ?").execute(arguments: [child.raw])
    try db.cachedStatement(sql: "INSERT INTO placed VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
      child.raw, placed?.since.number ?? never.since, placed?.until.number ?? never.until,
      placed?.isWithUs ?? false, placed?.name ?? "", placed?.searched ?? "",
    ])
  }

  /// Lines of lists that this program does not know are left out.
  static func placed(_ child: ChildID, in db: Database) throws -> ServiceListPlaces? {
    let places = try lines(of: child, in: db).compactMap { line in
      ServiceList(number: line.list).map {
        ServiceListPlaces.Slot(
          $0, section: line.section, order: line.order, place: line.place, mark: line.mark,
          searched: line.searched)
      }
    }
    let sql = "SELECT since, until, with_us, name, searched FROM placed WHERE child = ?"
    return try db.first(sql, [child.raw]) { columns in
      ServiceListPlaces(
        places: places, isWithUs: columns.number(2) != 0, name: columns.text(3), searched: columns.text(4),
        since: columns.day(0), until: columns.day(1))
    }
  }

  private static func lines(of child: ChildID, in db: Database) throws -> Set<KeptLine> {
    var lines: Set<KeptLine> = []
    let sql = "SELECT list, section, ordering, place, mark, searched FROM line WHERE child = ?"
    try db.each(sql, [child.raw]) { columns in
      lines.insert(
        KeptLine(
          list: columns.count(0), section: columns.text(1), order: columns.text(2), place: columns.count(3),
          mark: columns.count(4), searched: columns.text(5)))
    }
    return lines
  }
}

/// Questions about them.
extension BoardTables {
  /// Those of a range that lie nearer to the end are counted from there.
  static func lines(
    _ list: ServiceList, in sections: [String], _ range: Range<Int>, of total: Int, in db: Database
  ) throws -> [ServiceListLine] {
    guard !range.isEmpty else { return [] }
    let isFromEnd = range.lowerBound > total - range.upperBound
    let order = ["section", "ordering", "child", "place"].dropFirst(sections.count == 1 ? 1 : 0)
      .filter { sections.count <= 1 || $0 != "section" }
      .map { $0 + (isFromEnd ? " DESC" : "") }.joined(separator: ", ")
    let within = sections.count == 1 ? "= ?2" : "IN (SELECT value FROM json_each(?2))"
    let sql = """
      SELECT section, child, place, mark FROM line WHERE list = ?1 AND section \(within)
      ORDER BY \(order) LIMIT ?3 OFFSET ?4
      """
    let skipped = isFromEnd ? max(0, total - range.upperBound) : range.lowerBound
    var lines: [ServiceListLine] = []
    try db.each(sql, [list.number, sections.count == 1 ? sections[0] : json(sections), range.count, skipped])
    {
      lines.append(
        ServiceListLine(
          child: ChildID($0.text(1)), section: $0.text(0), place: $0.count(2), mark: $0.count(3)))
    }
    return isFromEnd ? lines.reversed() : lines
  }

  static func everyLine(_ list: ServiceList, in db: Database) throws -> [SearchedLine] {
    var lines: [SearchedLine] = []
    let sql = """
      SELECT section, child, place, mark, searched FROM line WHERE list = ?
      ORDER BY section, ordering, child, place
      """
    try db.each(sql, [list.number]) {
      let line = ServiceListLine(
        child: ChildID($0.text(1)), section: $0.text(0), place: $0.count(2), mark: $0.count(3))
      lines.append(SearchedLine(line: line, searched: $0.text(4)))
    }
    return lines
  }

  static func tallies(_ list: ServiceList, _ sections: ClosedRange<String>?, in db: Database) throws
    -> [SectionCount]
  {
    var tallies: [SectionCount] = []
    let within = sections == nil ? "" : "AND section BETWEEN ?2 AND ?3 "
    let sql =
      "SELECT section, mark, count FROM tally WHERE list = ?1 \(within)AND count > 0 ORDER BY section, mark"
    let ends = sections.map { [$0.lowerBound, $0.upperBound] } ?? []
    try db.each(sql, StatementArguments([list.number]) + StatementArguments(ends)) {
      tallies.append(SectionCount(section: $0.text(0), mark: $0.count(1), count: $0.count(2)))
    }
    return tallies
  }

  static func tooManyMeetings(_ sections: ClosedRange<String>, in db: Database) throws -> [String] {
    var found: [String] = []
    let sql = """
      SELECT section FROM tally WHERE list = ? AND section BETWEEN ? AND ?
      AND count > \(CalendarDay.mostMeetings) ORDER BY section
      """
    try db.each(sql, [ServiceList.meetings.number, sections.lowerBound, sections.upperBound]) {
      found.append($0.text(0))
    }
    return found
  }

  private static func json(_ texts: [String]) -> String {
    JSONValue.list(texts.map { .text($0) }).written
  }
}
