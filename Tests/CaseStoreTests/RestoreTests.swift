import Application
import Casework
import Foundation
import Record
import Testing

@testable import CaseStore

/// Restoring: only what is sound, never by chance over a store, and with what was there kept.
@Suite struct RestoreTests {
  private let folder: TemporaryFolder
  private let backup: String
  private let kept: String
  private let receipt: Receipt

  /// A backup of two entries; the store has three.
  init() throws {
    folder = try TemporaryFolder()
    backup = folder.path + "/backup.iro"
    kept = folder.storePath + ".before"
    let store = try folder.makeStore()
    try store.record("a1", "c1", Sample.known("1001"))
    try store.record("a2", "c2", Sample.known("1002"))
    receipt = try store.backUp(to: backup, replacing: false)
    try store.record("a3", "c3", Sample.known("1003"))
  }

  @discardableResult
  private func restore(to path: String? = nil, replacing: Bool = true) throws -> RestoredStore {
    try CaseStore.restore(backup, to: path ?? folder.storePath, keptAs: kept, replacing: replacing) { _ in }
  }

  private func refusal(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "nothing was refused"
    } catch let fault as StoreFault {
      return fault.words
    } catch {
      return "\(error)"
    }
  }

  @Test("Over a store it is restored only with leave, and what was there is beside it, log and all")
  func replaced() throws {
    let said = refusal { try restore(replacing: false) }
    #expect(said.contains("--replace restores over it"), "\(said)")
    #expect(try CaseStore(opening: folder.storePath).head() == 3)
    let restored = try restore()
    #expect(restored.receipt == receipt && restored.kept == kept)
    #expect(try CaseStore(opening: folder.storePath).head() == 2)
    #expect(try CaseStore(opening: folder.storePath).verify() == [])
    #expect(try CaseStore(opening: kept).head() == 3)
    #expect(try folder.names.filter { $0.contains("restoring") || $0.contains("making") } == [])
  }

  @Test("Where there is nothing it is restored with nothing to keep, beside no log of another store")
  func nothingThere() throws {
    let path = folder.path + "/new.iro"
    _ = try folder.write([UInt8](repeating: 1, count: 40_000), to: "new.iro-wal")
    let restored = try restore(to: path, replacing: false)
    #expect(restored.kept == nil)
    #expect(try CaseStore(opening: path).head() == 2)
    #expect(try folder.bytes(of: "council.iro.before-wal").count == 40_000)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("A store that is open goes on with what was restored, and records in it")
  func open() throws {
    let open = try CaseStore(opening: folder.storePath)
    try restore()
    let other = try CaseStore(opening: folder.storePath)
    try other.record("b1", "c9", Sample.known("1009"))
    withExtendedLifetime(open) {}
    #expect(try CaseStore(opening: folder.storePath).verify() == [])
    #expect(try CaseStore(opening: folder.storePath).head() == 3)
  }

  @Test("What does not verify is not restored, and the store stays")
  func unsound() throws {
    let raw = try RawStore(backup)
    // With its triggers as they were, nothing but the digest tells.
    try raw.tamper("UPDATE journal SET source = 'file:ab::1' WHERE position = 1")
    try raw.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let said = refusal { try restore() }
    #expect(said.contains(backup), "\(said)")
    #expect(said.contains("it is not sound. Entry 1 does not have the digest"), "\(said)")
    #expect(try CaseStore(opening: folder.storePath).head() == 3)
    #expect(try folder.names.filter { $0.contains("before") || $0.contains("restoring") } == [])
  }

  @Test("A file that is no store is not restored, whatever it is", arguments: [[], Array("name\n".utf8)])
  func noStore(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: backup))
    let said = refusal { try restore() }
    #expect(said.contains("\(backup) is not a store"), "\(said)")
    #expect(try CaseStore(opening: folder.storePath).head() == 3)
  }

  @Test("A store with a log is no backup, and a store is not restored to itself")
  func inUse() throws {
    let open = try CaseStore(opening: backup)
    try open.record("b1", "c9", Sample.known("1009"))
    let said = refusal { try restore() }
    #expect(said.contains("a log lies beside it"), "\(said)")
    let itself = refusal {
      _ = try CaseStore.restore(folder.storePath, to: folder.storePath, keptAs: kept, replacing: true) { _ in
      }
    }
    #expect(itself.contains("the file that was to be restored"), "\(itself)")
    withExtendedLifetime(open) {}
  }

  @Test("Who does not agree stops it before anything is touched")
  func disagreed() throws {
    struct No: Error {}
    #expect(throws: No.self) {
      try CaseStore.restore(backup, to: folder.storePath, keptAs: kept, replacing: true) { _ in throw No() }
    }
    #expect(try CaseStore(opening: folder.storePath).head() == 3)
    #expect(try folder.names.filter { $0.contains("before") || $0.contains("restoring") } == [])
  }

  @Test("A store that cannot be opened any more is moved aside with its log", arguments: [true, false])
  func damaged(_ isOurs: Bool) throws {
    var bytes = try folder.bytes(of: "council.iro")
    bytes.replaceSubrange(
      (isOurs ? 100 : 0)..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - (isOurs ? 100 : 0)))
    try bytes.write(to: URL(filePath: folder.storePath))
    let restored = try restore()
    #expect(restored.kept == kept)
    #expect(try folder.bytes(of: "council.iro.before").suffix(4096) == bytes.suffix(4096))
    #expect(try CaseStore(opening: folder.storePath).verify() == [])
    #expect(try CaseStore(opening: folder.storePath).head() == 2)
  }
}
