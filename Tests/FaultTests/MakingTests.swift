import Foundation
import TerminalSupport
import Testing

/// Making a store is killed at one of its calls: then there is a store that is whole, or none, and the next making does
/// not mind what is left.
@Suite(.enabled(if: Traced.isAvailable, Traced.isNeeded)) struct MakingTests {
  private static let whole = ["caseload.db", "caseload.db-shm", "caseload.db-wal", "caseload.db.lock"]

  /// Where it is killed: at the first, second … of each call. Every one of them is reached.
  private static let kills =
    [1, 4, 9, 14].map { "pwrite64:signal=KILL:when=\($0)" }
    + [1, 2, 3, 4].map { "fdatasync:signal=KILL:when=\($0)" }
    + [1, 2].map { "fsync:signal=KILL:when=\($0)" }
    + [1, 3, 6, 9, 14].map { "unlink:signal=KILL:when=\($0)" }
    + ["link:signal=KILL:when=1", "ftruncate:signal=KILL:when=1", "flock:signal=KILL:when=2"]

  @Test("Killed while it is made, a store is whole or not there, and is made the next time", arguments: kills)
  func killed(_ kill: String) throws {
    let store = try SmallStore(isMade: false)
    let first = try Traced.run(store.making, kill)
    #expect(first.wasKilled, "\(kill) was not reached: \(first)")
    if FileManager.default.fileExists(atPath: store.path) {
      #expect(try Traced.runAlone(store.verifying).code == 0, "\(kill): \(first)")
      let again = try Traced.runAlone(store.making)
      #expect(again.code == 73 && again.said.contains("there is already a file"), "\(kill): \(again)")
    } else {
      let again = try Traced.runAlone(store.making)
      #expect(again.code == 0, "\(kill): \(again)")
      #expect(try Traced.runAlone(store.verifying).code == 0, "\(kill)")
    }
    #expect(try store.names == MakingTests.whole, "\(kill): \(first)")
    #expect(try store.kinds.first == "council.founded.1", "\(kill)")
  }

  @Test(
    "What lies beside it under another name goes before it has its own, or it is not made",
    arguments: [".lock", "-wal", "-shm"].flatMap { ending in
      ["1", "2", "3", "1+", "2+"].map { (ending, $0) }
    })
  func beside(_ ending: String, _ times: String) throws {
    let store = try SmallStore(isMade: false)
    let outcome = try Traced.run(
      store.making, "unlink:error=EROFS:when=\(times)", on: [store.path + ".making" + ending])
    if outcome.code == 0 {
      #expect(try store.names == MakingTests.whole, "\(outcome)")
    } else {
      #expect(outcome.code == 74 && outcome.said.contains("can only be read"), "\(outcome)")
      #expect(try Traced.runAlone(store.making).code == 0, "\(outcome)")
      #expect(try store.names == MakingTests.whole, "\(outcome)")
    }
    #expect(try Traced.runAlone(store.verifying).code == 0)
  }

  @Test("The name is given last: what has it is on the disk")
  func order() throws {
    let store = try SmallStore(isMade: false)
    let outcome = try Traced.run(
      store.making, tracing: ["link", "pwrite64", "fdatasync", "fsync"])
    #expect(outcome.code == 0, "\(outcome)")
    let named = try #require(outcome.calls.firstIndex { $0.contains("link(") && $0.contains(".making\", ") })
    let before = outcome.calls[..<named]
    let written = try #require(before.lastIndex { $0.contains("pwrite64(") }, "\(outcome)")
    #expect(before[written...].contains { $0.contains("fsync(") && $0.contains("= 0") }, "\(outcome)")
    let after = outcome.calls[named...].prefix { !$0.contains("pwrite64(") }
    #expect(after.contains { $0.contains(" fsync(") && $0.contains("= 0") }, "\(outcome)")
  }

  @Test("Where the disk does not confirm the name, the store is made, and that is said")
  func nameNotConfirmed() throws {
    let (usualStore, store) = (try SmallStore(isMade: false), try SmallStore(isMade: false))
    let usual = try Traced.run(usualStore.making, tracing: ["link", "fsync"]).calls
    let named = try #require(usual.firstIndex { $0.contains("link(") && $0.contains(".making\", ") })
    // strace counts the calls of each thread, and begins each line with its number.
    let thread = usual[named].prefix { $0 != " " }
    let before = usual[..<named].filter { $0.hasPrefix(thread) && $0.contains(" fsync(") }.count
    let outcome = try Traced.run(store.making, "fsync:error=EIO:when=\(before + 1)")
    #expect(!outcome.injected.isEmpty && outcome.code == 74, "\(outcome)")
    #expect(outcome.said.contains("is made, but the disk did not confirm its name (Input/output error)"))
    #expect(!outcome.said.contains("cannot be made"), "\(outcome)")
    #expect(try Traced.runAlone(store.verifying).code == 0)
  }

  @Test("Where a file cannot have a second name, it is given the right one all the same")
  func withoutLinks() throws {
    let store = try SmallStore(isMade: false)
    let outcome = try Traced.run(store.making, "link:error=EPERM:when=1")
    #expect(!outcome.injected.isEmpty && outcome.code == 0, "\(outcome)")
    #expect(try Traced.runAlone(store.verifying).code == 0)
    #expect(try store.names == MakingTests.whole)
  }

  @Test("A demonstration that was killed while it was made is made the next time")
  func demonstration() throws {
    let store = try SmallStore(isMade: false)
    let words = ["demo", "--no-open", "--store", store.path]
    let first = try Traced.run(words, "pwrite64:signal=KILL:when=500")
    #expect(first.wasKilled, "\(first)")
    #expect(!FileManager.default.fileExists(atPath: store.path), "\(first)")
    let again = try Traced.runAlone(words)
    #expect(again.code == 0, "\(again)")
    #expect(try store.names == MakingTests.whole)
  }

  @Test("Of two that make the same store at once, one does")
  func together() throws {
    let store = try SmallStore(isMade: false)
    let command = ([Program.path] + store.making).map { "'\($0)'" }.joined(separator: " ")
    let said = try shell(
      "for n in 1 2 3 4; do (\(command) > /dev/null 2>&1; echo \"code $?\") & done; wait")
    let codes = said.split(separator: "\n").sorted()
    #expect(codes.filter { $0 == "code 0" }.count == 1, "\(codes)")
    #expect(codes.allSatisfy { $0 == "code 0" || $0 == "code 73" }, "\(codes)")
    #expect(try Traced.runAlone(store.verifying).code == 0)
    #expect(try store.names == MakingTests.whole)
  }
}
