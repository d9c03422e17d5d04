/// Several lines of text being typed, by what a person takes for a letter.
///
/// Where the cursor goes up and down depends on how the text is broken into lines, so it is told the width.
public struct TextEditor: Hashable, Sendable {
  private(set) var letters: [Character]
  /// How many letters stand before the cursor.
  public private(set) var cursor: Int
  /// The column that going up and down keeps to.
  private var goal: Int?

  public init(_ text: String = "") {
    letters = Array(Self.clean(text))
    cursor = letters.count
  }

  public var text: String { String(letters) }

  /// How many lines PgUp and PgDn go.
  private static let page = 10

  /// Does what a key or a paste means here; false if it means nothing here, or would leave the text.
  public mutating func handle(_ input: Input, width: Int) -> Bool {
    switch input {
    case .key(.up): return move(by: -1, width)
    case .key(.down): return move(by: 1, width)
    case .key(.pageUp): for _ in 1...Self.page where !move(by: -1, width) { break }
    case .key(.pageDown): for _ in 1...Self.page where !move(by: 1, width) { break }
    default:
      guard edit(input, width) else { return false }
      goal = nil
    }
    return true
  }

  private mutating func edit(_ input: Input, _ width: Int) -> Bool {
    switch input {
    case .pasted(let text): insert(text)
    case .key(.character(let character)): insert(String(character))
    case .key(.enter): insert("\n")
    case .key(let key): return edit(key, width)
    default: return false
    }
    return true
  }

  private mutating func edit(_ key: Key, _ width: Int) -> Bool {
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(letters.count, cursor + 1)
    case .home, .control("a"): cursor = lineStart(width)
    case .end, .control("e"): cursor = lineEnd(width)
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(letters.count, cursor + 1))
    case .control("w"): remove(wordStart..<cursor)
    case .control("u"): remove(lineStart(width)..<cursor)
    case .control("k"): remove(cursor..<max(cursor, lineEnd(width)))
    default: return false
    }
    return true
  }

  /// A mark typed after its letter joins it.
  public mutating func insert(_ text: String) {
    let before = String(letters[..<cursor]) + Self.clean(text)
    letters = Array(before + String(letters[cursor...]))
    cursor = min(letters.count, before.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    letters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, letters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !letters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  /// Every kind of line end becomes one kind, tabs become blanks; other controls are left out.
  private static func clean(_ text: String) -> String {
    String(
      text.compactMap { character -> Character? in
        if character.isNewline { return "\n" }
        if character == "\t" { return " " }
        let controls = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        return controls ? nil : character
      })
  }
}

extension TextEditor {
  /// Moves the cursor up or down; false when there is no line there.
  private mutating func move(by step: Int, _ width: Int) -> Bool {
    let lines = LineBreaks(letters, width: width)
    let at = lines.place(of: cursor)
    let line = at.line + step
    guard lines.ranges.indices.contains(line) else { return false }
    let column = goal ?? at.column
    goal = column
    cursor = lines.position(line: line, column: column)
    return true
  }

  private func lineStart(_ width: Int) -> Int {
    let lines = LineBreaks(letters, width: width)
    return lines.ranges[lines.place(of: cursor).line].lowerBound
  }

  private func lineEnd(_ width: Int) -> Int {
    let lines = LineBreaks(letters, width: width)
    return lines.end(of: lines.place(of: cursor).line)
  }
}
