import Application
import CareCalendar
import Casework
import GRDB
import Testing

/// The journal and the log of readings are only added to, whoever tries.
@Suite struct AppendOnlyTests {
  private let folder: TemporaryFolder
  private let raw: RawStore

  init() throws {
    folder = try TemporaryFolder()
    let store = try folder.makeStore()
    try store.record("a1", "c1", Sample.known("1001"), Sample.held("2014-11-03"))
    try store.note([Sample.read("c1", by: "m1", at: 5), Sample.read("c1", by: "m2", at: 6)])
    raw = try RawStore(folder.storePath)
  }

  private static let entry = """
    (position, act, stream, version, kind, format, payload, recorded_at, source, digest)
    """

  @Test(
    "Changing, deleting, replacing and adding out of turn are refused",
    arguments: [
      "UPDATE journal SET recorded_by = 'm9'", "UPDATE journal SET payload = x'7b7d' WHERE position = 2",
      "DELETE FROM journal", "DELETE FROM journal WHERE position = 2", "UPDATE reads SET staff = 'm9'",
      "DELETE FROM reads", "INSERT OR REPLACE INTO reads VALUES (2, 7, 'm9', '', 'c1', x'')",
      "INSERT OR REPLACE INTO journal \(entry) VALUES (2, 'a', 'c1', 2, 'k', 1, x'', 1, 'person', x'')",
      "INSERT OR REPLACE INTO journal \(entry) VALUES (3, 'a', 'c1', 2, 'k', 1, x'', 1, 'person', x'')",
      "INSERT INTO journal \(entry) VALUES (3, 'a', 'c1', 4, 'k', 1, x'', 1, 'person', x'')",
      "INSERT INTO journal \(entry) VALUES (4, 'a', 'c1', 3, 'k', 1, x'', 1, 'person', x'')",
      "INSERT INTO journal \(entry) VALUES (3, 'a', 'c1', 3, 'k', 'one', x'', 1, 'person', x'')",
    ])
  func refused(_ sql: String) throws {
    #expect(throws: DatabaseError.self) { try raw.run(sql) }
    #expect(try raw.count("SELECT count(*) FROM journal WHERE recorded_by = 'm1'") == 2)
    #expect(try raw.text("SELECT group_concat(staff) FROM reads") == "m1,m2")
  }

  @Test("What was opened is noted with who, where and when, apart from the journal")
  func reads() throws {
    let row = "read_at || ' ' || staff || ' ' || place || ' ' || children"
    #expect(try raw.text("SELECT \(row) FROM reads WHERE position = 2") == "6 m2 screen.child c1")
    #expect(try raw.count("SELECT count(*) FROM journal") == 2)
  }
}
