public import CareCalendar
public import TerminalUI

/// A rehearsal written down: a title, then steps.
public struct Script: Sendable {
  /// One line of it.
  public struct Step: Sendable {
    /// Counted from 1.
    public let line: Int
    public let words: String
    public let doing: ScriptInstruction
  }

  /// What a step asks for.
  public enum ScriptInstruction: Equatable, Sendable {
    case council(String)
    case today(Day)
    case login(String)
    case size(Size)
    case type([Key])
    case text(String)
    /// The key that the screen names by these words.
    case action(String)
    case see(String)
    case not(String)
    case selected(String)
    case frame(String)
    case event(String)
    /// No more than so many keys were pressed, apart from words that were typed, since somebody sat down or since this
    /// was last asked.
    case keys(Int)
    /// What the editor gives back when it is next asked for.
    case editor(String)
    /// What the editor saves before it fails.
    case editorFails(String)
    /// The page of this file name was written.
    case page(String)
    /// Why no page can be written from now on.
    case pagesFail(String)
    /// So many seconds pass in which nothing is pressed.
    case quiet(Int)
  }

  public let title: String
  public let steps: [Step]

  /// Empty lines and lines that begin with "#" say nothing.
  public init(_ text: String) throws(ScriptFault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      number, line -> (number: Int, text: String)? in
      let line = line.trimmed
      return line.isEmpty || line.hasPrefix("#") ? nil : (number + 1, line)
    }
    guard let first = lines.first else { throw ScriptFault(line: 1, words: "A script begins with a title.") }
    title = first.text
    var steps: [Step] = []
    for line in lines.dropFirst() {
      steps.append(
        Step(line: line.number, words: line.text, doing: try ScriptInstruction(line.text, line: line.number)))
    }
    self.steps = steps
  }
}

/// What is wrong with a line of a script, or what did not come about there.
public struct ScriptFault: Error, Equatable, Sendable {
  public let line: Int
  public let words: String

  public init(line: Int, words: String) {
    self.line = line
    self.words = words
  }
}

extension Script.ScriptInstruction {
  init(_ text: String, line: Int) throws(ScriptFault) {
    let parts = text.split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? parts[1].trimmed : ""
    guard !rest.isEmpty else {
      throw ScriptFault(line: line, words: "“\(text)” says nothing of what: write it after the word.")
    }
    switch parts[0] {
    case "council": self = .council(rest)
    case "today": self = .today(try Self.day(rest, line))
    case "as": self = .login(rest)
    case "size": self = .size(try Self.size(rest, line))
    case "type": self = .type(try Self.keys(rest, line))
    case "text": self = .text(rest)
    case "do": self = .action(rest.unquoted)
    case "see": self = .see(rest.unquoted)
    case "not": self = .not(rest.unquoted)
    case "selected": self = .selected(rest.unquoted)
    case "frame": self = .frame(rest)
    case "event": self = .event(rest)
    case "keys": self = .keys(try Self.count(rest, line, of: "keys"))
    case "quiet": self = .quiet(try Self.count(rest, line, of: "seconds"))
    case "editor" where rest.hasPrefix("fails "):
      self = .editorFails(rest.dropFirst(6).trimmed.unquoted.withLineEnds)
    case "page" where rest.hasPrefix("fails "): self = .pagesFail(rest.dropFirst(6).trimmed.unquoted)
    case "page": self = .page(rest)
    case "editor": self = .editor(rest.unquoted.withLineEnds)
    default: throw ScriptFault(line: line, words: "There is no step called “\(parts[0])”.")
    }
  }

  private static func day(_ text: String, _ line: Int) throws(ScriptFault) -> Day {
    if let day = Day(iso: text) { return day }
    throw ScriptFault(line: line, words: "“\(text)” is no day: write it as 2014-11-03.")
  }

  private static func count(_ text: String, _ line: Int, of what: String) throws(ScriptFault) -> Int {
    if let count = Int(text), (0...mostCounted).contains(count) { return count }
    throw ScriptFault(line: line, words: "“\(text)” is no number of \(what).")
  }

  private static func size(_ text: String, _ line: Int) throws(ScriptFault) -> Size {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    let possible = 1...1000
    if numbers.count == 2, let columns = numbers[0], let rows = numbers[1], possible.contains(columns),
      possible.contains(rows)
    {
      return Size(columns: columns, rows: rows)
    }
    throw ScriptFault(line: line, words: "“\(text)” is no size: write it as 100x30.")
  }

  private static func keys(_ text: String, _ line: Int) throws(ScriptFault) -> [Key] {
    var keys: [Key] = []
    for name in text.split(separator: " ") {
      guard let key = Key(script: String(name)) else {
        throw ScriptFault(line: line, words: "There is no key called “\(name)”.")
      }
      keys.append(key)
    }
    return keys
  }
}

/// Seconds of a day.
private let mostCounted = 86_400

extension StringProtocol {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// With the line ends that are written as \n.
  fileprivate var withLineEnds: String { String(self).replacing("\\n", with: "\n") }

  /// Without the quotation marks round it, which keep blanks at either end.
  fileprivate var unquoted: String {
    count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : String(self)
  }
}
