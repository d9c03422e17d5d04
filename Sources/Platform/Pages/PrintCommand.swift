/// The command that prints a page, as the person or whoever looks after the machine set it in `$IRO_PRINT`.
///
/// It is never given to a shell: its words are taken apart at the blanks, and the page's path is the last of them.
public struct PrintCommand: Equatable, Sendable {
  public let words: String

  /// Nil where none is set.
  public static func chosen() -> PrintCommand? {
    ProcessEnvironment["IRO_PRINT"].flatMap { PrintCommand($0) }
  }

  init?(_ words: String) {
    guard words.contains(where: { !$0.isWhitespace }) else { return nil }
    self.words = words
  }

  /// Prints one page. What went wrong, in words; nil when nothing did.
  public func print(_ path: String) -> String? { self.print(path, patience: .seconds(60)) }

  func print(_ path: String, patience: Duration) -> String? {
    let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = parts.first, let program = Program.path(of: name) else {
      return "The print command “\(words)” is not there. IRO_PRINT says which it is."
    }
    let ended = QuietProgram.run(
      program, Array(parts.dropFirst()) + [path], patience: patience)
    let said = ended.said.split(whereSeparator: \.isNewline).first.map { ": \($0)" } ?? ""
    switch ended.end {
    case .exited(0): return nil
    case .exited(let code): return "The print command “\(words)” ended with an error (\(code))\(said)."
    case .signalled where ended.isImpatient:
      return "The print command “\(words)” did not come to an end, and was stopped."
    case .signalled(let signal):
      return "The print command “\(words)” was ended from outside (signal \(signal))."
    case .notStarted: return "The print command “\(words)” cannot be started."
    }
  }
}
