/// A list in columns with titles.
public struct Table: Sendable {
  public let columns: [Column]
  public let rows: Rows

  /// The texts of each entry are its cells, in the order of the columns.
  public init(columns: [Column], rows: Rows) {
    self.columns = columns
    self.rows = rows
  }

  public init(columns: [Column], rows: [Row]) {
    self.init(columns: columns, rows: Rows(rows))
  }

  /// How many rows are seen at once in an area.
  public func height(in area: Rectangle) -> Int {
    ListView(rows).height(in: body(of: area))
  }

  /// The line of the table at a place on the screen, counted from the first row that is seen.
  public func line(at point: Point, in area: Rectangle) -> Int? {
    ListView(rows).line(at: point, in: body(of: area))
  }

  /// The column whose title stands at a place on the screen, to sort by it.
  public func title(at point: Point, in area: Rectangle) -> Int? {
    guard hasTitles, point.row == area.row, area.contains(point) else { return nil }
    let layout = ColumnLayout(columns, width: area.width)
    var start = area.column
    for (index, width) in zip(layout.shown, layout.widths) {
      if (start..<start + width).contains(point.column) { return index }
      start += width + ColumnLayout.gap
    }
    return nil
  }

  public func draw(
    on frame: inout Frame, in area: Rectangle, selection: Selection, focused: Bool = true
  ) {
    guard !area.isEmpty else { return }
    let layout = ColumnLayout(columns, width: area.width)
    if hasTitles {
      let titles = columns.map { Text($0.title, style: .dim) }
      frame.put(line(titles, layout), column: area.column, row: area.row, width: area.width)
    }
    ListView(rows, laidOutBy: { line($0, layout) })
      .draw(on: &frame, in: body(of: area), selection: selection, focused: focused)
  }

  private var hasTitles: Bool { columns.contains { !$0.title.isEmpty } }

  private func body(of area: Rectangle) -> Rectangle { area.inset(top: hasTitles ? 1 : 0) }

  private func line(_ cells: [Text], _ layout: ColumnLayout) -> [Text] {
    let gap = Text(String(repeating: " ", count: ColumnLayout.gap))
    let texts = zip(layout.shown, layout.widths).map { index, width in
      let cell = cells.indices.contains(index) ? cells[index] : ""
      return Text(cell.string.padded(to: width, columns[index].alignment), style: cell.style)
    }
    return Array(texts.map { [$0] }.joined(separator: [gap]))
  }
}
