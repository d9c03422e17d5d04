extension Frame {
  /// Writes as many whole characters as fit in `width` columns; what does not fit is cut with "…".
  ///
  /// Returns the columns used within `width`, whether or not they lie inside the frame.
  @discardableResult
  public mutating func put(
    _ text: String, column: Int, row: Int, width: Int, style: Style = .plain
  ) -> Int {
    var at = column.onScale
    let room = min(width.onScale, size.columns - at)
    for glyph in Glyph.glyphs(of: text.clipped(to: room)) {
      if holds(at, row), holds(at + glyph.columns - 1, row) {
        place(glyph.text, columns: glyph.columns, column: at, row: row, style: style)
      }
      at += glyph.columns
    }
    return at - column.onScale
  }

  /// Writes texts one after another; returns the columns used.
  @discardableResult
  public mutating func put(_ runs: [Text], column: Int, row: Int, width: Int) -> Int {
    var used = 0
    for run in runs {
      used += put(run.string, column: column + used, row: row, width: width - used, style: run.style)
    }
    return used
  }

  /// Repeats one narrow character.
  public mutating func fill(
    row: Int, column: Int = 0, width: Int = .max, with character: Character = " ", style: Style = .plain
  ) {
    for at in inside(column, width, row: row) {
      place(String(character), columns: 1, column: at, row: row, style: style)
    }
  }

  public mutating func clear(_ area: Rectangle) {
    for row in area.rows(of: size) {
      fill(row: row, column: area.column, width: area.width)
    }
  }

  /// Changes how a stretch of a row looks and leaves what it says.
  public mutating func restyle(row: Int, column: Int = 0, width: Int = .max, style: Style) {
    restyle(row: row, column: column, width: width) { _ in style }
  }

  public mutating func restyle(
    row: Int, column: Int = 0, width: Int = .max, _ change: (Style) -> Style
  ) {
    for at in inside(column, width, row: row) { changeStyle(column: at, row: row, change) }
  }

  public mutating func horizontalRule(
    row: Int, column: Int = 0, width: Int = .max, style: Style = .plain
  ) {
    fill(row: row, column: column, width: width, with: "─", style: style)
  }

  public mutating func verticalRule(column: Int, row: Int, height: Int, style: Style = .plain) {
    let area = Rectangle(column: column, row: row, width: 1, height: height)
    for at in area.rows(of: size) { fill(row: at, column: column, width: 1, with: "│", style: style) }
  }
}
