/// What was measured, a line for each thing and a column for each size.
struct Report {
  /// Which way round a bar is.
  enum Sense {
    case atMost, atLeast
  }

  private struct Cell {
    var text: String
    var value: Double
    var bar: Double?
  }

  private struct Line {
    let name: String
    let sense: Sense
    var cells: [String: Cell] = [:]
  }

  /// The columns: sizes, or whatever else is measured side by side.
  let columns: [String]
  private var sections: [(title: String, lines: [Line])] = []

  init(columns: [String]) { self.columns = columns }

  /// Everything that follows stands under that heading; one that is there already goes on.
  mutating func begin(_ title: String) {
    if let place = sections.firstIndex(where: { $0.title == title }) {
      sections.append(sections.remove(at: place))
    } else {
      sections.append((title, []))
    }
  }

  /// Puts a measurement into its line, which is begun if it is not there.
  ///
  /// - Parameter value: what is compared with the bar.
  /// - Parameter text: what the table shows, where it is more than the value.
  mutating func add(
    _ name: String, _ column: String, _ value: Double, text: String? = nil, bar: Double? = nil,
    _ sense: Sense = .atMost
  ) {
    let cell = Cell(text: text ?? brief(value), value: value, bar: bar)
    let section = sections.count - 1
    if let place = sections[section].lines.firstIndex(where: { $0.name == name }) {
      sections[section].lines[place].cells[column] = cell
    } else {
      sections[section].lines.append(Line(name: name, sense: sense, cells: [column: cell]))
    }
    say("\(column): \(name): \(cell.text)" + (bar.map { " (bar \(brief($0)))" } ?? ""))
  }

  /// Says in a line's cell why there is no figure.
  mutating func leaveOut(_ name: String, _ column: String, because words: String) {
    add(name, column, .nan, text: words)
  }
}

extension Report {
  /// Markdown: a table a heading, each line with its bar and by how much it falls short.
  var markdown: String {
    let ordered = sections.filter { !$0.lines.isEmpty }
    return ordered.map { section in
      let head = ["measure"] + columns + ["bar", "short by"]
      let rows = section.lines.map { line in
        [line.name] + columns.map { line.cells[$0]?.text ?? "" } + [bars(line), shortfalls(line)]
      }
      let rule = head.indices.map { $0 == 0 ? "---" : "---:" }
      return "### \(section.title)\n\n" + ([head, rule] + rows).map(row).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func bars(_ line: Line) -> String {
    let bars = columns.compactMap { line.cells[$0]?.bar.map(brief) }
    return Set(bars).count == 1 ? bars[0] : columns.map { line.cells[$0]?.bar.map(brief) ?? "–" }.ifAny
  }

  private func shortfalls(_ line: Line) -> String {
    columns.map { column in
      guard let cell = line.cells[column], let bar = cell.bar, !cell.value.isNaN else { return "–" }
      let short = line.sense == .atMost ? cell.value - bar : bar - cell.value
      return short > 0 ? brief(short) : "–"
    }.ifAny
  }
}

extension [String] {
  /// "3 / 8 / –"; nothing where there is nothing but dashes.
  fileprivate var ifAny: String { allSatisfy { $0 == "–" } ? "" : joined(separator: " / ") }
}
