import ReadModels

/// A table: a line of titles, a line that says there is one, and the rows.
struct MarkdownTable {
  let part: DocumentPart
  /// How many lines it takes.
  let lineCount: Int

  /// Nil where the first lines are no table.
  init?(_ lines: ArraySlice<Substring>) {
    // The second line is asked first: of lines that are no table, the rest is not gone through for each.
    guard let second = lines.dropFirst().first?.trimmed,
      second.wholeMatch(of: /\|(?: *:?-+:? *\|)+/) != nil
    else { return nil }
    let table = lines.prefix { $0.trimmed.first == "|" }.map(\.trimmed)
    let titles = Self.cells(table[0])
    let isTitled = titles.contains { !$0.isEmpty }
    part = .table(titles: isTitled ? titles : [], rows: table.dropFirst(2).map(Self.cells))
    lineCount = table.count
  }

  /// What stands between the bars of a line; a bar that is escaped stands for itself.
  private static func cells(_ line: Substring) -> [[DocumentWords]] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if !cell.trimmed.isEmpty { cells.append(cell) }
    return cells.map { MarkdownWords.read($0.trimmed) }
  }
}
