import Application
import CareCalendar
import Casework
import Foundation
import Record
import Testing

@testable import CaseStore

/// What is opened, what is refused, and that what is refused is left as it was.
@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A store that was closed is opened with everything in it", arguments: [false, true])
  func again(_ readOnly: Bool) throws {
    try folder.makeStore().record("a1", "c1", Sample.known("1001"))
    let store = try CaseStore(opening: folder.storePath, readOnly: readOnly)
    #expect(try store.read(StreamID("c1")).map(\.event) == [Sample.known("1001")])
    #expect(try folder.bytes(of: "council.iro-wal").isEmpty)
  }

  @Test("A store opened for reading records nothing, and follows what others record")
  func readOnly() throws {
    let writer = try folder.makeStore()
    try writer.keep(Sample.draft("book"))
    let store = try CaseStore(opening: folder.storePath, readOnly: true)
    let isReadOnly = StoreFault.storage(.isReadOnly(path: folder.storePath))
    #expect(throws: isReadOnly) { try store.record("a1", "c1", Sample.known("1001")) }
    #expect(throws: isReadOnly) { try store.renew(.none) }
    #expect(throws: isReadOnly) { try store.note([Sample.read("c1")]) }
    #expect(throws: isReadOnly) { try store.keep(Sample.draft("record")) }
    #expect(throws: isReadOnly) { try store.discard(Sample.draft("book").key) }
    #expect(try store.drafts(of: StaffID("m1")) == [Sample.draft("book")])
    try writer.record("a1", "c1", Sample.known("1001"))
    #expect(try store.head() == 1)
  }

  @Test("Where there is nothing, nothing is made", arguments: [false, true])
  func missing(_ readOnly: Bool) throws {
    let path = folder.path + "/none.iro"
    #expect(throws: StoreFault.storage(.isMissing(path: path))) {
      try CaseStore(opening: path, readOnly: readOnly)
    }
    #expect(throws: StoreFault.storage(.isMissing(path: ":memory:"))) { try CaseStore(opening: ":memory:") }
    #expect(try folder.names == [])
  }

  @Test("A folder is not a store")
  func directory() throws {
    #expect(throws: StoreFault.storage(.cannotOpen(path: folder.path, why: "it is a folder"))) {
      try CaseStore(opening: folder.path)
    }
  }

  @Test(
    "Another file is not a store, and is left as it is to the byte",
    arguments: [[], Array("number,name\n".utf8), Array(repeating: 0xAB, count: 5000)], [false, true])
  func foreign(_ bytes: [UInt8], _ readOnly: Bool) throws {
    let path = try folder.write(bytes, to: "other")
    #expect(throws: StoreFault.storage(.isNotOurs(path: path))) {
      try CaseStore(opening: path, readOnly: readOnly)
    }
    #expect(try Array(folder.bytes(of: "other")) == bytes)
    #expect(try folder.names == ["other"])
  }

  @Test("Another program's SQLite file is left as it is, with its log", arguments: [false, true])
  func foreignDatabase(_ readOnly: Bool) throws {
    let path = folder.path + "/other.db"
    try RawStore(path).run("PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    let before = try folder.bytes(of: "other.db")
    #expect(throws: StoreFault.storage(.isNotOurs(path: path))) {
      try CaseStore(opening: path, readOnly: readOnly)
    }
    #expect(try folder.bytes(of: "other.db") == before)
    #expect(try folder.names == ["other.db"])
  }

  private let newer = Schema.edition + 1

  @Test("A newer program's store is left as it is", arguments: [false, true])
  func newer(_ readOnly: Bool) throws {
    try folder.makeStore().record("a1", "c1", Sample.known("1001"))
    try RawStore(folder.storePath).run("PRAGMA user_version = \(newer); PRAGMA wal_checkpoint(TRUNCATE)")
    let before = try folder.bytes(of: "council.iro")
    #expect(throws: StoreFault.storage(.isNewer(path: folder.storePath))) {
      try CaseStore(opening: folder.storePath, readOnly: readOnly)
    }
    #expect(try folder.bytes(of: "council.iro") == before)
  }

  @Test("A newer program's change that is still in the log is seen", arguments: [false, true])
  func newerInLog(_ readOnly: Bool) throws {
    let store = try folder.makeStore()
    try RawStore(folder.storePath).run("PRAGMA user_version = \(newer)")
    #expect(throws: StoreFault.storage(.isNewer(path: folder.storePath))) {
      try CaseStore(opening: folder.storePath, readOnly: readOnly)
    }
    withExtendedLifetime(store) {}
  }

  @Test("A store cut short is damaged, and says so")
  func damaged() throws {
    let store = try folder.makeStore()
    for number in 1...200 { try store.record("a\(number)", "c\(number)", Sample.known("\(number)")) }
    withExtendedLifetime(store) {}
    try RawStore(folder.storePath).run("PRAGMA wal_checkpoint(TRUNCATE)")
    let bytes = try folder.bytes(of: "council.iro")
    let path = try folder.write(
      bytes.prefix(8192) + Data(repeating: 0x5A, count: bytes.count - 8192), to: "cut.iro")
    let error = #expect(throws: StoreFault.self) {
      try CaseStore(opening: path).read(after: 0, limit: .max)
    }
    guard case .storage(.isDamaged(path, _)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A store that is opened through a link has its files beside the store itself")
  func link() throws {
    try folder.makeStore().record("a1", "c1", Sample.known("1001"))
    try FileManager.default.createDirectory(
      atPath: folder.path + "/links", withIntermediateDirectories: false)
    let link = folder.path + "/links/ours"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.storePath)
    try CaseStore(opening: link).record("a2", "c1", expecting: 1, Sample.held("2014-11-03"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/links") == ["ours"])
    #expect(try CaseStore(opening: folder.storePath).head() == 2)
  }

  @Test("A path that SQLite would take for an address is a plain path")
  func address() throws {
    let path = folder.path + "/file:a?immutable=1#%41.iro"
    try CaseStore.create(at: path)
    try CaseStore(opening: path).record("a1", "c1", Sample.known("1001"))
    #expect(try folder.names.contains("file:a?immutable=1#%41.iro"))
  }
}
