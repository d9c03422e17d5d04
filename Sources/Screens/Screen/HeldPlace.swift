import TerminalUI

/// Where a line stood: between which others, so that its place is found again in whatever width the list is laid out.
struct HeldPlace: Hashable, Sendable {
  /// Those above it, the nearest first.
  private var above: [RowID] = []
  /// Those below it under the same title, the nearest first.
  private var below: [RowID] = []

  /// How many of either are kept: as many as are seen at once.
  private static let kept = 60

  init() {}

  init(_ position: Int, in rows: Rows) {
    let index = position - rows.first
    guard rows.rows.indices.contains(index) else { return }
    above = Array(rows.rows[..<index].reversed().lazy.compactMap(\.id).prefix(HeldPlace.kept))
    let underTitle = rows.rows[(index + 1)...].prefix { !$0.isTitle }
    below = Array(underTitle.lazy.compactMap(\.id).prefix(HeldPlace.kept))
  }

  /// The next under its title, else the one before it; nil where it stood alone.
  var neighbour: RowID? { below.first ?? above.first }

  /// Where it belongs among these rows: above the next under its title, else below the last before it, and above all
  /// where neither is there any more.
  func index(among rows: [Row]) -> Int {
    if let next = below.lazy.compactMap({ id in rows.firstIndex { $0.id == id } }).first { return next }
    guard let last = above.lazy.compactMap({ id in rows.firstIndex { $0.id == id } }).first else { return 0 }
    let notes = rows[(last + 1)...].prefix { if case .note = $0 { true } else { false } }
    return last + 1 + notes.count
  }
}

extension Row {
  /// True for what begins a part of the list: a heading, or the row that stands for several.
  fileprivate var isTitle: Bool {
    switch self {
    case .heading: true
    case .entry(let id, _): id.as(TodayFold.self) != nil
    case .note: false
    }
  }
}
