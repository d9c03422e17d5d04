import Application
import TerminalUI

/// A list that is narrowed to what holds the words, as one types them.
protocol FilteredList: ListScreen {
  var filter: String { get set }
  /// True when the filter leaves nothing.
  func isEmpty(_ queries: CaseQueries) throws -> Bool
}

extension FilteredList {
  /// Out of the pane, then to the whole list again; nil where one is there already.
  mutating func stepBack() -> Intent? {
    if pane.isFocused { return swapPane() }
    guard !filter.isEmpty else { return nil }
    filter = ""
    return .stay
  }

  mutating func find(
    _ words: String, _ step: FindStep, _ queries: CaseQueries, in area: Rectangle
  ) throws -> Bool {
    pane.isFocused = false
    switch step {
    case .nearest: filter = words
    case .next: _ = try move(.down, queries, in: area)
    case .previous: _ = try move(.up, queries, in: area)
    }
    return try !isEmpty(queries)
  }
}
