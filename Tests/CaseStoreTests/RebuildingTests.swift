import Application
import Casework
import TestSupport
import Testing

@testable import CaseStore

/// The board is worked out anew from the journal, whatever somebody did to it.
@Suite struct RebuildingTests {
  private let council: ThreeTerminals
  private let raw: RawStore

  init() throws {
    council = try ThreeTerminals(seed: 7)
    _ = try council.services[2].today(first: 9)
    raw = try RawStore(council.folder.storePath)
  }

  private func rebuild(
    as person: Int = 2, _ progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> BoardRebuilding {
    try council.service(person, CaseStore(checking: council.folder.storePath)).rebuildBoard(progress)
  }

  private func findings() throws -> [String] {
    let store = try CaseStore(opening: council.folder.storePath)
    return try store.verify() + store.verifyBoard() + council.service(2, store).boardFindings()
  }

  @Test(
    "Every table of the board is as it was",
    arguments: [
      "DELETE FROM child; DELETE FROM behind", "UPDATE duty SET title = 'x'; DELETE FROM line",
      "UPDATE tally SET count = 9", "DELETE FROM placed", "UPDATE child SET number = number || '0'",
    ])
  func rebuilt(_ change: String) throws {
    let before = try CaseStore(opening: council.folder.storePath).rows(.everyone)
    let head = try council.recorded()
    try raw.tamper(change)
    #expect(try rebuild() == BoardRebuilding(children: 5))
    let store = try CaseStore(opening: council.folder.storePath)
    #expect(try store.rows(.everyone) == before)
    #expect(try store.uncounted(limit: 9) == [] && store.behind() == [])
    #expect(try findings() == [])
    #expect(try council.recorded() == head)
  }

  @Test(
    "What another program put into the store is taken out, and what it changed is as it should be",
    arguments: [
      "CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END",
      "CREATE TRIGGER swallow AFTER INSERT ON child BEGIN DELETE FROM duty; END",
      "CREATE TABLE \"other \"\" table\" (name TEXT); CREATE INDEX other_name ON \"other \"\" table\" (name)",
      "CREATE VIEW cases AS SELECT * FROM child", "DROP INDEX journal_act", "DROP TRIGGER journal_undeleted",
      "DROP TABLE duty; CREATE VIEW duty AS SELECT 1 AS child", "DROP TABLE tally",
    ])
  func schema(_ change: String) throws {
    try raw.run(change)
    #expect(throws: StoreFault.self) { try CaseStore(opening: council.folder.storePath) }
    #expect(try rebuild() == BoardRebuilding(children: 5))
    #expect(try findings() == [])
  }

  @Test("A table that cannot be worked out again is not put right, and nothing is changed")
  func journalChanged() throws {
    try raw.run("ALTER TABLE journal ADD COLUMN extra TEXT; UPDATE child SET team = 'West'")
    let fault = #expect(throws: StoreFault.self) { try rebuild() }
    #expect(fault?.isDamage == true)
    #expect(try raw.count("SELECT count(*) FROM child WHERE team = 'West'") == 5)
  }

  @Test("Nobody but the IRO manager may")
  func notPermitted() throws {
    #expect(throws: ServiceRefusal.self) { try rebuild(as: 0) }
  }

  @Test("It is told how far that has come")
  func progress() throws {
    var told: [[Int]] = []
    _ = try rebuild { told.append([$0, $1]) }
    #expect(told == [[5, 5]])
  }
}
