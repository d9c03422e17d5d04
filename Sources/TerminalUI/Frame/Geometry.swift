/// How many columns and rows a screen has.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen, counted from the upper left corner, which is 0, 0.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen that a list, a pane or a form is drawn into.
public struct Rectangle: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var width: Int
  public var height: Int

  /// Negative widths and heights count as none, `.max` as more than any screen has.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column.onScale
    self.row = row.onScale
    self.width = max(0, width.onScale)
    self.height = max(0, height.onScale)
  }

  public init(_ size: Size) {
    self.init(column: 0, row: 0, width: size.columns, height: size.rows)
  }

  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The rows that lie on a screen of this size.
  func rows(of size: Size) -> Range<Int> {
    let start = min(max(0, row), max(0, size.rows))
    return start..<max(start, min(size.rows, row + height))
  }

  public func contains(_ point: Point) -> Bool {
    (column..<column + width).contains(point.column) && (row..<row + height).contains(point.row)
  }
}

extension Rectangle {
  /// What is left when this many columns and rows are taken off each side; never less than nothing.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rectangle {
    Rectangle(
      column: column + left, row: row + top, width: width - left - right, height: height - top - bottom)
  }

  /// The first rows, and what stands below them.
  public func split(top rows: Int) -> (top: Rectangle, rest: Rectangle) {
    let rows = min(max(0, rows), height)
    var top = self
    top.height = rows
    return (top, inset(top: rows))
  }

  /// The last rows, and what stands above them.
  public func split(bottom rows: Int) -> (rest: Rectangle, bottom: Rectangle) {
    let rows = min(max(0, rows), height)
    return (inset(bottom: rows), inset(top: height - rows))
  }

  /// The first columns, and what stands to their right.
  public func split(left columns: Int) -> (left: Rectangle, rest: Rectangle) {
    let columns = min(max(0, columns), width)
    var left = self
    left.width = columns
    return (left, inset(left: columns))
  }
}

extension Int {
  /// Brought so near to any screen that adding two cannot overflow.
  var onScale: Int { Swift.min(Swift.max(self, -1_000_000), 1_000_000) }
}
