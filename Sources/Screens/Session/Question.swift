import TerminalUI

/// What is asked before something is recorded that may be meant, and seldom is: one key says yes, any other no.
struct Question {
  /// What speaks against it, in sentences, and what would be done.
  let words: String
  let intent: Intent

  enum Answer { case yes, no }

  static let keys = Keymap<Answer>([
    (.character("y"), "yes", .yes),
    (.any(.character("n"), .escape), "no, leave it as it is", .no),
  ])

  /// At most six lines. It begins with "?", so that it is told apart without colour.
  func lines(width: Int) -> [Text] {
    let lines = "? \(words)".wrapped(to: width)
    let shown = lines.count > 6 ? lines.prefix(5) + ["\(lines[5]) …".clipped(to: width)] : lines[...]
    return shown.map { Text($0, style: .bold) }
  }
}

extension Session {
  /// Takes what is typed while something is asked. What is not a yes leaves everything as it is.
  mutating func answer(_ question: Question, _ input: Input) throws {
    guard case .key(let key) = input else { return }
    asked = nil
    guard Question.keys[key] == .yes else { return message = .said("Nothing was recorded.") }
    try follow(question.intent)
  }
}
