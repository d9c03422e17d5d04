extension FormLayout {
  /// Long text stands below its label: three lines, or when it is written in as many as there is room for.
  mutating func append(_ editor: TextEditor, _ entry: FormEntry, _ index: Int) {
    let isFocused = index == focus
    let all = LineBreaks(editor.letters, width: columns.text)
    let at = all.place(of: editor.cursor)
    let first = lines.count
    appendWrapped(Text(entry.field.title, style: isFocused ? .bold : .plain), at: 0, index)
    let below = remarks(on: entry).flatMap { remark in
      remark.string.wrapped(to: columns.width - columns.indent).map { Text($0, style: remark.style) }
    }
    let room = isFocused ? max(1, height - (lines.count - first) - below.count) : 3
    let count = min(max(3, all.ranges.count), room)
    let top = isFocused ? max(0, min(at.line - count / 2, all.ranges.count - count)) : 0
    appendExtent(top, count, of: all.ranges.count, index)
    for row in top..<top + count {
      let text = all.ranges.indices.contains(row) ? all.text(line: row) : ""
      let shown = String(text.prefix(columns: columns.text)).padded(to: columns.text)
      append(Text(shown, style: .underline), at: columns.indent, index)
      if isFocused, row == at.line {
        lines[lines.count - 1].cursor = columns.indent + min(at.column, columns.text - 1)
      }
    }
    for remark in below { append(remark, at: columns.indent, index) }
  }

  /// Says beside the label which lines are seen, where not all of them are.
  private mutating func appendExtent(_ top: Int, _ count: Int, of all: Int, _ index: Int) {
    guard count < all, let label = lines.last?.pieces.first else { return }
    let words = "lines \(top + 1)–\(top + count) of \(all)"
    let column = label.text.columns + 3
    guard column + words.columns <= columns.width else { return }
    lines[lines.count - 1].pieces.append(.init(column: column, text: Text(words, style: .dim)))
  }
}
