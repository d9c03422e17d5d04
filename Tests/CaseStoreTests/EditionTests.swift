import CareCalendar
import Casework
import Desk
import GRDB
import Testing

@testable import CaseStore

/// A store with an earlier edition of the tables is brought up to this one, and its record stays as it was.
@Suite struct EditionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try EditionOne.make(at: folder.storePath)
  }

  private func raw(_ sql: String) throws -> [Row] {
    try RawStore(folder.storePath).queue.inDatabase { try Row.fetchAll($0, sql: sql) }
  }

  private let everyEntry = "SELECT * FROM journal ORDER BY position"

  @Test("Every entry stays as it was to the byte, and the store is sound")
  func record() throws {
    let (entries, reads) = (try raw(everyEntry), try raw("SELECT * FROM reads"))
    #expect(entries.count == 19 && reads.count == 1)
    let store = try CaseStore(opening: folder.storePath)
    #expect(try raw(everyEntry) == entries)
    #expect(try raw("SELECT * FROM reads") == reads)
    #expect(try store.verify() == [])
    #expect(try store.asking(Schema.edition) == 2)
  }

  @Test("Its tables are then those of a store that is made today")
  func tables() throws {
    _ = try CaseStore(opening: folder.storePath)
    let other = try TemporaryFolder()
    _ = try other.makeStore()
    let sql = "SELECT name, sql FROM sqlite_master ORDER BY name"
    let made = try RawStore(other.storePath).queue.inDatabase { try Row.fetchAll($0, sql: sql) }
    #expect(try raw(sql) == made)
  }

  @Test("Questions are answered as before, while the board is still empty and when it is renewed")
  func answers() throws {
    let store = try CaseStore(opening: folder.storePath)
    let memory = try EditionOne.inMemory(try store.read(after: 0, limit: .max))
    let reference = try desk(memory)
    while try reference.renewStaleRows() > 0 {}
    let desk = try desk(store)
    #expect(try store.rows(.everyone) == [])
    #expect(try desk.today() == reference.today())
    #expect(try desk.caseload() == reference.caseload())
    #expect(try desk.renewStaleRows() == 2)
    #expect(try store.rows(.everyone) == memory.rows(.everyone))
    #expect(try desk.today() == reference.today())
    let child = try desk.find(number: "1002")
    #expect(try desk.child(child).child == reference.child(child).child)
    #expect(try desk.today().childCount == 2)
  }

  @Test("It is recorded in and forms are kept, as in any other")
  func writing() throws {
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.record("a1", "c9", Sample.known("1009")) == 20)
    try store.keep(Sample.draft("book"))
    let again = try CaseStore(opening: folder.storePath)
    #expect(try again.drafts(of: StaffID("m1")) == [Sample.draft("book")])
    #expect(try again.verify() == [])
  }

  @Test("Opened for reading alone it is refused with what to do, and left as it is")
  func readOnly() throws {
    let before = try folder.bytes(of: "council.iro")
    let fault = #expect(throws: StoreFault.self) {
      try CaseStore(opening: folder.storePath, readOnly: true)
    }
    #expect(fault?.words.contains("Open it once with an account that may write to it") == true)
    #expect(try folder.bytes(of: "council.iro") == before)
  }

  @Test("While another program writes, it is left as it is")
  func locked() throws {
    let lock = try StoreLock(for: try StoreFile(existing: folder.storePath, forWriting: true))
    _ = try lock.held {
      #expect(throws: StoreFault.busy) {
        try CaseStore(opening: folder.storePath, readOnly: false, patience: 3)
      }
    }
    #expect(try raw("PRAGMA user_version") == [["user_version": 1]])
    #expect(try raw("SELECT * FROM child").count == 2)
  }

  @Test("Several programs that open it at once bring it up to date once")
  func together() async throws {
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

  private func desk(_ store: any Store) throws -> Desk {
    try Desk(store, clock: StoppedClock(), signIn: SignIn(account: "bquist"))
  }
}

/// A clock that stands still.
private struct StoppedClock: Clock {
  func now() -> Instant { Instant(milliseconds: 1_415_001_600_000) }
  func today() -> Day { Sample.day("2014-11-03") }
}
