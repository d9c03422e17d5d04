import Application
import Casework
import GRDB
import Testing

@testable import CaseStore

/// The log of who looked grows for years; asking for one child does not go through all of it.
@Suite struct ReadPlanTests {
  private func plan(_ filter: ReadFilter) throws -> [String] {
    let folder = try TemporaryFolder()
    let store = try folder.makeStore()
    try store.note([Sample.read("c1"), Sample.read("c1", "c2")])
    let (condition, arguments) = ReadTable.condition(filter)
    let sql = "EXPLAIN QUERY PLAN SELECT position FROM reads WHERE \(condition)"
    return try RawStore(folder.storePath).queue.inDatabase { db in
      try Row.fetchAll(db, sql: sql, arguments: arguments).map { $0["detail"] as String }
    }
  }

  @Test("A child's own notes are found by the index, and lists among lists alone; a person's by the index")
  func indexes() throws {
    let child = try plan(ReadFilter(child: ChildID("c1")))
    #expect(child.contains { $0.contains("reads_of_one (children=?)") }, "\(child)")
    #expect(child.contains { $0.contains("reads_of_several") }, "\(child)")
    let staff = try plan(ReadFilter(staff: StaffID("m1")))
    #expect(staff.contains { $0.contains("reads_by (staff=?)") }, "\(staff)")
  }
}
