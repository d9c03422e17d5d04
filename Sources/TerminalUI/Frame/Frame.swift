/// Everything one screen shows at one moment.
///
/// Nothing drawn on a frame can leave it: what lies outside is cut off. A wide letter always has both halves.
public struct Frame: Equatable, Sendable {
  public let size: Size
  /// Where the terminal's own cursor stands; `nil` hides it.
  public var cursor: Point?
  private var cells: [Cell]

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  public var bounds: Rectangle { Rectangle(size) }

  /// A place outside the frame is blank.
  public subscript(column column: Int, row row: Int) -> Cell {
    holds(column, row) ? cells[row * size.columns + column] : .blank
  }

  func holds(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  /// The columns of a stretch that lie inside the frame; none if it lies outside.
  func inside(_ column: Int, _ width: Int, row: Int) -> Range<Int> {
    guard row >= 0, row < size.rows else { return 0..<0 }
    let start = min(max(0, column), size.columns)
    return start..<max(start, min(size.columns, column.onScale + width.onScale))
  }

  /// Puts one letter down; the other half of any wide letter it covers becomes blank.
  mutating func place(_ text: String, columns: Int, column: Int, row: Int, style: Style) {
    let at = row * size.columns + column
    release(column, row)
    if columns == 2 { release(column + 1, row) }
    cells[at] = Cell(text, style: style)
    if columns == 2 { cells[at + 1] = Cell("", style: style) }
  }

  private mutating func release(_ column: Int, _ row: Int) {
    let at = row * size.columns + column
    if cells[at].isRightHalf { cells[at - 1].text = " " }
    if column + 1 < size.columns, cells[at + 1].isRightHalf { cells[at + 1].text = " " }
  }

  mutating func changeStyle(column: Int, row: Int, _ change: (Style) -> Style) {
    let at = row * size.columns + column
    cells[at].style = change(cells[at].style)
  }
}

extension Frame {
  /// The cells of one row, from left to right; none outside the frame.
  public func cells(row: Int) -> ArraySlice<Cell> {
    row >= 0 && row < size.rows ? cells[row * size.columns..<(row + 1) * size.columns] : []
  }

  /// One row as text, without the blanks at its end.
  public func text(row: Int) -> String {
    let all = cells(row: row)
    let end = all.lastIndex { $0.text != " " && !$0.isRightHalf }
    return end.map { all[...$0].map(\.text).joined() } ?? ""
  }

  /// All rows as text, a line each.
  public var text: String { (0..<size.rows).map(text(row:)).joined(separator: "\n") }

  /// The same without colours, for people and terminals that want none; bold and reverse stay.
  public func plain() -> Frame {
    var frame = self
    for index in frame.cells.indices { frame.cells[index].style = frame.cells[index].style.withoutColour }
    return frame
  }
}
