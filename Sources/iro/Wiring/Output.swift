import ArgumentParser
import Glibc
import Platform
import TerminalUI

/// The one door to standard output and standard error: nothing else in the program writes to either, but the screens.
enum Output {
  /// A message on standard output. What it holds that would steer a terminal is told by its number.
  static func say(_ words: String) throws { try put(words.toldByLine + "\n") }

  /// Writes the text whole; to a terminal, only what it draws. Throws the code to leave with when it cannot; where the
  /// reader has gone there is nobody to tell, and the program leaves quietly.
  static func put(_ text: String) throws {
    let text = ProcessEnvironment.outputIsTerminal ? text.drawnByLine : text
    if let code = write(text, to: STDOUT_FILENO) { throw failure(code) }
  }

  /// A message on standard error, in which nothing steers the terminal and no line goes on for ever.
  static func tell(_ words: String) {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    let told = lines.map { String($0).told.clipped(to: longestLine) }.joined(separator: "\n")
    _ = write(told + "\n", to: STDERR_FILENO)
  }

  /// The line that tells how far work has come, in place of the one before; nil takes it away.
  static func progress(_ line: String?) {
    _ = write("\r\(line?.drawn ?? "")\u{1B}[K", to: STDERR_FILENO)
  }

  /// Columns of a line of a message: some screens, since a path may be long.
  private static let longestLine = 2000

  /// The reason, where it cannot all be written.
  private static func write(_ text: String, to stream: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  private static func failure(_ code: Int32) -> ExitCode {
    if code == EPIPE { return .success }
    return ExitReporting.stop(
      "iro: the output cannot be written: \(String(cString: strerror(code)))", EX_IOERR)
  }
}
