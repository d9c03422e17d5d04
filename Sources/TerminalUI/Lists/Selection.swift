/// Which row of a list is selected, and where the part of the list that is seen begins.
///
/// It stays on the same thing when rows come and go, on the nearest when that thing vanished, and never
/// stands on a heading. All it needs of the list are the rows at hand, so that long lists can be asked for
/// a stretch at a time.
public struct Selection: Hashable, Sendable {
  /// One way of moving through a list.
  public enum Motion: Hashable, Sendable {
    case up, down, pageUp, pageDown, home, end
  }

  /// What is selected; `nil` in an empty list, and before the rows were first seen.
  public private(set) var id: RowID?
  /// Where it stands in the whole list.
  public private(set) var position = 0
  /// The first row that is seen.
  public private(set) var top = 0

  public init() {}

  public init(_ id: some Hashable & Sendable) {
    self.id = RowID(id)
  }

  public func id<Name>(as type: Name.Type) -> Name? { id?.as(type) }

  public mutating func select(_ id: some Hashable & Sendable) {
    self.id = RowID(id)
  }

  /// The stretch of a long list to ask for before drawing it, with a page to spare on either side.
  public func stretch(height: Int) -> Range<Int> {
    max(0, min(top, position) - height)..<max(top, position) + 2 * max(1, height)
  }

  /// Moves in rows of which `height` are seen at once.
  public mutating func move(_ motion: Motion, in rows: Rows, height: Int) {
    settle(in: rows, height: height)
    let page = max(1, height - 1)
    switch motion {
    case .up: go(to: position - 1, step: -1, in: rows)
    case .down: go(to: position + 1, step: 1, in: rows)
    case .pageUp: go(to: position - page, step: -1, in: rows)
    case .pageDown: go(to: position + page, step: 1, in: rows)
    case .home: go(to: 0, step: 1, in: rows)
    case .end: go(to: rows.total - 1, step: -1, in: rows)
    }
    scroll(rows, height)
  }

  private mutating func go(to target: Int, step: Int, in rows: Rows) {
    guard let found = rows.nearest(to: target, step: step) else { return }
    position = found
    id = rows[found]?.id
  }
}

extension Selection {
  /// Selects the row at this line of the area the list is drawn in, as with the mouse; false if there is none.
  @discardableResult
  public mutating func select(line: Int, in rows: Rows, height: Int) -> Bool {
    settle(in: rows, height: height)
    guard line >= 0, line < height, rows[top + line]?.id != nil else { return false }
    position = top + line
    id = rows[position]?.id
    return true
  }

  /// Moves what is seen by so many rows, as with the wheel; the selection follows only when it would leave.
  public mutating func scroll(by lines: Int, in rows: Rows, height: Int) {
    settle(in: rows, height: height)
    top = min(max(0, top + lines), max(0, rows.total - height))
    let kept = min(max(position, top), top + max(1, height) - 1)
    if kept != position { go(to: kept, step: lines > 0 ? 1 : -1, in: rows) }
    scroll(rows, height)
  }

  /// Stays on the same line of the screen where other rows than before are at hand.
  public mutating func follow(from before: Rows, to now: Rows) {
    guard let id, let old = before.position(of: id), let new = now.position(of: id) else { return }
    top = max(0, top + new - old)
    position = new
  }

  /// The same selection brought up to date with the rows as they are now.
  public func settled(in rows: Rows, height: Int) -> Selection {
    var copy = self
    copy.settle(in: rows, height: height)
    return copy
  }

  public mutating func settle(in rows: Rows, height: Int) {
    if let found = id.flatMap(rows.position(of:)) {
      position = found
    } else {
      id = nil
      position = rows.nearest(to: position) ?? 0
      id = rows[position]?.id
    }
    scroll(rows, height)
  }

  /// Shows the selected row, with its notes below and the headings above it where there is room.
  private mutating func scroll(_ rows: Rows, _ height: Int) {
    let height = max(1, height)
    let around = rows.surroundings(of: position)
    top = max(top, min(position, around.upperBound - height + 1))
    top = min(top, max(around.lowerBound, position - height + 1))
    top = min(top, max(0, rows.total - height))
  }
}
