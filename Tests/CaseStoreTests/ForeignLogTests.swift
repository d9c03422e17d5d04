import Application
import Casework
import Foundation
import Glibc
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
    let store = try CaseStore(opening: folder.storePath)
    try store.record("a3", "c3", Sample.known("3"))
    let before = try about(folder.storePath)
    try copyOver(older)
    let times = [before.st_atim, before.st_mtim]
    #expect(utimensat(AT_FDCWD, folder.storePath, times, 0) == 0)
    let after = try about(folder.storePath)
    // As far as size and time of writing tell, nothing was done to it.
    try #require(after.st_size == before.st_size && after.st_mtim.tv_sec == before.st_mtim.tv_sec)
    try #require(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    let foreign = StoreFault.storage(.hasForeignLog(path: folder.storePath))
    #expect(throws: foreign) { try CaseStore(opening: folder.storePath) }
  }

  @Test("A copy of the same size in the very moment of a fold is noticed too")
  func withinTheMoment() throws {
    for _ in 1...50 {
      // Where nothing is flushed, all of it is done before the system's time goes on.
      let folder = try TemporaryFolder(in: "/dev/shm")
      let store = try folder.makeStore()
      try store.record("a1", "c1", Sample.known("1"))
      try store.keep(Sample.draft("book"))
      try store.discard(Sample.draft("book").key)
      let older = try folder.bytes(of: "council.iro")
      try store.record("a2", "c2", Sample.known("2"))
      try store.keep(Sample.draft("book"))
      let file = Glibc.open(folder.storePath, O_WRONLY | O_CLOEXEC)
      // Closed any earlier, it would give up the locks on the store.
      defer { close(file) }
      try store.discard(Sample.draft("book").key)
      let folded = try about(folder.storePath)
      let written = older.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
      #expect(written == older.count)
      let copied = try about(folder.storePath)
      let replaced = StoreFault.storage(.wasReplaced(path: folder.storePath))
      #expect(throws: replaced) { try store.record("a3", "c3", Sample.known("3")) }
      // A kernel that gives each change that is asked for a time of its own leaves nothing to be noticed.
      if copied.st_ctim.tv_sec == folded.st_ctim.tv_sec, copied.st_ctim.tv_nsec == folded.st_ctim.tv_nsec {
        return
      }
    }
  }

  @Test("After a fold the file has a time that no writing gives, and another writing is told by it")
  func timeOfWriting() throws {
    let folder = try TemporaryFolder(in: "/dev/shm")
    let path = folder.path + "/file"
    for count in 1...50 {
      let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      defer { close(file) }
      #expect(pwrite(file, "a", 1, 0) == 1)
      let state = try #require(FileState(justWritten: path))
      #expect(state.isSettled)
      #expect(FileState(at: path) == state)
      #expect(pwrite(file, "b", 1, 0) == 1)
      #expect(FileState(at: path) != state, "writing \(count)")
    }
  }

  private func about(_ path: String) throws -> stat {
    var about = stat()
    try #require(stat(path, &about) == 0)
    return about
  }

  @Test("A mark from before the file's state stood in it counts as well")
  func formerMark() throws {
    let lock = folder.storePath + ".lock"
    let words = try #require(String(bytes: folder.bytes(of: "council.iro.lock"), encoding: .utf8))
    let receipt = try #require(words.split(separator: " ").first)
    let mark = receipt + String(repeating: " ", count: 255 - receipt.utf8.count) + "\n"
    try mark.write(toFile: lock, atomically: false, encoding: .utf8)
    let store = try CaseStore(opening: folder.storePath)
    #expect(try store.head() == 2)
    try store.record("a3", "c3", Sample.known("3"))
    try mark.write(toFile: lock, atomically: false, encoding: .utf8)
    try copyOver(older)
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
