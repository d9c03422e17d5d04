import Application
import CareCalendar
import Casework
import GRDB
import MemoryStore
import Record
import Testing

@testable import CaseStore

/// A store with an earlier edition of the tables is brought up to this one, and its record stays as it was.
@Suite struct EditionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func raw(_ sql: String) throws -> [Row] {
    try RawStore(folder.storePath).queue.inDatabase { try Row.fetchAll($0, sql: sql) }
  }

  private let everyEntry = "SELECT * FROM journal ORDER BY position"
  private let everyReading = "SELECT position, read_at, staff, place, children FROM reads ORDER BY position"

  @Test("Every entry stays as it was to the byte, and the store is sound", arguments: EarlierEdition.allCases)
  func record(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let (entries, reads) = (try raw(everyEntry), try raw(edition.everyReading))
    #expect(entries.count == edition.entries && reads.count == edition.reads)
    let store = try CaseStore(opening: folder.storePath)
    #expect(try raw(everyEntry) == entries)
    #expect(try raw(everyReading) == reads)
    let places = try store.reads(ReadFilter(), in: 0..<9).reversed().map(\.note.place.words)
    #expect(places == edition.placesOfReads)
    #expect(try store.verify() == [])
    #expect(try store.asking(Schema.edition) == Schema.edition)
  }

  @Test(
    "What was read before is chained, so that a change of it is found", arguments: EarlierEdition.allCases)
  func chained(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    try store.note([Sample.read("c1"), Sample.read("c1", "c2")])
    #expect(try store.verify() == [])
    try RawStore(folder.storePath).tamper("UPDATE reads SET staff = 'm9' WHERE position = 1")
    let altered = "Reading 1 is not as it was noted, or the one before it is another."
    #expect(try store.verify() == [altered])
  }

  @Test("Its tables are then those of a store that is made today", arguments: EarlierEdition.allCases)
  func tables(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    _ = try CaseStore(opening: folder.storePath)
    let other = try TemporaryFolder()
    _ = try other.makeStore()
    let sql = "SELECT name, sql FROM sqlite_master ORDER BY name"
    let made = try RawStore(other.storePath).queue.inDatabase { try Row.fetchAll($0, sql: sql) }
    #expect(try raw(sql) == made)
  }

  @Test(
    "Questions are answered as before, while the board is still empty and when it is renewed",
    arguments: EarlierEdition.allCases)
  func answers(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    let memory = InMemoryStore()
    memory.add(try store.read(after: 0, limit: .max))
    let reference = try service(memory)
    while try reference.renewStaleRows() > 0 {}
    let service = try service(store)
    #expect(try service.today() == reference.today())
    #expect(try service.caseload() == reference.caseload())
    #expect(try service.alerts(includeClosed: true) == reference.alerts(includeClosed: true))
    #expect(try service.practice() == reference.practice())
    #expect(service.staff == reference.staff)
    while try service.renewStaleRows() > 0 {}
    #expect(try store.rows(.everyone) == memory.rows(.everyone))
    #expect(try service.today() == reference.today())
    let child = try service.find(number: "1002")
    #expect(try service.child(child).child == reference.child(child).child)
    #expect(try service.today().childCount == 2)
  }

  @Test("The rows of the new tables are worked out once, and it is told how far that has come")
  func progress() throws {
    try EarlierEdition.allCases[0].make(at: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    let children = try store.behind().count
    #expect(children > 0)
    var told: [[Int]] = []
    try service(store).renewRowsBehind { told.append([$0, $1]) }
    #expect(told == [[children, children]])
    #expect(try store.behind() == [])
    try service(store).renewRowsBehind { told.append([$0, $1]) }
    #expect(told.count == 1)
  }

  @Test("It is recorded in and forms are kept, as in any other", arguments: EarlierEdition.allCases)
  func writing(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.record("a1", "c9", Sample.known("1009")) == Position(edition.entries + 1))
    try store.keep(Sample.draft("book"))
    let again = try CaseStore(opening: folder.storePath)
    #expect(try again.drafts(of: StaffID("m1")) == [Sample.draft("book")])
    #expect(try again.verify() == [])
  }

  @Test(
    "Half-filled forms are there still, and the last kept comes first", arguments: EarlierEdition.allCases)
  func halfFilled(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    let bo = StaffID("4199f47ac0880602d4c688a53dd1f1f6")
    let found = try store.drafts(of: bo)
    #expect(found.map { $0.as("any") } == edition.drafts.map { $0.as("any") })
    try store.keep(Sample.draft("book", by: bo.raw))
    #expect(try store.drafts(of: bo) == [Sample.draft("book", by: bo.raw)] + found)
  }

  @Test("A form that was kept by an earlier program is recorded once", arguments: EarlierEdition.allCases)
  func halfFilledOnce(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    let found = try store.drafts(of: StaffID("4199f47ac0880602d4c688a53dd1f1f6"))
    let acts = Set(found.map(\.act))
    #expect(acts.count == found.count && acts.allSatisfy { $0.raw.count == 32 && !found[0].isTried })
    for (number, draft) in found.enumerated() {
      let act = Sample.act(draft.act.raw, [Sample.append("new \(number)", [Sample.known("900\(number)")])])
      let first = try store.append(act, renewing: .none, finishing: draft.key)
      #expect(try store.append(act, renewing: .none, finishing: draft.key) == first)
    }
    #expect(try store.head() == Position(edition.entries + found.count))
    #expect(try store.drafts(of: StaffID("4199f47ac0880602d4c688a53dd1f1f6")) == [])
  }

  @Test("An alert is raised in it and listed", arguments: EarlierEdition.allCases)
  func alerts(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    let service = try service(store)
    let child = try service.find(number: "1001")
    let before = try service.alerts().map(\.alert.raised.concern)
    #expect(before == edition.concerns)
    _ = try service.perform(.alert(.raise(child, Sample.concern)))
    #expect(try service.alerts().map(\.alert.raised.concern) == [Sample.concern.concern] + before)
    #expect(try store.rows(.child(child)).map(\.openAlerts) == [1 + before.count])
  }

  @Test(
    "Opened for reading alone it is refused with what to do, and left as it is",
    arguments: EarlierEdition.allCases)
  func readOnly(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let before = try folder.bytes(of: "council.iro")
    let fault = #expect(throws: StoreFault.self) {
      try CaseStore(opening: folder.storePath, readOnly: true)
    }
    #expect(fault?.words.contains("Open it once with an account that may write to it") == true)
    #expect(try folder.bytes(of: "council.iro") == before)
  }

  @Test("While another program writes, it is left as it is", arguments: EarlierEdition.allCases)
  func locked(_ edition: EarlierEdition) throws {
    try edition.make(at: folder.storePath)
    let lock = try StoreLock(for: try StoreFile(existing: folder.storePath, forWriting: true))
    _ = try lock.held {
      #expect(throws: StoreFault.storage(.busy)) {
        try CaseStore(opening: folder.storePath, readOnly: false, patience: 3)
      }
    }
    #expect(try raw("PRAGMA user_version") == [["user_version": edition.rawValue]])
    #expect(try raw("SELECT * FROM child").count == 2)
  }

  @Test("Several programs that open it at once bring it up to date once", arguments: EarlierEdition.allCases)
  func together(_ edition: EarlierEdition) async throws {
    try edition.make(at: folder.storePath)
    let path = folder.storePath
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...4 {
        group.addTask { try CaseStore(opening: path).keep(Sample.draft("form \(number)")) }
      }
      try await group.waitForAll()
    }
    let store = try CaseStore(opening: path)
    #expect(try store.drafts(of: StaffID("m1")).count == 4)
    #expect(try store.verify() == [])
  }

  private func service(_ store: any Store) throws -> CaseService {
    try CaseService(store, clock: StoppedClock(), signIn: SignInRequest(account: "bquist"))
  }
}

extension Draft {
  fileprivate func `as`(_ act: String) -> Draft {
    Draft(key: key, act: ActID(act), answers: answers, keptAt: keptAt, isTried: isTried)
  }
}

/// A clock that stands still.
private struct StoppedClock: Clock {
  func now() -> Instant { Instant(milliseconds: 1_415_001_600_000) }
  func today() -> Day { Sample.day("2014-11-03") }
}
