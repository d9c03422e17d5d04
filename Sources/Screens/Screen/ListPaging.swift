import Application
import TerminalUI

/// The part of a long list that is at hand: the lines about where a person has come to. Whoever sees a part of the
/// service has every line at hand, whatever the reach.
struct ListPaging: Hashable, Sendable {
  private(set) var lines = 0..<CaseQueries.firstLines

  /// Makes sure that what a motion can lead to is at hand, with a page on either side.
  mutating func extend(for motion: Selection.Motion, from selection: Selection, in rows: Rows, height: Int) {
    guard rows.rows.count < rows.total else { return }
    let here = rows.entries(before: selection.position)
    switch motion {
    case .home: hold(0, of: rows.entries, height)
    case .end: hold(rows.entries - 1, of: rows.entries, height)
    case .up, .pageUp: hold(here - height, of: rows.entries, height)
    case .down, .pageDown: hold(here + height, of: rows.entries, height)
    }
  }

  /// An entry has a row at least, so that no motion leads further than so many entries.
  private mutating func hold(_ line: Int, of count: Int, _ height: Int) {
    let wanted = max(0, line - height)..<min(count, line + height)
    if wanted.isEmpty || lines.lowerBound <= wanted.lowerBound && wanted.upperBound <= lines.upperBound {
      return
    }
    let first = max(0, wanted.lowerBound - height)
    lines = first..<max(wanted.upperBound + height, first + CaseQueries.firstLines)
  }

  /// Makes sure that a line is at hand.
  mutating func hold(_ line: Int) {
    if lines.contains(line) { return }
    let first = max(0, line - CaseQueries.firstLines)
    lines = first..<first + 2 * CaseQueries.firstLines
  }

  /// Holds several times as many lines.
  mutating func extend() {
    let count = lines.upperBound
    lines = 0..<(count > .max / 8 ? .max : count * 8)
  }
}
