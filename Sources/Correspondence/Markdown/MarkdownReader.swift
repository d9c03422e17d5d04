public import ReadModels

/// Reads Markdown into the parts of a document: headings, paragraphs, lists, quotations, tables and rules.
///
/// What it does not know, such as HTML or a picture, is a paragraph that says what was typed.
struct MarkdownReader {
  private var parts: [DocumentPart] = []
  /// What a line that follows is added to.
  private var open: OpenPart?
  /// How far in the points of the list stand, the outermost first.
  private var indents: [Int] = []

  /// How many quotations this one lies in.
  private let depth: Int

  private struct OpenPart {
    let point: (mark: String?, depth: Int)?
    var text: String
  }

  /// Quotations lie in one another no deeper than anybody writes them: further marks are shown as they were typed.
  private static let deepest = 10

  private init(depth: Int) { self.depth = depth }

  static func parts(of text: String) -> [DocumentPart] { parts(of: text, depth: 0) }

  private static func parts(of text: String, depth: Int) -> [DocumentPart] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var reader = MarkdownReader(depth: depth)
    var place = lines.startIndex
    while place < lines.endIndex { place += reader.read(lines[place...]) }
    reader.close()
    return reader.parts
  }

  /// Reads what begins with the first line; says how many lines it takes.
  private mutating func read(_ lines: ArraySlice<Substring>) -> Int {
    guard let line = lines.first else { return 1 }
    let words = line.trimmed
    if words.isEmpty {
      close()
    } else if words.first == ">", depth < Self.deepest {
      let quoted = lines.prefix { $0.trimmed.first == ">" }
      let text = quoted.map { $0.trimmed.withoutQuoteMark }.joined(separator: "\n")
      add(.quotation(Self.parts(of: text, depth: depth + 1)))
      return quoted.count
    } else if words.first == "|", let table = MarkdownTable(lines) {
      add(table.part)
      return table.lineCount
    } else if let heading = words.asHeading {
      add(.heading(level: heading.level, MarkdownWords.read(heading.words)))
    } else if words.wholeMatch(of: /(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,}/) != nil {
      add(.rule)
    } else if let point = words.wholeMatch(of: /(?:[-*+]|([0-9]{1,3})[.)]) +(.+)/) {
      begin(mark: point.1.map { "\($0)." }, line, point.2)
    } else {
      add(line, words)
    }
    return 1
  }

  private mutating func add(_ part: DocumentPart) {
    close()
    indents = []
    parts.append(part)
  }

  /// A point stands in the one before where it begins two columns or more further in.
  private mutating func begin(mark: String?, _ line: Substring, _ words: Substring) {
    close()
    let indent = line.prefix { $0.isWhitespace }.count
    while let last = indents.last, last + 2 > indent { indents.removeLast() }
    open = OpenPart(point: (mark, indents.count), text: String(words) + line.breakAtEnd)
    indents.append(indent)
  }

  /// A line that follows another belongs to the same paragraph or point.
  private mutating func add(_ line: Substring, _ words: Substring) {
    if open != nil {
      if open?.text.last != "\n" { open?.text += " " }
      open?.text += words
      open?.text += line.breakAtEnd
    } else {
      indents = []
      open = OpenPart(point: nil, text: String(words) + line.breakAtEnd)
    }
  }

  private mutating func close() {
    guard let open else { return }
    self.open = nil
    let words = MarkdownWords.read(open.text.trimmed)
    parts.append(open.point.map { .point(mark: $0.mark, depth: $0.depth, words) } ?? .paragraph(words))
  }
}

extension DocumentText {
  /// Markdown that somebody wrote.
  public init(markdown: String) { self.init(MarkdownReader.parts(of: markdown)) }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: SubSequence {
    var words = drop(while: \.isWhitespace)
    while words.last?.isWhitespace == true { words = words.dropLast() }
    return words
  }
}

extension Substring {
  /// The level and the words of a heading, "## Words", which may have marks behind its words too; nil for any other line.
  fileprivate var asHeading: (level: Int, words: Substring)? {
    let level = prefix { $0 == "#" }.count
    guard (1...6).contains(level), dropFirst(level).first == " " else { return nil }
    let words = dropFirst(level).trimmed
    let withoutMarks = words.lastIndex { $0 != "#" }.map { words[...$0] } ?? words
    let isClosed = withoutMarks.count < words.count && withoutMarks.last == " "
    let shown = isClosed ? withoutMarks.trimmed : words
    return shown.isEmpty ? nil : (level, shown)
  }

  fileprivate var withoutQuoteMark: Substring {
    let words = dropFirst()
    return words.first == " " ? words.dropFirst() : words
  }

  /// Two blanks at the end of a line keep its end.
  fileprivate var breakAtEnd: String { hasSuffix("  ") ? "\n" : "" }
}
