import ReadModels
import TerminalUI

/// A document laid into the lines of a terminal: no mark of the language it is written in is left.
struct DocumentLayout {
  let width: Int

  func lines(_ document: DocumentText) -> [[Text]] { lines(document.parts) }

  private func lines(_ parts: [DocumentPart]) -> [[Text]] {
    var lines: [[Text]] = []
    for (place, part) in parts.enumerated() {
      if place > 0, isApart(part, from: parts[place - 1]) { lines.append([]) }
      lines += self.lines(part)
    }
    return lines
  }

  /// A heading stands at its text, and the points of a list stand together.
  private func isApart(_ part: DocumentPart, from before: DocumentPart) -> Bool {
    switch (before, part) {
    case (.heading(let level, _), _): level == 1
    case (.point(_, let above, _), .point(_, let depth, _)): depth == 0 && above > 0
    default: true
    }
  }

  private func lines(_ part: DocumentPart) -> [[Text]] {
    switch part {
    case .heading(let level, let words): heading(level, words)
    case .paragraph(let words): words.styled().wrapped(to: width)
    case .point(let mark, let depth, let words):
      point(mark.map { "\($0) " } ?? (depth == 0 ? "• " : "– "), 3 * depth, words)
    case .quotation(let parts):
      DocumentLayout(width: max(1, width - 2)).lines(parts).map { [Text("│ ", style: .dim)] + $0 }
    case .table(let titles, let rows): DocumentTable(titles: titles, rows: rows, width: width).lines
    case .rule: [[Text(String(repeating: "─", count: width), style: .dim)]]
    }
  }

  /// The title has a line below it, which is seen where no style is.
  private func heading(_ level: Int, _ words: [DocumentWords]) -> [[Text]] {
    let lines = words.styled(.bold.withUnderline(level == 2)).wrapped(to: width)
    guard level == 1 else { return lines }
    let longest = lines.map { $0.reduce(0) { $0 + $1.columns } }.max() ?? 0
    return lines + [[Text(String(repeating: "═", count: longest), style: .bold)]]
  }

  private func point(_ mark: String, _ indent: Int, _ words: [DocumentWords]) -> [[Text]] {
    let indent = min(indent, width / 2)
    let room = max(1, width - indent - mark.columns)
    return words.styled().wrapped(to: room).enumerated().map { place, line in
      let before = place == 0 ? mark : String(repeating: " ", count: mark.columns)
      return [Text(String(repeating: " ", count: indent) + before)] + line
    }
  }
}

extension [DocumentWords] {
  /// In the styles of a terminal: what is strong is bold, what is emphasised underlined.
  func styled(_ style: Style = .plain) -> [Text] {
    map { part in
      Text(
        part.words,
        style: style.withBold(style.bold || part.isStrong).withUnderline(style.underline || part.isEmphasised)
      )
    }
  }
}
