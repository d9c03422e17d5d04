/// A list in a part of the screen: the selected row reversed across its width, the cursor on it.
public struct ListView: Sendable {
  public let rows: Rows
  /// The texts of an entry as they are to stand beside one another; asked for of the rows that are seen.
  private let laidOut: @Sendable ([Text]) -> [Text]

  public init(_ rows: Rows) {
    self.init(rows) { $0 }
  }

  init(_ rows: Rows, laidOutBy laidOut: @escaping @Sendable ([Text]) -> [Text]) {
    self.rows = rows
    self.laidOut = laidOut
  }

  public init(_ rows: [Row]) {
    self.init(Rows(rows))
  }

  /// How many rows are seen at once in an area; one line of it says how much there is when not all fits.
  public func height(in area: Rectangle) -> Int {
    rows.total > area.height && area.height > 1 ? area.height - 1 : area.height
  }

  /// The line of the list at a place on the screen, counted from the first that is seen.
  public func line(at point: Point, in area: Rectangle) -> Int? {
    let line = point.row - area.row
    return area.contains(point) && line < height(in: area) ? line : nil
  }

  /// - Parameter focused: false for the pane that the keys do not go to; the cursor is then left alone.
  public func draw(
    on frame: inout Frame, in area: Rectangle, selection: Selection, focused: Bool = true
  ) {
    guard !area.isEmpty else { return }
    let height = height(in: area)
    let selection = selection.settled(in: rows, height: height)
    for line in 0..<height {
      guard let row = rows[selection.top + line] else { continue }
      draw(row, at: Point(column: area.column, row: area.row + line), width: area.width, on: &frame)
      guard selection.top + line == selection.position, row.id != nil else { continue }
      mark(row: area.row + line, of: area, focused, on: &frame)
    }
    if height < area.height, rows.total > height { drawMark(selection.top, height, area, on: &frame) }
  }

  private func draw(_ row: Row, at point: Point, width: Int, on frame: inout Frame) {
    switch row {
    case .entry(_, let texts): frame.put(laidOut(texts), column: point.column, row: point.row, width: width)
    case .heading(let text), .note(let text):
      frame.put([text], column: point.column, row: point.row, width: width)
    }
  }

  private func mark(row: Int, of area: Rectangle, _ focused: Bool, on frame: inout Frame) {
    frame.restyle(row: row, column: area.column, width: area.width) {
      focused ? Style(bold: $0.bold, reverse: true) : $0.withBold()
    }
    if focused { frame.cursor = Point(column: area.column, row: row) }
  }

  private func drawMark(_ top: Int, _ height: Int, _ area: Rectangle, on frame: inout Frame) {
    let words = scrollMark(top: top, height: height).padded(to: area.width, .right)
    frame.put(
      words, column: area.column, row: area.row + area.height - 1, width: area.width, style: .dim)
  }

  /// "12–30 of 96", counting what can be selected.
  func scrollMark(top: Int, height: Int) -> String {
    let seen = top..<min(rows.total, top + height)
    return Self.mark(
      rows.entries(before: seen.lowerBound) + 1, rows.entries(before: seen.upperBound), of: rows.entries)
  }

  private static func mark(_ first: Int, _ last: Int, of total: Int) -> String {
    let span = first < last ? "\(first.withCommas)–\(last.withCommas)" : last.withCommas
    return "\(span) of \(total.withCommas)"
  }
}
