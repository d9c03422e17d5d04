import CareCalendar
import Casebook
import Casework
import Desk
import GRDB

/// Where the lines of children stand on the Today of whoever sees the whole service.
extension BoardTables {
  /// The sections as they follow one another, each by its number.
  private static let sections = TodaySection.inOrder(for: PlacedLines.post)

  /// The number under which a tally counts children.
  private static let children: Int64 = -1

  /// Days on which nothing is placed: none, so that the child is found as not placed on any.
  private static let never = (since: Int.max / 2, until: 0)

  static func place(_ row: ChildRow, _ placed: PlacedLines?, in db: Database) throws {
    let iro = row.iro?.raw ?? ""
    try db.cachedStatement(sql: "INSERT INTO placed VALUES (?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
      row.id.raw, iro, placed?.since.number ?? never.since, placed?.until.number ?? never.until,
      placed?.isWithUs ?? false, placed?.name ?? "", placed?.searched ?? "",
    ])
    let insert = try db.cachedStatement(sql: "INSERT INTO line VALUES (?, ?, ?, ?, ?)")
    for (place, line) in (placed?.places ?? []).enumerated() {
      try insert.execute(arguments: [
        sections.firstIndex(of: line.section), line.order, row.id.raw, place, iro,
      ])
    }
  }

  static func placedLines(first count: Int, in db: Database) throws -> [PlacedLine] {
    var lines: [PlacedLine] = []
    let sql = "SELECT section, child, place FROM line ORDER BY section, ordering, child, place LIMIT ?"
    try db.each(sql, [max(count, 0)]) { columns in
      guard let section = section(columns.count(0)) else { return }
      lines.append(
        PlacedLine(child: ChildID(columns.text(1)), section: section, place: columns.count(2)))
    }
    return lines
  }

  static func caseload(first count: Int, _ words: [String], in db: Database) throws -> [ChildID] {
    var children: [ChildID] = []
    let sql = "SELECT child FROM placed WHERE \(isFound(by: words)) ORDER BY name, child LIMIT ?"
    try db.each(sql, StatementArguments(words) + [max(count, 0)]) { children.append(ChildID($0.text(0))) }
    return children
  }

  static func caseloadCount(_ words: [String], in db: Database) throws -> Int {
    let sql = "SELECT count(*) FROM placed WHERE \(isFound(by: words))"
    return try db.first(sql, StatementArguments(words)) { $0.count(0) } ?? 0
  }

  private static func isFound(by words: [String]) -> String {
    (["with_us"] + words.map { _ in "instr(searched, ?)" }).joined(separator: " AND ")
  }

  static func tallies(in db: Database) throws -> [Tally] {
    var tallies: [Tally] = []
    try db.each("SELECT iro, section, count FROM tally WHERE count > 0 ORDER BY iro") { columns in
      let name = columns.text(0)
      let iro = name.isEmpty ? nil : StaffID(name)
      if tallies.isEmpty || tallies[tallies.count - 1].iro != iro { tallies.append(Tally(iro: iro)) }
      if columns.number(1) == children { tallies[tallies.count - 1].children = columns.count(2) }
      guard let section = section(columns.count(1)) else { return }
      tallies[tallies.count - 1].lines[section] = columns.count(2)
    }
    return tallies
  }

  private static func section(_ number: Int) -> TodaySection? {
    sections.indices.contains(number) ? sections[number] : nil
  }
}
