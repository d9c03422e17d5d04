import Application
import Casework
import TerminalUI

/// What the message line says: what was done, or why something was not.
struct Message: Hashable {
  let words: String
  let isRefusal: Bool

  static func said(_ words: String) -> Message { Message(words: words, isRefusal: false) }
  static func refused(_ words: String) -> Message { Message(words: words, isRefusal: true) }
  static func refused(_ error: any Error) -> Message { refused(Message.words(of: error)) }

  static func words(of error: any Error) -> String {
    switch error {
    case let refusal as ServiceRefusal: refusal.words
    case let fault as StoreFault: fault.words
    case let failure as DocumentFailure: failure.words
    case let refusal as any Refusal: refusal.words
    case let refusal as FormRefusal: refusal.words
    default: String(describing: error)
    }
  }

  /// At most three lines; a refusal begins with "!" so that it is told apart without colour.
  func lines(width: Int) -> [Text] {
    var lines = ((isRefusal ? "! " : "") + words).wrapped(to: width)
    if lines.count > 3 { lines = Array(lines.prefix(2)) + [(lines[2] + " …").clipped(to: width)] }
    return lines.map { Text($0, style: .bold) }
  }
}
