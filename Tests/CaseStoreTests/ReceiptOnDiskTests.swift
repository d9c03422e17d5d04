import Application
import Casework
import Record
import Testing

@testable import CaseStore

/// What a receipt finds that the store by itself cannot tell.
@Suite struct ReceiptOnDiskTests {
  private let folder: TemporaryFolder
  private let store: CaseStore
  private let receipt: Receipt

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
    for number in 1...5 { try store.record("a\(number)", "c\(number)", Sample.known("\(number)")) }
    receipt = try store.receipt()
  }

  /// The journal as somebody makes it who knows how it is chained: the first entries, and then others.
  private func forged(keeping count: Int64, _ more: [String]) throws -> CaseStore {
    let raw = try RawStore(folder.storePath)
    try raw.run("DROP TRIGGER journal_undeleted")
    try raw.run("DELETE FROM journal WHERE position > \(count)")
    try raw.run("DELETE FROM stream WHERE id NOT IN (SELECT stream FROM journal)")
    try raw.run(try #require(Schema.journal.first { $0.contains("TRIGGER journal_undeleted") }))
    // Opened anew: to whoever had it open, it was replaced.
    let forged = try CaseStore(opening: folder.storePath)
    for (number, child) in more.enumerated() {
      try forged.record("f\(number)", "n\(number)", Sample.known(child))
    }
    return forged
  }

  @Test("A store that goes on holds what the receipt was given for")
  func goesOn() throws {
    #expect(receipt.journal.position == 5)
    try store.record("a6", "c6", Sample.known("6"))
    #expect(try store.findings(since: receipt) == [])
    #expect(try store.receipt() != receipt)
  }

  @Test("The last act removed is found, though the chain is sound")
  func lastRemoved() throws {
    let forged = try forged(keeping: 4, [])
    #expect(try forged.verify().filter { !$0.contains("lists of the service") } == [])
    #expect(
      try forged.findings(since: receipt) == [
        "The receipt was given when there were 5 entries. There are 4 now: the others were taken away."
      ])
  }

  @Test("A chain that was worked out anew is found, as long as it may be")
  func workedOutAnew() throws {
    let forged = try forged(keeping: 2, ["30", "40", "50", "60"])
    #expect(try forged.verify().filter { $0.contains("digest") } == [])
    let found = try forged.findings(since: receipt)
    #expect(found.count == 1 && found[0].hasPrefix("Entry 5 is not the one that the receipt was given for"))
  }

  @Test("A receipt of readings with digests says so where the store has none, or others")
  func readings() throws {
    let other = Receipt(
      journal: receipt.journal, readings: .init(position: 1, digest: receipt.journal.digest))
    #expect(try store.findings(since: other).count == 1)
  }

  @Test("Readings that were taken away are found, though those that are left are sound")
  func readingsRemoved() throws {
    for number in 1...3 { try store.note([Sample.read("c1", by: "m\(number)")]) }
    let receipt = try store.receipt()
    #expect(receipt.readings?.position == 3)
    #expect(try store.findings(since: receipt) == [])
    try RawStore(folder.storePath).tamper(
      """
      DELETE FROM reads WHERE position > 1;
      UPDATE reads_end SET position = 1, digest = (SELECT digest FROM reads)
      """)
    let left = try CaseStore(opening: folder.storePath)
    #expect(try left.verify() == [])
    #expect(
      try left.findings(since: receipt) == [
        "The receipt was given when there were 3 readings. There are 1 now: the others were taken away."
      ])
    for number in 4...6 { try left.note([Sample.read("c1", by: "m\(number)")]) }
    #expect(try left.verify() == [])
    let found = try left.findings(since: receipt)
    #expect(found.count == 1 && found[0].hasPrefix("Reading 3 is not the one that the receipt was given for"))
  }

  @Test("An empty store's receipt holds for every store that began with it")
  func empty() throws {
    let folder = try TemporaryFolder()
    let before = try folder.makeStore().receipt()
    #expect(before.journal.position == 0)
    #expect(try store.findings(since: before) == [])
  }
}
