import Desk
import Glass

/// How far a person has come in a list of which only the first entries are at hand, where there are too many of them.
struct Reach: Hashable, Sendable {
  private(set) var count = Desk.firstLines

  /// An entry has a row at least, so that no motion leads further than so many entries.
  mutating func extend(for motion: Selection.Motion, from selection: Selection, height: Int) {
    if motion == .end { count = .max }
    while count < selection.position + 2 * height { count *= 2 }
  }

  mutating func extend() { count = count > .max / 8 ? .max : count * 8 }
}
