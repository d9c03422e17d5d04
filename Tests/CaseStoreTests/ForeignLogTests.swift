import Application
import Casework
import Foundation
import Record
import Testing

@testable import CaseStore

/// A store's file that was copied over by `cp`, which leaves its log: told as far as it can be told.
@Suite struct ForeignLogTests {
  private let folder: TemporaryFolder
  private let older: String

  /// The store holds two entries, and nothing lies in its log; the older copy holds one.
  init() throws {
    folder = try TemporaryFolder()
    older = folder.path + "/older"
    do { try folder.makeStore().record("a1", "c1", Sample.known("1")) }
    try FileManager.default.copyItem(atPath: folder.storePath, toPath: older)
    do { try CaseStore(opening: folder.storePath).record("a2", "c2", Sample.known("2")) }
  }

  /// By another program: a file that is closed here would give up the locks on the store.
  private func copyOver(_ file: String) throws {
    // Later than what was written last, as far as the file system tells.
    usleep(50_000)
    let copying = try Process.run(URL(filePath: "/bin/cp"), arguments: [file, folder.storePath])
    copying.waitUntilExit()
    #expect(copying.terminationStatus == 0)
  }

  @Test(
    "Under an open store it is noticed before anything is recorded or answered", arguments: [true, false])
  func open(_ isInLog: Bool) throws {
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.head() == 2)
    if isInLog { try store.record("a3", "c3", Sample.known("3")) }
    try copyOver(older)
    let replaced = StoreFault.storage(.wasReplaced(path: folder.storePath))
    #expect(throws: replaced) { try store.record("a4", "c4", Sample.known("4")) }
    #expect(throws: replaced) { try store.head() }
  }

  @Test("Beside a log that does not go on from it, it is not opened; restoring keeps both")
  func foreign() throws {
    let backup = folder.path + "/backup"
    let kept = folder.storePath + ".before"
    let store = try CaseStore(opening: folder.storePath)
    try store.record("a3", "c3", Sample.known("3"))
    try store.backUp(to: backup, replacing: false)
    try copyOver(older)
    let foreign = StoreFault.storage(.hasForeignLog(path: folder.storePath))
    #expect(throws: foreign) { try CaseStore(opening: folder.storePath) }
    #expect(throws: foreign) { try CaseStore(opening: folder.storePath, readOnly: true).head() }
    let restored = try CaseStore.restore(
      backup, to: folder.storePath, keptAs: kept, replacing: true
    ) { _ in }
    #expect(restored.kept == kept)
    #expect(try folder.bytes(of: "council.iro.before") == folder.bytes(of: "older"))
    #expect(try !folder.bytes(of: "council.iro.before-wal").isEmpty)
    #expect(try CaseStore(opening: folder.storePath).head() == 3)
    #expect(try CaseStore(opening: folder.storePath).verify() == [])
    #expect(throws: StoreFault.storage(.wasMoved(path: folder.storePath))) { try store.head() }
  }

  @Test("The time of the last writing may be set back: the file is looked at all the same")
  func withTimesOfBefore() throws {
    let times = try FileManager.default.attributesOfItem(atPath: folder.storePath)
    let store = try CaseStore(opening: folder.storePath)
    try store.record("a3", "c3", Sample.known("3"))
    try copyOver(older)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(times[.modificationDate])], ofItemAtPath: folder.storePath)
    let foreign = StoreFault.storage(.hasForeignLog(path: folder.storePath))
    #expect(throws: foreign) { try CaseStore(opening: folder.storePath) }
  }

  @Test("Where nobody had the store open and its log is empty, an older copy is a store like another")
  func closed() throws {
    try copyOver(older)
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.head() == 1)
    try store.record("b2", "c9", Sample.known("9"))
    #expect(try CaseStore(opening: folder.storePath).head() == 2)
    #expect(try CaseStore(opening: folder.storePath, readOnly: true).verify() == [])
  }

  @Test("What others fold into the store is its own")
  func folded() throws {
    let (store, other) = (try CaseStore(opening: folder.storePath), try CaseStore(opening: folder.storePath))
    #expect(try store.head() == 2)
    for number in 3...12 {
      try other.record("a\(number)", "c\(number)", Sample.known("\(number)"))
      try other.keep(Sample.draft("book", ["words": String(repeating: "x", count: 600_000)]))
      #expect(try store.head() == Position(number))
      try other.discard(Sample.draft("book").key)
    }
    try store.record("b", "d", Sample.known("77"))
    #expect(try other.head() == 13)
    #expect(try other.verify() == [])
  }
}
