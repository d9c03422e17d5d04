import CaseStore
import Foundation
import TerminalSupport
import Testing

/// A backup is killed at one of its calls, or its disk is full: then there is one that is whole, or none.
@Suite(.enabled(if: Traced.isAvailable)) struct BackupTests {
  private static let kills =
    [1, 5, 20].map { "pwrite64:signal=KILL:when=\($0)" } + [
      "fsync:signal=KILL:when=1", "link:signal=KILL:when=1",
    ]
    + [1, 2].map { "ftruncate:signal=KILL:when=\($0)" }

  private func backingUp(_ store: SmallStore) -> [String] {
    ["backup", store.folder + "/backup.db", "--store", store.path]
  }

  @Test("Killed while it is written, nothing stands at its place, and the next takes over", arguments: kills)
  func killed(_ kill: String) throws {
    let store = try SmallStore()
    let path = store.folder + "/backup.db"
    let first = try Traced.run(backingUp(store), kill)
    if FileManager.default.fileExists(atPath: path) {
      #expect(try CaseStore(opening: path, readOnly: true).verify() == [], "\(kill): \(first)")
      return
    }
    let again = try Traced.runAlone(backingUp(store))
    #expect(again.code == 0 && again.said.contains("Receipt: iro-receipt-1:"), "\(kill): \(again)")
    #expect(try store.names.filter { $0.hasPrefix("backup") } == ["backup.db", "backup.db.receipt"])
    #expect(try Traced.runAlone(store.verifying).code == 0)
  }

  @Test(
    "A disk that fails to write or to flush leaves nothing at its place",
    arguments: [
      "pwrite64:error=ENOSPC:when=1+", "fsync:error=EIO:when=1+",
    ])
  func failing(_ fault: String) throws {
    let store = try SmallStore()
    let outcome = try Traced.run(
      backingUp(store), fault, on: [store.folder + "/backup.db.making"])
    #expect(outcome.code != 0, "\(outcome)")
    #expect(try store.names.filter { $0.hasPrefix("backup") } == [], "\(outcome)")
  }

  @Test(
    "Killed before its receipt takes the place of the last, it leaves nothing that the next does not take away"
  )
  func killedReplacing() throws {
    let store = try SmallStore()
    #expect(try Traced.runAlone(backingUp(store)).code == 0)
    let first = try Traced.run(backingUp(store) + ["--replace"], "rename:signal=KILL:when=2")
    #expect(first.wasKilled)
    #expect(try store.names.contains { $0.contains(".receipt.writing-") })
    #expect(try Traced.runAlone(backingUp(store) + ["--replace"]).code == 0)
    #expect(try store.names.filter { $0.hasPrefix("backup") } == ["backup.db", "backup.db.receipt"])
  }

  @Test("What another program is writing is not taken away")
  func stillWriting() throws {
    let store = try SmallStore()
    #expect(try Traced.runAlone(backingUp(store)).code == 0)
    let other = store.folder + "/backup.db.receipt.writing-\(ProcessInfo.processInfo.processIdentifier)"
    try "x".write(toFile: other, atomically: false, encoding: .utf8)
    #expect(try Traced.runAlone(backingUp(store) + ["--replace"]).code == 0)
    #expect(FileManager.default.fileExists(atPath: other))
  }

  @Test("The receipt is on the disk with its name before it is printed", arguments: [[], ["--replace"]])
  func receiptFlushed(_ options: [String]) throws {
    let store = try SmallStore()
    if !options.isEmpty { #expect(try Traced.runAlone(backingUp(store)).code == 0) }
    let outcome = try Traced.run(backingUp(store) + options, tracing: ["openat", "rename", "fsync", "write"])
    let opened = try #require(outcome.calls.firstIndex { $0.contains(".receipt") && $0.contains("O_EXCL") })
    let printed = try #require(outcome.calls.firstIndex { $0.contains("write(1, \"Wrote") })
    let after = outcome.calls[opened..<printed]
    let folder = try #require(after.firstIndex { $0.contains("O_DIRECTORY") }, "\(outcome)")
    #expect(after[..<folder].contains { $0.contains("fsync(") }, "\(outcome)")
    #expect(after[folder...].contains { $0.contains("fsync(") }, "\(outcome)")
  }
}
