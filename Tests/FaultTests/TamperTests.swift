import Foundation
import GRDB
import TerminalSupport
import Testing

/// What somebody does to a store with another program is found by `iro verify`, which says what it is.
@Suite struct TamperTests {
  private let store: SmallStore
  private let last: Int

  init() throws {
    store = try SmallStore()
    try run(Program.path, store.importing)
    let children = "number,birth,legal_status,since\n1001,2010-05-19,C2,2014-09-01\n"
    try children.write(toFile: store.folder + "/children.csv", atomically: true, encoding: .utf8)
    try run(Program.path, ["import", "children", store.folder + "/children.csv", "--store", store.path])
    try run(Program.path, ["child", "1001", "--store", store.path])
    try run(Program.path, ["backup", store.folder + "/backup.db", "--store", store.path])
    last = try store.kinds.count
  }

  /// Changes the file; its triggers, which would refuse that, are taken out for it and put back.
  private func tamper(_ sql: String) throws {
    try DatabaseQueue(path: store.path).inDatabase { db in
      let triggers = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
    }
  }

  private func verify(_ options: [String] = []) throws -> Traced.Outcome {
    try Traced.runAlone(["verify"] + options + ["--store", store.path])
  }

  private var since: [String] { ["--since", store.folder + "/backup.db.receipt"] }

  @Test("A store that nobody touched is sound, up to its receipt too")
  func sound() throws {
    let outcome = try verify(since + ["--board"])
    #expect(outcome.said.hasPrefix("Sound: \(last) entries") && outcome.code == 0, "\(outcome)")
  }

  @Test(
    "What was changed is named",
    arguments: [
      (
        "UPDATE journal SET payload = CAST(replace(payload, 'C2', 'C1') AS BLOB) WHERE position = LAST",
        "Entry LAST does not have the digest"
      ),
      ("UPDATE journal SET recorded_at = 1 WHERE position = 2", "Entry 2 does not have the digest"),
      ("UPDATE journal SET recorded_by = 'x' WHERE position = 3", "Entry 3 does not have the digest"),
      ("UPDATE journal SET digest = zeroblob(32) WHERE position = 3", "The digest of entry 3 was changed"),
      ("DELETE FROM journal WHERE position = 3", "Entry 4 follows entry 2: entry 3 is missing."),
      (
        """
        UPDATE journal SET position = -1 WHERE position = 2;
        UPDATE journal SET position = 2 WHERE position = 3;
        UPDATE journal SET position = 3 WHERE position = -1
        """, "Entries 2 and 3 have changed places."
      ),
      ("UPDATE reads SET staff = 'x'", "Reading 1 is not as it was noted"),
      (
        "INSERT INTO reads VALUES (2, 9, 'x', 'screen.child', 'c', zeroblob(32))",
        "Reading 2 is not as it was noted"
      ),
      ("DELETE FROM reads", "The last reading is number 0, and not number 1, as was noted last."),
      ("DELETE FROM kind WHERE name LIKE 'child.%'", "The list of kinds lacks some that the journal holds."),
    ])
  func named(_ change: String, _ words: String) throws {
    try tamper(change.replacing("LAST", with: "\(last)"))
    let outcome = try verify()
    #expect(outcome.said.contains(words.replacing("LAST", with: "\(last)")), "\(outcome)")
    #expect(outcome.code == 1 && !outcome.said.contains("Sound"), "\(outcome)")
  }

  @Test("A trigger that was added is named, and nothing is recorded past it")
  func trigger() throws {
    try DatabaseQueue(path: store.path).inDatabase { db in
      try db.execute(
        sql: "CREATE TRIGGER swallow BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END")
    }
    let outcome = try verify()
    #expect(outcome.said.contains("The trigger swallow is not of this program.") && outcome.code == 1)
    let refused = try Traced.runAlone(store.importing)
    #expect(refused.said.contains("The trigger swallow is not of this program."), "\(refused)")
    #expect(refused.code == 69, "\(refused)")
  }

  @Test("A row of the board that was changed is named with the child's number")
  func board() throws {
    try tamper("UPDATE child SET team = 'West' WHERE number = '1001'")
    #expect(try verify().code == 0)
    let outcome = try verify(["--board"])
    #expect(
      outcome.said.contains("The board differs from the journal for child 1001: child."), "\(outcome)")
    #expect(outcome.code == 1, "\(outcome)")
  }

  /// Takes the last act out of the journal, and out of what follows from it, so that nothing in the store tells.
  private func removeLastAct() throws {
    try tamper(
      """
      DELETE FROM journal WHERE act = (SELECT act FROM journal ORDER BY position DESC LIMIT 1);
      DELETE FROM stream WHERE id NOT IN (SELECT stream FROM journal);
      DELETE FROM child; DELETE FROM duty; DELETE FROM counted; DELETE FROM placed; DELETE FROM line;
      DELETE FROM tally; DELETE FROM behind; DELETE FROM reads; DELETE FROM reads_end
      """)
  }

  @Test("That the last act was taken away is found with the receipt, and only with it")
  func lastActRemoved() throws {
    try removeLastAct()
    #expect(try verify().code == 0)
    let outcome = try verify(since)
    #expect(
      outcome.said.contains("The receipt was given when there were \(last) entries. There are"), "\(outcome)")
    #expect(outcome.code == 1, "\(outcome)")
  }

  @Test("That the chain was worked out anew is found with the receipt, and only with it")
  func workedOutAnew() throws {
    try removeLastAct()
    let other = "number,birth,legal_status,since\n1002,2011-05-19,C2,2014-09-01\n"
    try other.write(toFile: store.folder + "/children.csv", atomically: true, encoding: .utf8)
    try run(Program.path, ["import", "children", store.folder + "/children.csv", "--store", store.path])
    #expect(try store.kinds.count >= last)
    #expect(try verify().code == 0)
    let outcome = try verify(since)
    #expect(
      outcome.said.contains("Entry \(last) is not the one that the receipt was given for"), "\(outcome)")
    #expect(outcome.code == 1, "\(outcome)")
  }

  @Test("That readings were taken away is found with the receipt, and only with it")
  func readingsRemoved() throws {
    try tamper("DELETE FROM reads; DELETE FROM reads_end")
    #expect(try verify().code == 0)
    let outcome = try verify(since)
    #expect(
      outcome.said.contains("readings. There are 0 now: the others were taken away."), "\(outcome)")
    #expect(outcome.code == 1, "\(outcome)")
  }

  @Test("A reading that was taken out from among the others is missed")
  func readingBetween() throws {
    for _ in 1...2 { try run(Program.path, ["child", "1001", "--store", store.path]) }
    try tamper("DELETE FROM reads WHERE position = 2")
    let outcome = try verify()
    #expect(
      outcome.said.contains("Reading 3 follows reading 1: what was between is missing."), "\(outcome)")
    #expect(outcome.code == 1, "\(outcome)")
  }
}
