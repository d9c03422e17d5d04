import Foundation
import TerminalSupport
import Testing

/// The program under strace, which makes system calls fail or kills it at one of them.
///
/// strace counts the calls of each thread by itself, and does not see what is written to shared memory.
enum Traced {
  /// Only root may trace the program, which hides its memory.
  static let isAvailable = geteuid() == 0 && (try? shell("strace -o /dev/null true")) != nil

  /// Why a test is skipped.
  static let isNeeded: Comment = "strace cannot trace the program here, so that no disk can be made to fail"

  /// Whether a program that runs already can be traced.
  static let canAttach = (try? shell("sleep 1 & strace -o /dev/null -p $! -e trace=none")) != nil

  /// What a run came to.
  struct Outcome: CustomStringConvertible {
    /// What it printed, on either stream, with its exit code in the last line: "code 74".
    let said: String
    /// The calls that were traced, in order.
    let calls: [String]

    var code: Int { said.split(separator: "\n").last.flatMap { Int($0.dropFirst(5)) } ?? -1 }

    /// Whether the program was killed, as it was to be.
    var wasKilled: Bool { code == 137 || calls.contains { $0.contains("killed by SIGKILL") } }

    var injected: [String] { calls.filter { $0.contains("(INJECTED)") } }

    var description: String { "it said\n\(said)after\n\(calls.suffix(12).joined(separator: "\n"))" }
  }

  /// Runs the program with the injection, `fdatasync:error=EIO:when=1`, into its calls on some files, or on all.
  static func run(
    _ words: [String], _ injection: String? = nil, tracing more: [String] = [], on files: [String] = []
  ) throws -> Outcome {
    let trace = NSTemporaryDirectory() + "/iro-trace-\(UUID().uuidString)"
    defer { unlink(trace) }
    let calls = more + [injection.map { String($0.prefix { $0 != ":" }) }].compactMap { $0 }
    let paths = files.map { "-P '\($0)'" }.joined(separator: " ")
    let command = ([Program.path] + words).map { "'\($0)'" }.joined(separator: " ")
    let inject = injection.map { "-e inject=\($0)" } ?? ""
    let strace = "strace -f -o '\(trace)' \(paths) -e trace=\(calls.joined(separator: ",")) \(inject)"
    let said = try shell("\(strace) \(command); echo \"code $?\"")
    let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    return Outcome(said: said, calls: lines.map(String.init))
  }

  /// Runs the program as it is.
  static func runAlone(_ words: [String]) throws -> Outcome {
    let command = ([Program.path] + words).map { "'\($0)'" }.joined(separator: " ")
    return Outcome(said: try shell("\(command); echo \"code $?\""), calls: [])
  }
}
