import Application
import CareCalendar
import Casework
import Foundation
import GRDB
import Record
import Testing

@testable import CaseStore

/// What is acknowledged is safe; what is not acknowledged was never there.
@Suite struct DurabilityTests {
  private let folder: TemporaryFolder
  private let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
  }

  private func pragma(_ name: String) throws -> String? {
    try store.asking { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test(
    "The settings that a store is safe under are in force",
    arguments: [
      ("journal_mode", "wal"), ("synchronous", "2"), ("wal_autocheckpoint", "0"), ("secure_delete", "1"),
    ])
  func settings(_ name: String, _ value: String) throws {
    #expect(try pragma(name) == value)
  }

  @Test("A full disk says so, and nothing of the act is recorded")
  func full() throws {
    let pages = try #require(try store.asking { try Int.fetchOne($0, sql: "PRAGMA page_count") })
    try store.asking { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 2)") }
    let events = (1...500).map { _ in Sample.held("2014-11-03") }
    #expect(throws: StoreFault.storage(.diskIsFull(path: folder.storePath))) {
      try store.append(Sample.act("a1", [Sample.append("c1", events)]), renewing: .none)
    }
    #expect(try store.head() == 0)
    try store.asking { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    #expect(try store.record("a2", "c1", Sample.known("1001")) == 1)
    #expect(try store.verify() == [])
  }

  @Test("A long log is copied into the store after the commit that made it long")
  func longLog() throws {
    let text = String(repeating: "x", count: Connection.longestLog)
    try store.record("a1", "k", .council(.policyAdopted(AdoptedFile(name: "p", text: text), settings: [:])))
    #expect(try folder.bytes(of: "council.iro").count > Connection.longestLog)
    try store.record("a2", "c1", Sample.known("1001"))
    #expect(try folder.bytes(of: "council.iro-wal").count <= Connection.longestLog)
    #expect(try store.verify() == [])
  }

  @Test("Questions asked within one reading are answered from one moment")
  func oneMoment() throws {
    let other = try CaseStore(opening: folder.storePath)
    try store.reading {
      #expect(try store.head() == 0)
      try other.record("a1", "c1", Sample.known("1001"))
      #expect(try store.reading { try store.head() } == 0)
      #expect(try store.read(StreamID("c1")) == [])
    }
    #expect(try store.head() == 1)
  }

  @Test("A reading passes on what is thrown in it, and the next is answered")
  func thrown() throws {
    #expect(throws: StoreFault.journal(.conflict(StreamID("c1")))) {
      try store.reading { throw StoreFault.journal(.conflict(StreamID("c1"))) }
    }
    #expect(try store.reading { try store.head() } == 0)
  }

  @Test("Several programs writing at once lose nothing")
  func together() async throws {
    let path = folder.storePath
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...4 {
        group.addTask {
          let store = try CaseStore(opening: path)
          for number in 0..<25 {
            try store.record(
              "\(writer).\(number)", "c\(writer)", expecting: number, Sample.held("2014-11-03"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try store.head() == 100)
    #expect(try store.verify() == [])
  }

  @Test("Whoever decides on the same stream at once, one is recorded and the rest meet a conflict")
  func sameStream() async throws {
    let path = folder.storePath
    let recorded = await withTaskGroup(of: Bool.self) { group in
      for writer in 1...4 {
        group.addTask {
          (try? CaseStore(opening: path).record("\(writer)", "c1", Sample.known("1001"))) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(recorded == 1)
    #expect(try store.head() == 1)
  }

  @Test("Nothing is written while another program holds the lock; questions are answered")
  func everyWriteIsLocked() throws {
    let other = try StoreLock(for: try StoreFile(existing: folder.storePath, forWriting: true))
    let store = try CaseStore(opening: folder.storePath, readOnly: false, patience: 3)
    try other.held {
      #expect(throws: StoreFault.storage(.busy)) { try store.record("a1", "c1", Sample.known("1001")) }
      #expect(throws: StoreFault.storage(.busy)) { try store.renew(.none) }
      #expect(throws: StoreFault.storage(.busy)) { try store.note([Sample.read("c1")]) }
      #expect(throws: StoreFault.storage(.busy)) { try store.keep(Sample.draft("book")) }
      let head = try store.head()
      #expect(head == 0)
    }
    #expect(try store.record("a1", "c1", Sample.known("1001")) == 1)
  }

  @Test("A writer waits for the one that holds the lock, and not for ever")
  func lock() throws {
    let file = try StoreFile(existing: folder.storePath, forWriting: true)
    let (first, second) = (try StoreLock(for: file), try StoreLock(for: file, patience: 3))
    try first.held {
      #expect(throws: StorageFault.busy) { try second.held {} }
      var ran = false
      second.heldIfFree { _ in ran = true }
      #expect(ran)
    }
    #expect(try second.held { true })
  }
}
