import Application
import Casework
import GRDB
import Testing

@testable import CaseStore

/// What was read, and what was typed and not saved, is found out when somebody changes it.
@Suite struct TamperingTests {
  private let folder: TemporaryFolder
  private let store: CaseStore
  private let raw: RawStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
    raw = try RawStore(folder.storePath)
    for number in 1...3 { try note("m\(number)", at: Int64(number)) }
  }

  private func note(_ staff: String, at instant: Int64) throws {
    try store.note([Sample.read("c1", by: staff, at: instant)])
  }

  private func altered(_ position: Int) -> String {
    "Reading \(position) is not as it was noted, or the one before it is another."
  }

  @Test("Readings that nobody touched are sound, those that were noted at once and of several children too")
  func sound() throws {
    #expect(try raw.count("SELECT count(*) FROM reads") == 3)
    #expect(try store.verify() == [])
    try store.note([
      Sample.read("c2", "c1", at: 4, .command("caseload")), Sample.read(at: 5, .reads), Sample.read("c3"),
    ])
    #expect(try raw.count("SELECT count(*) FROM reads") == 6)
    #expect(try store.verify() == [])
    try raw.tamper("UPDATE reads SET children = 'c2' WHERE position = 4")
    #expect(try store.verify() == [altered(4)])
  }

  @Test(
    "A reading of which something was changed is named",
    arguments: [
      "read_at = 9", "staff = 'm9'", "place = 'screen.beside'", "children = 'c2'", "children = 'c1 c2'",
      "digest = zeroblob(32)",
    ])
  func changed(_ change: String) throws {
    try raw.tamper("UPDATE reads SET \(change) WHERE position = 2")
    #expect(try store.verify().first == altered(2))
  }

  @Test("A reading that was taken out from among the others is missed")
  func removed() throws {
    try raw.tamper("DELETE FROM reads WHERE position = 2")
    #expect(
      try store.verify() == [
        "Reading 3 follows reading 1: what was between is missing.", altered(3),
      ])
  }

  @Test("A reading that was taken out is missed also where those after it were chained anew")
  func removedAndChainedAnew() throws {
    try raw.tamper(
      """
      DELETE FROM reads WHERE position > 1;
      UPDATE reads_end SET position = 1, digest = (SELECT digest FROM reads)
      """)
    try raw.run("DROP TRIGGER reads_in_order")
    let third: [any DatabaseValueConvertible] = [3, 3, "m3", "screen.child", "c1"]
    try raw.queue.inDatabase { try ReadTable.add(third.map(\.databaseValue), in: $0) }
    try raw.run(try #require(ReadSchema.tables.first { $0.contains("TRIGGER reads_in_order") }))
    #expect(try store.verify() == ["Reading 3 follows reading 1: what was between is missing."])
  }

  @Test("The last reading is missed when it was taken out, also once others have followed")
  func removedLast() throws {
    try raw.tamper("DELETE FROM reads WHERE position = 3")
    #expect(try store.verify() == ["The last reading is number 2, and not number 3, as was noted last."])
    try note("m4", at: 4)
    #expect(try store.verify() == [altered(3)])
  }

  @Test("All readings are missed when they were taken out")
  func removedAll() throws {
    try raw.tamper("DELETE FROM reads")
    #expect(try store.verify() == ["The last reading is number 0, and not number 3, as was noted last."])
  }

  @Test("A reading that the program did not note is named")
  func added() throws {
    try raw.run("INSERT INTO reads VALUES (4, 9, 'm1', 'screen.child', 'c1', zeroblob(32))")
    #expect(
      try store.verify() == [
        altered(4), "The last reading is number 4, and not number 3, as was noted last.",
      ])
  }

  @Test(
    "A half-filled form that somebody changed is named, and offered to nobody",
    arguments: [
      "answers = '{\"day\":\"18 Nov\"}'", "staff = 'm2'", "child = 'c9'", "about = 'r9'", "form = 'record'",
      "kept_at = 9", "act = 'a9'", "tried = 1",
    ])
  func draft(_ change: String) throws {
    try store.keep(Sample.draft("book", child: "c1", about: "r1", ["day": "17 Nov"]))
    #expect(try store.verify() == [])
    try raw.run("UPDATE draft SET \(change)")
    #expect(try store.verify() == ["Half-filled form 1 is not as it was kept; it is offered to nobody."])
    #expect(try store.drafts(of: StaffID("m1")) == [] && store.drafts(of: StaffID("m2")) == [])
  }

  @Test("A form that was kept by the program is still sound when another was given up")
  func drafts() throws {
    for number in 1...3 { try store.keep(Sample.draft("book", child: "c\(number)", ["day": "\(number)"])) }
    try store.discard(Sample.draft("book", child: "c2").key)
    #expect(try store.verify() == [])
    #expect(try store.drafts(of: StaffID("m1")).count == 2)
  }
}
