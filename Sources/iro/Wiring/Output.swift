import ArgumentParser
import Glibc
import Platform
import TerminalUI

/// Standard output, where what cannot be written does not go unnoticed.
enum Output {
  static func say(_ words: String) throws { try put(words + "\n") }

  /// Writes the text whole; to a terminal, only what it draws. Throws the code to leave with when it cannot; where the reader has gone there is
  /// nobody to tell, and the program leaves quietly.
  static func put(_ text: String) throws {
    let text = ProcessEnvironment.outputIsTerminal ? text.drawnByLine : text
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  private static func failure(_ code: Int32) -> ExitCode {
    if code == EPIPE { return .success }
    return ExitReporting.stop(
      "iro: the output cannot be written: \(String(cString: strerror(code)))", EX_IOERR)
  }
}
