import Foundation
import TerminalSupport
import Testing

/// A disk that does not confirm what was committed: it is written once more, and what stays in doubt is not denied.
@Suite(.enabled(if: Traced.isAvailable, Traced.isNeeded)) struct FlushingTests {
  private let store: SmallStore

  init() throws { store = try SmallStore() }

  private var joined: Int { get throws { try store.kinds.filter { $0.hasPrefix("staff.joined") }.count } }

  @Test(
    "A commit that is not confirmed once is written again, not only flushed again, and recorded once",
    arguments: 1...2)
  func once(_ which: Int) throws {
    let before = try joined
    let outcome = try Traced.run(
      store.importing, "fdatasync:error=EIO:when=\(which)", tracing: ["pwrite64"], on: [store.log])
    #expect(outcome.code == 0 && outcome.said.contains("1 added"), "\(outcome)")
    let failed = try #require(outcome.calls.firstIndex { $0.contains("(INJECTED)") }, "\(outcome)")
    let after = outcome.calls[(failed + 1)...]
    let confirmed = try #require(after.firstIndex { $0.contains("fdatasync(") }, "\(outcome)")
    #expect(after[..<confirmed].contains { $0.contains("pwrite64(") }, "\(outcome)")
    #expect(try joined == before + 1)
    #expect(try Traced.runAlone(store.verifying).code == 0)
  }

  @Test(
    "A commit that is never confirmed may be recorded, is said to be in doubt, and is there once at most",
    arguments: 1...2)
  func never(_ which: Int) throws {
    let before = try joined
    let outcome = try Traced.run(store.importing, "fdatasync:error=EIO:when=\(which)+", on: [store.log])
    #expect(outcome.code == 74, "\(outcome)")
    #expect(outcome.said.contains("The disk did not confirm what was written"), "\(outcome)")
    #expect(outcome.said.contains("(Input/output error)"), "\(outcome)")
    #expect(outcome.said.contains("may or may not be recorded"), "\(outcome)")
    #expect(!outcome.said.contains("Nothing was recorded"), "\(outcome)")
    #expect(try Traced.runAlone(store.verifying).code == 0)
    #expect(try [before, before + 1].contains(joined))
    #expect(try Traced.runAlone(store.importing).code == 0)
    #expect(try joined == before + 1)
  }

  @Test("Killed as it is confirmed, an act is there whole or not at all, and once when it is done again")
  func killed() throws {
    let before = try joined
    let outcome = try Traced.run(store.importing, "fdatasync:signal=KILL:when=2", on: [store.log])
    #expect(outcome.wasKilled, "\(outcome)")
    #expect(try [before, before + 1].contains(joined))
    #expect(try Traced.runAlone(store.importing).code == 0)
    #expect(try joined == before + 1)
    #expect(try Traced.runAlone(store.verifying).code == 0)
  }
}
