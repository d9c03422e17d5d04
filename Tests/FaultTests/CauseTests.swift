import Foundation
import TerminalSupport
import Testing

/// What the operating system says is wrong is what the person is told.
@Suite(.enabled(if: Traced.isAvailable, Traced.isNeeded)) struct CauseTests {
  /// What a call fails with while a list of staff is imported, what is said then, and the code to leave with.
  struct Cause: CustomTestStringConvertible {
    let injection: String
    let words: String
    let code: Int
    var isOnLogAlone = false
    /// True where it comes about as the act is recorded, and not before.
    var isOfRecording: Bool { isOnLogAlone || injection.hasPrefix("flock") }

    var testDescription: String { injection }
  }

  private static let causes = [
    Cause(
      injection: "pwrite64:error=EDQUOT:when=1+", words: "quota is used up", code: 74, isOnLogAlone: true),
    Cause(
      injection: "pwrite64:error=ENOSPC:when=1+", words: "There is no room left on the disk", code: 74,
      isOnLogAlone: true),
    Cause(injection: "flock:error=ENOLCK:when=1+", words: "There are no locks available", code: 69),
    Cause(injection: "fcntl:error=ENOLCK:when=1+", words: "There are no locks available", code: 69),
    Cause(injection: "faccessat2:error=EROFS:when=2", words: "can only be read", code: 74),
    Cause(injection: "faccessat2:error=EACCES:when=2", words: "Ask for write access", code: 74),
  ]

  @Test("A call that fails is said with its own cause, and nothing is recorded", arguments: causes)
  func said(_ cause: Cause) throws {
    let store = try SmallStore()
    let before = try store.kinds
    let outcome = try Traced.run(
      store.importing, cause.injection, on: cause.isOnLogAlone ? [store.log] : [])
    #expect(!outcome.injected.isEmpty && outcome.said.contains(cause.words), "\(outcome)")
    #expect(outcome.code == cause.code, "\(outcome)")
    let others = ["disk I/O error", "in use by another program", "write access"]
    for other in others where !cause.words.contains(other) {
      #expect(!outcome.said.contains(other), "\(outcome)")
    }
    #expect(outcome.said.contains("Nothing was recorded") == cause.isOfRecording, "\(outcome)")
    #expect(try store.kinds == before)
  }

  @Test("A file that may not grow any more is such a cause, and the program is not ended by it")
  func tooLarge() throws {
    let store = try SmallStore()
    let before = try store.kinds
    let command = ([Program.path] + store.importing).map { "'\($0)'" }.joined(separator: " ")
    // In blocks of 512 bytes: the index of the log has no room then.
    let said = try shell("ulimit -f 8; \(command); echo \"code $?\"")
    #expect(said.contains("File too large") && said.hasSuffix("code 74\n"), "\(said)")
    #expect(try store.kinds == before)
    #expect(try Traced.runAlone(store.verifying).code == 0)
  }

  @Test("A call that fails once the act is on record does not have it said that it is not")
  func afterwards() throws {
    let plain = try SmallStore()
    let calls = try Traced.run(plain.importing, nil, tracing: ["fcntl", "fdatasync"]).calls
    let committed = try #require(calls.firstIndex { $0.contains("fdatasync(") })
    let fcntl = calls.indices.filter { calls[$0].contains("fcntl(") }
    let after = fcntl.enumerated().filter { $0.element > committed }.map { $0.offset + 1 }
    var injected = 0
    for number in after {
      let store = try SmallStore()
      let before = try store.kinds
      let outcome = try Traced.run(store.importing, "fcntl:error=EIO:when=\(number)")
      let isThere = try store.kinds != before
      #expect(!(isThere && outcome.said.contains("Nothing was recorded")), "\(number): \(outcome)")
      let isTold = ["Imported:", "may or may not be recorded"].contains { outcome.said.contains($0) }
      #expect(!isThere || isTold, "\(number): \(outcome)")
      injected += outcome.injected.count
    }
    #expect(injected > 0)
  }

  @Test("Too many open files are said to be that, whichever cannot be opened any more")
  func openFiles() throws {
    let store = try SmallStore()
    let command = ([Program.path] + store.listing).map { "'\($0)'" }.joined(separator: " ")
    var told = 0
    for limit in 3...14 {
      let said = try shell("sh -c \"ulimit -n \(limit); exec \(command)\"; echo \"code $?\"")
      // So few that the program cannot even be loaded.
      if said.hasSuffix("code 127\n") || said.hasSuffix("code 0\n") { continue }
      #expect(said.contains("there are too many open files"), "\(limit): \(said)")
      #expect(said.hasSuffix("code 71\n"), "\(limit): \(said)")
      told += 1
    }
    #expect(told > 0)
  }
}
