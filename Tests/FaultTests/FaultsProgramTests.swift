import Foundation
import TerminalSupport
import Testing

/// Kills, failing calls and power losses wherever a store is written to; script/faults tries many more.
@Suite(.serialized, .enabled(if: Traced.isAvailable, Traced.isNeeded)) struct FaultsProgramTests {
  private static let path = URL(filePath: Program.path).deletingLastPathComponent().appending(path: "faults")
    .path

  /// What it printed, with its exit code in the last line.
  private func faults(_ words: String...) throws -> String {
    try shell("timeout -s KILL 600 '\(Self.path)' \(words.joined(separator: " ")); echo \"code $?\"")
  }

  @Test("Nothing that was acknowledged is lost, and nothing is half there")
  func points() throws {
    let said = try faults("--points", "250")
    #expect(said.hasSuffix("code 0\n"), "\(said)")
    #expect(said.contains("killed at a call") && said.contains("eight people recording at once"), "\(said)")
  }

  @Test("What is acknowledged and not recorded is noticed, counted, and can be run again")
  func noticed() throws {
    let said = try faults("--points", "20", "--only", "a-loss")
    #expect(said.hasSuffix("code 1\n"), "\(said)")
    #expect(said.contains("script/faults --point a-loss/"), "\(said)")
    #expect(said.contains("was acknowledged and is not there"), "\(said)")
  }

  @Test("What is said not to be recorded and is fails the run too")
  func denied() throws {
    let said = try faults("--points", "20", "--only", "a-denial")
    #expect(said.hasSuffix("code 1\n"), "\(said)")
    #expect(said.contains("script/faults --point a-denial/"), "\(said)")
    #expect(said.contains("was said not to be recorded, and is"), "\(said)")
  }

  @Test("Words that make no sense are answered with how it is used", arguments: ["--nothing", "--points x"])
  func usage(_ words: String) throws {
    let said = try faults(words)
    #expect(said.contains("usage: script/faults") && said.hasSuffix("code 64\n"))
  }
}
