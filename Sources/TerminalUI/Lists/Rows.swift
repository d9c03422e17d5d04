/// One line of a list.
public enum Row: Hashable, Sendable {
  /// Something one can select. In a table the texts are its cells, in a list they follow one another.
  case entry(RowID, [Text])
  /// The title of a section.
  case heading(Text)
  /// A further line of the entry above it, which cannot be selected by itself.
  case note(Text)

  public static func entry(_ id: some Hashable & Sendable, _ texts: Text...) -> Row {
    .entry(RowID(id), texts)
  }

  public static func heading(_ words: String) -> Row { .heading(Text(words, style: .bold)) }

  public var id: RowID? {
    if case .entry(let id, _) = self { id } else { nil }
  }
}

/// The rows at hand: a whole list, or one stretch of a longer one.
public struct Rows: Sendable, ExpressibleByArrayLiteral {
  public let rows: [Row]
  /// Where the first of `rows` stands in the whole list.
  public let first: Int
  /// How many rows the whole list has.
  public let total: Int
  /// How many entries it has; a row that is not at hand is taken to be one.
  public let entries: Int
  private let positions: [RowID: Int]

  public init(_ rows: [Row]) {
    self.init(rows, first: 0, total: rows.count)
  }

  public init(_ rows: [Row], first: Int, total: Int) {
    self.rows = rows
    self.first = max(0, first)
    self.total = max(total, self.first + rows.count)
    let start = self.first
    let pairs = rows.enumerated().compactMap { index, row in row.id.map { ($0, start + index) } }
    entries = pairs.count + self.total - rows.count
    positions = Dictionary(pairs) { first, _ in first }
  }

  public init(arrayLiteral rows: Row...) {
    self.init(rows)
  }

  /// The row at a position of the whole list, if it is at hand.
  public subscript(position: Int) -> Row? {
    rows.indices.contains(position - first) ? rows[position - first] : nil
  }

  /// How many entries stand before a position.
  public func entries(before position: Int) -> Int {
    let atHand = min(max(position - first, 0), rows.count)
    let before = min(max(position, 0), first) + max(0, position - first - rows.count)
    return before + rows[..<atHand].count { $0.id != nil }
  }

  public func position(of id: RowID) -> Int? { positions[id] }

  /// False for headings and notes; a row that is not at hand is taken to be an entry.
  func canSelect(_ position: Int) -> Bool {
    guard position >= 0, position < total else { return false }
    return self[position].map { $0.id != nil } ?? true
  }

  /// An entry with the headings right above it and the notes right below it.
  func surroundings(of position: Int) -> ClosedRange<Int> {
    var (first, last) = (position, position)
    while case .heading? = self[first - 1] { first -= 1 }
    while case .note? = self[last + 1] { last += 1 }
    return first...last
  }

  /// The entry nearest to a position, looking onwards in this direction first.
  func nearest(to position: Int, step: Int = 1) -> Int? {
    let start = min(max(0, position), total - 1)
    return onwards(from: start, step: step) ?? onwards(from: start, step: -step)
  }

  private func onwards(from start: Int, step: Int) -> Int? {
    var position = start
    while position >= 0, position < total {
      if canSelect(position) { return position }
      position += step
    }
    return nil
  }
}
