import Application
import CareCalendar
import Casework
import GRDB
import Record
import Rulebook
import Testing

@testable import CaseStore

/// A store that a newer program has written to: shown, and not written to.
@Suite struct NewerStoreTests {
  private let folder: TemporaryFolder
  private let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
    try store.record("a1", "c1", Sample.known("1001"))
  }

  private func addNewerEntry(kind: String, format: Int, source: String = "person") throws {
    let raw = try RawStore(folder.storePath)
    try raw.run(
      """
      INSERT INTO journal (position, act, stream, version, kind, format, payload, recorded_at, source, digest)
      VALUES (2, 'a2', 'c1', 2, '\(kind)', \(format), x'00ff', 9, '\(source)', zeroblob(32));
      INSERT INTO kind VALUES ('\(kind)', \(format))
      """)
  }

  @Test(
    "What a newer program recorded is shown as there, and nothing is added",
    arguments: [("visit.made.1", 1), ("child.known.2", 1), ("child.known.1", 2)])
  func shown(_ kind: String, _ format: Int) throws {
    try addNewerEntry(kind: kind, format: format, source: "letter:7")
    let entries = try store.read(StreamID("c1"))
    #expect(entries.map(\.event) == [Sample.known("1001"), .unknown])
    #expect(entries[1].kind == kind)
    let newer = StoreFault.journal(.isNewer)
    #expect(throws: newer) { try store.record("a3", "c2", Sample.known("1002")) }
    #expect(throws: newer) { try store.renew(Sample.renewal(Sample.row("c1", number: "1001"))) }
    #expect(try store.head() == 2)
    #expect(try store.record("a1", "c1", Sample.known("1001")) == 1)
  }

  @Test("Who opened a file is noted all the same")
  func readsAreNoted() throws {
    try addNewerEntry(kind: "visit.made.1", format: 1)
    try store.note([Sample.read("c1")])
    #expect(try RawStore(folder.storePath).count("SELECT count(*) FROM reads") == 1)
  }

  @Test("Rows that were written in another way are stale")
  func otherRows() throws {
    try store.renew(Sample.renewal(Sample.row("c1", number: "1001")))
    #expect(try store.stale(under: "rules 1", limit: 9) == [])
    try RawStore(folder.storePath).run("UPDATE child SET fingerprint = '0 rules 1', legal_status = 'X9'")
    #expect(try store.stale(under: "rules 1", limit: 9) == [ChildID("c1")])
    #expect(try store.rows(.everyone).map(\.legalStatus) == [nil])
  }

  @Test("A mark of preparation that is not known is left out")
  func otherMarks() throws {
    let booking = Booking(
      review: ReviewID("r1"), kind: .lookedAfter, day: Sample.day("2014-11-17"), time: nil,
      madeOn: Sample.day("2014-11-03"))
    var row = Sample.row("c1", number: "1001")
    row.bookings = [booking]
    try store.renew(Sample.renewal(row))
    try RawStore(folder.storePath).run("UPDATE booking SET marks = 'toys 1/2, child 0/1, child x/1'")
    #expect(
      try store.rows(.everyone)[0].preparedness
        == [ReviewID("r1"): [PreparationProgress(.child, done: 0, of: 1)]])
  }

  @Test("A board that was thrown away is stale as a whole")
  func noBoard() throws {
    try store.renew(Sample.renewal(Sample.row("c1", number: "1001")))
    try RawStore(folder.storePath).run("DELETE FROM child; DELETE FROM duty; DELETE FROM booking")
    #expect(try store.rows(.everyone) == [])
    #expect(try store.stale(under: "rules 1", limit: 9) == [ChildID("c1")])
  }

  @Test("An entry that another program adds leaves the child's row behind")
  func otherEntries() throws {
    try store.renew(Sample.renewal(Sample.row("c1", number: "1001")))
    try addNewerEntry(kind: "visit.made.1", format: 1)
    #expect(try store.stale(under: "rules 1", limit: 9) == [ChildID("c1")])
  }

  @Test("A payload that cannot be read is damage, and the entry is named")
  func damage() throws {
    let raw = try RawStore(folder.storePath)
    try raw.run("DROP TRIGGER journal_unchanged; UPDATE journal SET payload = x'7b7d'")
    #expect(
      throws: StoreFault.journal(.isDamaged(why: "entry 1 cannot be read"))
    ) { try store.read(StreamID("c1")) }
  }
}
