public import Application
public import CareCalendar
public import Casework
import GRDB
import JSON
public import ReadModels

extension CaseStore {
  public func lines(
    _ list: ServiceList, in sections: [String], _ range: Range<Int>, of total: Int
  ) throws(StoreFault) -> [ServiceListLine] {
    try asking { try BoardTables.lines(list, in: sections, range, of: total, in: $0) }
  }

  public func everyLine(_ list: ServiceList) throws(StoreFault) -> [SearchedLine] {
    try asking { try BoardTables.everyLine(list, in: $0) }
  }

  public func tallies(_ list: ServiceList, _ sections: ClosedRange<String>?) throws(StoreFault)
    -> [SectionCount]
  {
    try asking { try BoardTables.tallies(list, sections, in: $0) }
  }

  public func tooManyMeetings(_ sections: ClosedRange<String>) throws(StoreFault) -> [String] {
    try asking { try BoardTables.tooManyMeetings(sections, in: $0) }
  }

  public func childCount() throws(StoreFault) -> Int {
    try asking { db in
      try db.first("SELECT count FROM tally WHERE list = \(BoardTables.children)") { $0.count(0) } ?? 0
    }
  }

  public func caseload(_ range: Range<Int>, of total: Int) throws(StoreFault) -> [ChildID] {
    let isFromEnd = range.lowerBound > total - range.upperBound
    let order = isFromEnd ? "name DESC, child DESC" : "name, child"
    let skipped = isFromEnd ? max(0, total - range.upperBound) : range.lowerBound
    let children = try ids(
      "SELECT child FROM placed WHERE with_us ORDER BY \(order) LIMIT ? OFFSET ?", [range.count, skipped])
    return isFromEnd ? children.reversed() : children
  }

  public func searchedChildren(
    after child: SearchedChild?, limit: Int
  ) throws(StoreFault) -> [SearchedChild] {
    let sql = """
      \(CaseStore.searched) WHERE with_us AND name >= ?1 AND (name > ?1 OR child > ?2)
      ORDER BY name, child LIMIT ?3
      """
    return try asking { db in
      var children: [SearchedChild] = []
      try db.each(sql, [child?.name ?? "", child?.id.raw ?? "", limit]) {
        children.append(CaseStore.searchedChild($0))
      }
      return children
    }
  }

  public func searchedChild(_ id: ChildID) throws(StoreFault) -> SearchedChild? {
    try asking { db in
      try db.first("\(CaseStore.searched) WHERE with_us AND child = ?", [id.raw]) {
        CaseStore.searchedChild($0)
      }
    }
  }

  private static let searched = """
    SELECT child, name, searched, (SELECT iro FROM child AS row WHERE row.id = placed.child) FROM placed
    """

  private static func searchedChild(_ columns: Columns) -> SearchedChild {
    SearchedChild(
      id: ChildID(columns.text(0)), name: columns.text(1), searched: columns.text(2),
      iro: columns.optionalText(3).map(StaffID.init))
  }

  public func notes(since day: Day?) throws(StoreFault) -> [ChildID: [PracticeNoteRow]] {
    try asking { try BoardTables.notes(since: day, in: $0) }
  }

  public func placed(_ child: ChildID) throws(StoreFault) -> ServiceListPlaces? {
    try asking { try BoardTables.placed(child, in: $0) }
  }

  public func unplaced(on day: Day, limit: Int) throws(StoreFault) -> [ChildID] {
    try ids(
      "SELECT child FROM placed WHERE until <= ?1 UNION SELECT child FROM placed WHERE since > ?1 LIMIT ?2",
      [day.number, max(limit, 0)])
  }

  public func unplaced(on day: Day, among children: [ChildID]) throws(StoreFault) -> Set<ChildID> {
    let sql = """
      SELECT child FROM placed WHERE child IN (SELECT value FROM json_each(?1)) AND (until <= ?2 OR since > ?2)
      """
    let json = JSONValue.list(children.map { .text($0.raw) }).written
    return Set(try ids(sql, [json, day.number]))
  }

  public func unplacedCount(on day: Day) throws(StoreFault) -> Int {
    // By the first index those whose days are over, by the second those whose days are still to come.
    let sql = """
      SELECT (SELECT count(*) FROM placed WHERE until <= ?1)
        + (SELECT count(*) FROM placed WHERE since > ?1 AND +until > ?1)
      """
    return try asking { db in try db.first(sql, [day.number]) { $0.count(0) } ?? 0 }
  }
}
