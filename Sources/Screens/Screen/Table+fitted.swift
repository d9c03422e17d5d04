import TerminalUI

extension Table {
  /// A table whose columns are no wider than what stands in them, whatever their ideal, and where there is too little
  /// room for all of it, as wide as shows the most cells whole: one long name among many takes no room from the rest.
  /// - Parameters:
  ///   - before: how many entries stand before that are not at hand.
  ///   - after: how many follow.
  static func fitted(_ columns: [Column], _ rows: [Row], before: Int = 0, after: Int = 0) -> Table {
    var widths = columns.map { [$0.title.columns] }
    for case .entry(_, let cells) in rows {
      for (place, cell) in cells.enumerated().prefix(widths.count) { widths[place].append(cell.columns) }
    }
    let fitted = zip(columns, widths).map { column, widths in
      var column = column
      column.ideal = min(column.ideal, max(1, widths.max() ?? 1))
      column.minimum = min(column.minimum, column.ideal)
      column.cells = Array(repeating: 0, count: column.ideal + 1)
      for width in widths { column.cells[min(width, column.ideal)] += 1 }
      return column
    }
    return Table(columns: fitted, rows: Rows(rows, first: before, total: before + rows.count + after))
  }
}
