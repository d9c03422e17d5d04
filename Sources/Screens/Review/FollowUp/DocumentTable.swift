import ReadModels
import TerminalUI

/// A table of a document: each column as wide as it needs to be, and the widest wrapped where there is too little room.
struct DocumentTable {
  private static let gap = 2
  private let titles: [[Text]]
  private let rows: [[[Text]]]
  private let widths: [Int]

  init(titles: [[DocumentWords]], rows: [[[DocumentWords]]], width: Int) {
    self.titles = titles.map { $0.styled(.bold) }
    self.rows = rows.map { $0.map { $0.styled() } }
    let all = [self.titles] + self.rows
    let count = all.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      let cells = all.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      return min(width, max(1, cells.map { $0.reduce(0) { $0 + $1.columns } }.max() ?? 1))
    }
    let room = width - Self.gap * max(0, count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 1,
      let place = widths.lastIndex(of: widest)
    {
      widths[place] -= 1
    }
    self.widths = widths
  }

  var lines: [[Text]] {
    let rule = widths.map { [Text(String(repeating: "─", count: $0), style: .dim)] }
    return (titles.isEmpty ? [] : line(titles) + line(rule)) + rows.flatMap(line)
  }

  private func line(_ cells: [[Text]]) -> [[Text]] {
    let wrapped = zip(cells, widths).map { cell, width in cell.wrapped(to: width) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let runs = zip(wrapped, widths).map { lines, width in
        padded(lines.indices.contains(row) ? lines[row] : [], to: width)
      }
      return Array(runs.joined(separator: [Text(String(repeating: " ", count: Self.gap))]))
    }
  }

  private func padded(_ runs: [Text], to width: Int) -> [Text] {
    let used = runs.reduce(0) { $0 + $1.columns }
    return runs + (used < width ? [Text(String(repeating: " ", count: width - used))] : [])
  }
}
