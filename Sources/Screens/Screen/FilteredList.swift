import Desk
import Glass

/// A list that is narrowed to what holds the words, as one types them.
protocol FilteredList: ListScreen {
  var filter: String { get set }
  /// True when the filter leaves nothing.
  func isEmpty(_ desk: Desk) throws -> Bool
}

extension FilteredList {
  mutating func find(
    _ words: String, _ step: FindStep, _ desk: Desk, in area: Rectangle
  ) throws -> Bool {
    pane.isFocused = false
    switch step {
    case .nearest: filter = words
    case .next: _ = try move(.down, desk, in: area)
    case .previous: _ = try move(.up, desk, in: area)
    }
    return try !isEmpty(desk)
  }
}
