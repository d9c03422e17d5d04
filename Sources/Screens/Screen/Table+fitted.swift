import TerminalUI

extension Table {
  /// A table whose columns are no wider than what stands in them, whatever their ideal, so that what is left
  /// over goes to those that need it.
  /// - Parameters:
  ///   - before: how many entries stand before that are not at hand.
  ///   - after: how many follow.
  static func fitted(_ columns: [Column], _ rows: [Row], before: Int = 0, after: Int = 0) -> Table {
    var widths = columns.map(\.title.columns)
    for case .entry(_, let cells) in rows {
      for (place, cell) in cells.enumerated().prefix(widths.count) {
        widths[place] = max(widths[place], cell.columns)
      }
    }
    let fitted = zip(columns, widths).map { column, width in
      var column = column
      column.ideal = min(column.ideal, max(1, width))
      column.minimum = min(column.minimum, column.ideal)
      return column
    }
    return Table(columns: fitted, rows: Rows(rows, first: before, total: before + rows.count + after))
  }
}
