import Application
import Casework
import Foundation
import Record
import Testing

@testable import CaseStore

/// A store that is moved or replaced while it is open: nothing is recorded in what it was, and nothing shown of it.
@Suite struct MovedStoreTests {
  private let folder: TemporaryFolder
  private let store: CaseStore
  private let moved: StoreFault
  private let replaced: StoreFault
  private var elsewhere: String { folder.path + "/elsewhere" }

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.makeStore()
    moved = .storage(.wasMoved(path: folder.storePath))
    replaced = .storage(.wasReplaced(path: folder.storePath))
    for number in 1...3 { try store.record("a\(number)", "c\(number)", Sample.known("\(number)")) }
  }

  private func expectNothing(_ fault: StoreFault) {
    #expect(throws: fault) { try store.record("b1", "c8", Sample.known("8")) }
    #expect(throws: fault) { try store.head() }
    #expect(throws: fault) { try store.reading { try store.rows(.everyone) } }
    #expect(throws: fault) { try store.keep(Sample.draft("book")) }
    #expect(throws: fault) { try store.eachEntry(recordedSince: Sample.act("x", []).recordedAt) { _ in } }
  }

  @Test("What was moved gets no entry any more, and goes on when it is put back")
  func movedAway() throws {
    let names = try folder.names
    try FileManager.default.moveItem(atPath: folder.storePath, toPath: elsewhere)
    expectNothing(moved)
    try FileManager.default.moveItem(atPath: elsewhere, toPath: folder.storePath)
    #expect(try folder.names == names)
    #expect(try store.head() == 3)
    try store.record("b1", "c8", Sample.known("8"))
    #expect(try CaseStore(opening: folder.storePath).head() == 4)
  }

  @Test("A file that another was put in the place of", arguments: ["", "-wal", "-shm", ".lock"])
  func another(_ ending: String) throws {
    let path = folder.storePath + ending
    try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
    try FileManager.default.copyItem(atPath: elsewhere, toPath: path)
    expectNothing(moved)
  }

  @Test("A file that was taken away", arguments: ["", "-wal", "-shm", ".lock"])
  func takenAway(_ ending: String) throws {
    try FileManager.default.removeItem(atPath: folder.storePath + ending)
    expectNothing(moved)
  }

  @Test("A link that leads to another store")
  func link() throws {
    let (link, other) = (folder.path + "/link", folder.path + "/other.iro")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.storePath)
    let open = try CaseStore(opening: link)
    #expect(try open.head() == 3)
    try CaseStore.create(at: other)
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: other)
    #expect(throws: StoreFault.storage(.wasMoved(path: link))) { try open.head() }
  }

  /// A backup of the first entries, restored over the store.
  private func restore(_ backup: String) throws {
    _ = try CaseStore.restore(backup, to: folder.storePath, keptAs: elsewhere, replacing: true) { _ in }
  }

  @Test("A backup that lacks what was seen here is noticed, also when others have recorded as much since")
  func restoredEarlier() throws {
    let backup = folder.path + "/backup"
    try store.backUp(to: backup, replacing: false)
    try store.record("a4", "c4", Sample.known("4"))
    try restore(backup)
    expectNothing(replaced)
    let other = try CaseStore(opening: folder.storePath)
    for number in 5...9 { try other.record("b\(number)", "d\(number)", Sample.known("\(number)")) }
    expectNothing(replaced)
    #expect(try other.verify() == [])
    #expect(try other.head() == 8)
  }

  @Test("A backup that holds what was seen here is gone on with")
  func restoredAll() throws {
    let other = try CaseStore(opening: folder.storePath)
    let backup = folder.path + "/backup"
    try store.backUp(to: backup, replacing: false)
    try other.record("a4", "c4", Sample.known("4"))
    try restore(backup)
    #expect(try store.head() == 3)
    try store.record("b1", "c4", Sample.known("40"))
    #expect(try store.verify() == [])
    #expect(throws: replaced) { try other.head() }
  }
}
