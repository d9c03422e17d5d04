extension StringProtocol {
  /// Lines of at most this many columns, broken between words; a longer word is broken between characters.
  ///
  /// Line ends in the text are kept; an empty text is one empty line.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      Paragraph(words: $0.split(separator: " "), width: width).lines
    }
  }
}

/// One paragraph being laid into lines.
private struct Paragraph<CodeTable: StringProtocol> where CodeTable.SubSequence: StringProtocol {
  private(set) var lines: [String] = [""]
  private var used = 0
  private let width: Int

  init(words: [CodeTable], width: Int) {
    self.width = width
    for word in words { append(word) }
  }

  private mutating func append(_ word: CodeTable) {
    let columns = word.columns
    if used > 0, used + 1 + columns > width { start() }
    if used > 0 { write(" ", 1) }
    if columns <= width { write(word, columns) } else { breakUp(word) }
  }

  /// A character wider than the whole line still gets a line of its own, so that none is lost.
  private mutating func breakUp(_ word: CodeTable) {
    for character in word {
      let columns = TextWidth.columns(character)
      if used > 0, used + columns > width { start() }
      write(String(character), columns)
    }
  }

  private mutating func start() {
    lines.append("")
    used = 0
  }

  private mutating func write(_ text: some StringProtocol, _ columns: Int) {
    lines[lines.count - 1] += text
    used += columns
  }
}
