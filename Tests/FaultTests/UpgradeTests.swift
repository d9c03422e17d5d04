import Foundation
import GRDB
import TerminalSupport
import Testing

/// Bringing a store's tables up to date is killed at one of its calls, or its disk fails: then they are of the old edition
/// or of the new one, whole, and the record is what it was.
@Suite(.enabled(if: Traced.isAvailable, Traced.isNeeded)) struct UpgradeTests {
  private let store: OlderSmallStore

  init() throws { store = try OlderSmallStore() }

  private static let kills =
    [1, 3, 8, 20, 60, 120].map { "pwrite64:signal=KILL:when=\($0)" }
    + [1, 2].map { "fdatasync:signal=KILL:when=\($0)" } + [1, 2].map { "fsync:signal=KILL:when=\($0)" }
    + ["link:signal=KILL:when=1", "unlink:signal=KILL:when=1"]

  @Test(
    "Killed, it is of the old edition or of the new one, and is brought up to date the next time",
    arguments: kills)
  func killed(_ kill: String) throws {
    let (before, tables) = try (store.entries, store.tables)
    let first = try Traced.run(store.verifying, kill)
    #expect(first.wasKilled, "\(kill) was not reached: \(first)")
    let edition = try store.edition
    #expect(edition == 8 || edition == OlderSmallStore.today)
    if edition == 8 { #expect(try store.tables == tables, "\(kill)") }
    #expect(try store.entries == before, "\(kill)")
    let again = try Traced.runAlone(store.verifying)
    #expect(again.code == 0, "\(kill): \(again)")
    #expect(try store.edition == OlderSmallStore.today && store.entries == before, "\(kill)")
    // What was kept is whole, whenever it was killed.
    let kept = try store.kept
    #expect(!kept.isEmpty, "\(kill)")
    for name in kept {
      #expect(try OlderSmallStore.entries(of: name) == before, "\(kill)")
      #expect(try OlderSmallStore.edition(of: name) == 8, "\(kill)")
    }
    #expect(try !store.names.contains { $0.hasSuffix(".making") }, "\(kill)")
  }

  @Test(
    "A disk with no room for what is to be kept, or that does not confirm it, is said, and the store stays as it was",
    arguments: [
      ("pwrite64:error=ENOSPC:when=1+", "There is no room left on the disk"),
      ("pwrite64:error=ENOSPC:when=9+", "There is no room left on the disk"),
      ("pwrite64:error=EDQUOT:when=1+", "quota is used up"),
      ("fsync:error=EIO:when=1+", "Input/output error"),
    ])
  func full(_ fault: String, _ words: String) throws {
    let (before, tables) = try (store.entries, store.tables)
    let outcome = try Traced.run(store.verifying, fault, on: [try store.keeping])
    #expect(!outcome.injected.isEmpty && outcome.code == 69, "\(outcome)")
    #expect(outcome.said.contains("what is there could not be kept as it is"), "\(outcome)")
    #expect(outcome.said.contains(words) && outcome.said.split(separator: "\n").count == 2, "\(outcome)")
    #expect(try store.edition == 8 && store.entries == before && store.tables == tables)
    #expect(try store.kept == [] && !store.names.contains { $0.hasSuffix(".making") }, "\(outcome)")
    #expect(try Traced.runAlone(store.verifying).code == 0)
    #expect(try store.edition == OlderSmallStore.today)
  }

  @Test(
    "What is for demonstrations alone says too where a store of before is kept",
    arguments: ["demo", "rehearse"])
  func demonstrations(_ command: String) throws {
    let script = store.folder + "/script"
    try "Title\nsee Nov 2014\n".write(toFile: script, atomically: true, encoding: .utf8)
    let words = command == "demo" ? ["--no-open"] : [script]
    let outcome = try Traced.runAlone([command] + words + ["--store", store.path])
    #expect(try outcome.code != 0 && outcome.said.contains("is kept as \(store.kept[0])"), "\(outcome)")
  }

  @Test(
    "A folder that does not confirm the name of what is kept has nothing left in it, however often it is tried"
  )
  func nameNotConfirmed() throws {
    let before = try store.entries
    for _ in 1...2 {
      let outcome = try Traced.run(store.verifying, "fsync:error=EIO:when=1+", on: [store.folder])
      #expect(!outcome.injected.isEmpty && outcome.code == 69, "\(outcome)")
      #expect(outcome.said.contains("what is there could not be kept as it is"), "\(outcome)")
      #expect(try store.kept == [] && store.edition == 8 && store.entries == before, "\(outcome)")
    }
    #expect(try Traced.runAlone(store.verifying).code == 0)
  }

  @Test(
    "A disk that does not confirm the new tables leaves the old ones or the new, and what was there is kept")
  func notConfirmed() throws {
    let before = try store.entries
    let outcome = try Traced.run(store.verifying, "fdatasync:error=EIO:when=1+", on: [store.path + "-wal"])
    #expect(!outcome.injected.isEmpty && outcome.code == 74, "\(outcome)")
    #expect(try store.kept.count == 1)
    #expect(try Traced.runAlone(store.verifying).code == 0)
    #expect(try store.edition == OlderSmallStore.today && store.entries == before)
  }

  @Test("Where it is kept is said once, in one line")
  func said() throws {
    let first = try Traced.runAlone(store.verifying)
    let lines = first.said.split(separator: "\n")
    #expect(lines.count == 3 && first.code == 0, "\(first)")
    let kept = try store.kept[0]
    #expect(lines.contains { $0.contains("brought up to date") && $0.contains(kept) }, "\(first)")
    #expect(try Traced.runAlone(store.verifying).said.split(separator: "\n").count == 2)
  }

  @Test("A store of a newer program is refused in one line, and left as it is")
  func newer() throws {
    try store.run("PRAGMA user_version = 1000")
    let tables = try store.tables
    for words in [store.verifying, ["today", "--store", store.path]] {
      let outcome = try Traced.runAlone(words)
      #expect(outcome.code == 69 && outcome.said.split(separator: "\n").count == 2, "\(outcome)")
      #expect(outcome.said.contains("was written by a newer iro. It was left as it is"), "\(outcome)")
    }
    #expect(try store.tables == tables && store.edition == 1000 && store.kept == [])
  }
}
