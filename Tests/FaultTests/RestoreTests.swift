import CaseStore
import Foundation
import TerminalSupport
import Testing

/// Restoring is killed at one of its calls: then the store holds what it held, or what was restored, and nothing between.
@Suite(.enabled(if: Traced.isAvailable)) struct RestoreTests {
  private static let kills =
    [1, 10, 40, 90].map { "pwrite64:signal=KILL:when=\($0)" }
    + [1, 2, 3].map { "fdatasync:signal=KILL:when=\($0)" }
    + ["fsync:signal=KILL:when=1", "fsync:signal=KILL:when=2", "link:signal=KILL:when=1"]

  @Test("Killed while it is restored, the store is the old one or the new one, and sound", arguments: kills)
  func killed(_ kill: String) throws {
    let store = try SmallStore()
    let backup = store.folder + "/backup.db"
    try TerminalSupport.run(Program.path, ["backup", backup, "--store", store.path])
    let before = try store.kinds
    try TerminalSupport.run(Program.path, store.importing)
    let after = try store.kinds
    let restoring = ["restore", backup, "--replace", "--store", store.path]
    let first = try Traced.run(restoring, kill)
    let found = try store.kinds
    #expect(found == before || found == after, "\(kill): \(first)")
    #expect(try Traced.runAlone(store.verifying).code == 0, "\(kill)")
    let again = try Traced.runAlone(restoring)
    #expect(again.code == 0, "\(kill): \(again)")
    #expect(try store.kinds == before)
    #expect(try Traced.runAlone(store.verifying).code == 0, "\(kill)")
  }

  @Test("What the lock says of the store before is gone from the disk before the store is another")
  func mark() throws {
    let store = try SmallStore()
    let backup = store.folder + "/backup.db"
    try TerminalSupport.run(Program.path, ["backup", backup, "--store", store.path])
    try TerminalSupport.run(Program.path, store.importing)
    let outcome = try Traced.run(
      ["restore", backup, "--replace", "--store", store.path], tracing: ["write", "pwrite64", "fsync"],
      on: [store.path + ".lock", store.log])
    let flushed = try #require(outcome.calls.firstIndex { $0.contains(" fsync(") }, "\(outcome)")
    #expect(flushed > 0 && outcome.calls[flushed - 1].contains(" write("), "\(outcome)")
    let written = try #require(outcome.calls.firstIndex { $0.contains(" pwrite64(") }, "\(outcome)")
    #expect(written > flushed, "\(outcome)")
  }
}
