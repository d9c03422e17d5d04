import Application
import Casework
import GRDB
import Testing

@testable import CaseStore

/// What was changed behind the program's back is found, and named.
@Suite struct VerificationTests {
  private let folder: TemporaryFolder
  private let store: CaseStore
  private let raw: RawStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
    try store.append(Sample.act("a1", [Sample.append("k", [Sample.founded])], by: nil), renewing: .none)
    try store.record("a2", "c1", Sample.known("1001"), Sample.held("2014-11-03"))
    try store.record("a3", "c2", Sample.known("1002"))
    try store.record("a4", "c1", expecting: 2, Sample.held("2014-12-01"))
    raw = try RawStore(folder.storePath)
  }

  private func tamper(_ sql: String) throws { try raw.tamper(sql) }

  @Test("A store that nobody touched is sound")
  func sound() throws {
    #expect(try store.verify() == [])
  }

  @Test("An empty store is sound")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.makeStore().verify() == [])
  }

  @Test(
    "A changed column is found at its entry, whichever it is",
    arguments: [
      "payload = x'7b7d'", "recorded_at = recorded_at + 1",
      "recorded_by = NULL", "recorded_by = 'm2'", "source = 'file:ab::1'", "act = 'a9'",
      "kind = 'review.held.3'",
      "format = 2", "key = ''", "stream = 'c9', version = 1",
    ])
  func changed(_ change: String) throws {
    try tamper("UPDATE journal SET \(change) WHERE position = 3")
    #expect(try store.verify().filter { $0.contains("digest") } == [digestFinding(3)])
  }

  @Test("Bytes that are no text are not taken for the character that stands for them")
  func noText() throws {
    try store.record("a5\u{FFFD}", "c3", Sample.known("1003"))
    try tamper("UPDATE journal SET act = CAST(x'6135ff' AS TEXT) WHERE position = 6")
    #expect(try store.verify() == [digestFinding(6)])
  }

  @Test("A changed digest is told from a changed entry", arguments: [2, 4])
  func forged(_ position: Int) throws {
    try tamper("UPDATE journal SET digest = zeroblob(32) WHERE position = \(position)")
    #expect(
      try store.verify() == ["The digest of entry \(position) was changed, and nothing else of it."])
  }

  @Test("Of the last entry nobody can tell whether it or its digest was changed")
  func forgedLast() throws {
    try tamper("UPDATE journal SET digest = zeroblob(32) WHERE position = 5")
    #expect(try CaseStore(opening: folder.storePath).verify() == [digestFinding(5)])
  }

  @Test("An entry and its digest that were changed together do not lead on to the next")
  func changedWithDigest() throws {
    try tamper("UPDATE journal SET payload = x'7b7d', digest = zeroblob(32) WHERE position = 3")
    #expect(try store.verify() == [digestFinding(3), digestFinding(4)])
  }

  @Test("Two entries that have changed places are both named, and the ones after them are not")
  func swapped() throws {
    try tamper(
      """
      UPDATE journal SET position = -1 WHERE position = 3;
      UPDATE journal SET position = 3 WHERE position = 4;
      UPDATE journal SET position = 4 WHERE position = -1
      """)
    #expect(try store.verify() == ["Entries 3 and 4 have changed places."])
  }

  @Test("Every fault is named, however many there are")
  func several() throws {
    try tamper(
      """
      UPDATE journal SET recorded_by = 'm2' WHERE position = 2;
      UPDATE journal SET recorded_at = 1 WHERE position = 4
      """)
    #expect(try store.verify() == [digestFinding(2), digestFinding(4)])
  }

  @Test("It is told how far checking has come, and of how many")
  func progress() throws {
    let appends = (6...4200).map { Sample.append("s\($0)", [Sample.known("\($0)")]) }
    try store.append(Sample.act("b", appends), renewing: .none)
    var told: [[Int]] = []
    #expect(try store.verify { told.append([$0, $1]) } == [])
    #expect(told == [[4096, 4200]])
  }

  @Test("A missing entry is found, in the journal and in its stream")
  func missing() throws {
    try tamper("DELETE FROM journal WHERE position = 3")
    #expect(
      try store.verify() == [
        "Entry 4 follows entry 2: entry 3 is missing.", digestFinding(4),
        "Entry 5 is not the next of its stream.",
      ])
  }

  @Test(
    "A missing or changed trigger is named",
    arguments: ["journal_in_order", "journal_unchanged", "journal_undeleted", "reads_undeleted"])
  func triggers(_ name: String) throws {
    try raw.run("DROP TRIGGER \(name)")
    #expect(try store.verify() == ["The trigger \(name) is missing."])
    try raw.run("CREATE TRIGGER \(name) BEFORE DELETE ON stream BEGIN SELECT 1; END")
    #expect(try store.verify() == ["The trigger \(name) was changed."])
  }

  @Test("A kind or stream that is missing from its list is found", arguments: ["kind", "stream"])
  func lists(_ name: String) throws {
    try raw.run("DELETE FROM \(name)")
    #expect(try store.verify() == ["The list of \(name)s lacks some that the journal holds."])
  }

  @Test(
    "A stream that is listed as of something else, or without an entry, is found",
    arguments: [
      (
        "UPDATE stream SET subject = 'staff' WHERE id = 'c1'",
        "c1 is listed as of staff, and its entries are of child."
      ),
      (
        "UPDATE stream SET subject = 'child' WHERE id = 'k'",
        "k is listed as of child, and its entries are of council."
      ),
      ("INSERT INTO stream VALUES ('c9', 'child')", "c9 is listed, and has no first entry."),
    ])
  func streams(_ change: String, _ words: String) throws {
    try raw.run(change)
    #expect(try store.verify() == ["Stream \(words)"])
  }

  @Test("The digest is the one that docs/record.md works out")
  func digest() throws {
    let folder = try TemporaryFolder()
    try folder.makeStore().record("a1", "s1", Sample.known("1001"))
    #expect(
      try RawStore(folder.storePath).text("SELECT lower(hex(digest)) FROM journal")
        == "50330c2b32cb4a425e2dff43f372217805bc907068bd9f811be5806f82b8e56b")
  }

  private func digestFinding(_ position: Int) -> String {
    "Entry \(position) does not have the digest that it was recorded with."
  }
}
