/// One line of text being typed, by what a person takes for a letter.
public struct LineEditor: Hashable, Sendable {
  private var letters: [Character]
  /// How many letters stand before the cursor.
  public private(set) var cursor: Int
  /// True while a text that was offered stands as it was: what is typed takes its place, and keys that move go
  /// into it.
  public private(set) var isOffered = false

  public init(_ text: String = "") {
    letters = Array(Self.oneLine(text))
    cursor = letters.count
  }

  /// A text that whoever types may take, change or replace.
  public init(offering text: String) {
    self.init(text)
    isOffered = !letters.isEmpty
    if isOffered { cursor = 0 }
  }

  public var text: String { String(letters) }
  public var isEmpty: Bool { letters.isEmpty }

  /// Does what a key or a paste means here; false if it means nothing here.
  public mutating func handle(_ input: Input) -> Bool {
    if isOffered, let taken = take(input) { return taken }
    switch input {
    case .pasted(let text): insert(text)
    case .key(.character(let character)): insert(String(character))
    case .key(let key): return handle(key)
    default: return false
    }
    return true
  }

  /// What the first input does to a text that was offered; nil where it does what it always does.
  private mutating func take(_ input: Input) -> Bool? {
    switch input {
    case .pasted, .key(.character), .key(.backspace), .key(.delete), .key(.control("u")), .key(.control("k")):
      letters = []
    case .key(.right), .key(.end), .key(.control("e")), .key(.control("w")): cursor = letters.count
    case .key(.left), .key(.home), .key(.control("a")): break
    default: return false
    }
    isOffered = false
    return input == .key(.right) ? true : nil
  }

  private mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(letters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = letters.count
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete: remove(cursor..<min(letters.count, cursor + 1))
    case .control("w"): remove(wordStart..<cursor)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<letters.count)
    default: return false
    }
    return true
  }

  /// A mark typed after its letter joins it.
  public mutating func insert(_ text: String) {
    let before = String(letters[..<cursor]) + Self.oneLine(text)
    letters = Array(before + String(letters[cursor...]))
    cursor = min(letters.count, before.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    letters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, letters[start - 1] == " " { start -= 1 }
    while start > 0, letters[start - 1] != " " { start -= 1 }
    return start
  }

  /// Line ends and tabs become blanks; other controls are left out.
  private static func oneLine(_ text: String) -> String {
    String(
      text.compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        let controls = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        return controls ? nil : character
      })
  }
}

extension LineEditor {
  /// The part that is seen in so many columns, moved along so that the cursor is always among it, and
  /// the column of the cursor.
  public func visible(width: Int) -> (text: String, cursor: Int) {
    guard width > 0 else { return ("", 0) }
    let under = cursor < letters.count ? max(1, TextWidth.columns(letters[cursor])) : 1
    var before = letters[..<cursor].reduce(0) { $0 + TextWidth.columns($1) }
    var start = 0
    while start < cursor, before + under > width {
      before -= TextWidth.columns(letters[start])
      start += 1
    }
    return (String(String(letters[start...]).prefix(columns: width)), min(before, width - 1))
  }

  /// Draws the line and puts the cursor into it.
  public func draw(on frame: inout Frame, column: Int, row: Int, width: Int, style: Style = .plain) {
    let seen = visible(width: width)
    frame.put(seen.text.padded(to: width), column: column, row: row, width: width, style: style)
    frame.cursor = Point(column: column + seen.cursor, row: row)
  }
}
