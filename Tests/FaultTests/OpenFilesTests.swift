import Foundation
import TerminalSupport
import Testing

/// What the program opens is closed in whatever it starts, from the call that opens it on: a store, and what a person
/// names, are open to no editor and no print command.
@Suite(.enabled(if: Traced.isAvailable, Traced.isNeeded)) struct OpenFilesTests {
  /// The calls that give a descriptor of a file.
  private static let openings = ["?open", "openat", "?openat2", "?creat", "?dup", "?dup2", "dup3", "fcntl"]

  /// The openings that leave a descriptor to a program that is started. What Swift and its libraries look up about the
  /// process itself is of no consequence.
  private func left(by outcome: Traced.Outcome) -> [String] {
    outcome.calls.filter { call in
      let opens = call.contains("open") || call.contains("creat(") || call.contains("dup")
      let duplicates = call.contains("fcntl(") && call.contains("F_DUPFD")
      let isOfSwift = call.contains("\"/proc/self/maps\"") || call.contains(/"\/proc\/\d+\//)
      return (opens || duplicates) && !call.contains("CLOEXEC") && !isOfSwift && !call.contains("resumed>")
        && !call.contains("= -1 ")
    }
  }

  @Test("Whatever is done with a store, each file is opened so that it closes")
  func closing() throws {
    let store = try SmallStore(isMade: false)
    let backup = store.folder + "/backup.db"
    let script = store.folder + "/script.txt"
    try "Nothing is pressed\n".write(toFile: script, atomically: true, encoding: .utf8)
    let report = ["report", "annual", "--output", store.folder + "/report.md", "--store", store.path]
    let commands: [(words: [String], code: Int)] = [
      (store.making, 0), (store.making, 73), (store.importing, 0), (store.listing, 0), (store.verifying, 0),
      (["rehearse", script, "--store", store.path], 0), (report, 0), (report + ["--replace"], 0),
      (["backup", backup, "--store", store.path], 0),
      (["restore", backup, "--replace", "--store", store.path], 0), (["rebuild", "--store", store.path], 0),
    ]
    for (words, code) in commands {
      // As a making that was killed leaves it.
      if words == store.making { close(creat(store.path + ".making", 0o600)) }
      let outcome = try Traced.run(words, tracing: Self.openings)
      #expect(outcome.code == code, "\(words): \(outcome)")
      #expect(outcome.calls.contains { $0.contains("O_CLOEXEC") })
      #expect(left(by: outcome) == [], "\(words)")
    }
  }

  @Test("An older store is kept and brought up to date so too")
  func upgrading() throws {
    let store = try OlderSmallStore()
    let outcome = try Traced.run(store.verifying, tracing: Self.openings)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(left(by: outcome) == [])
  }
}
