extension String {
  /// A name as it is compared: its letters and digits alone, in small letters, so that neither case nor spaces, hyphens,
  /// apostrophes and full stops make another name of it.
  public var nameKey: String {
    String(lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// How many letters have to be typed, left out or replaced to make one name of the other; two that are exchanged with
  /// each other count once. Nil where it is more than `most`.
  func slips(from other: String, atMost most: Int) -> Int? {
    let (mine, theirs) = (Array(self), Array(other))
    guard abs(mine.count - theirs.count) <= most else { return nil }
    var (before, last) = ([Int](), Array(0...theirs.count))
    for row in mine.indices {
      var next = [row + 1]
      for column in theirs.indices {
        let isSame = mine[row] == theirs[column]
        var least = Swift.min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, mine[row] == theirs[column - 1], mine[row - 1] == theirs[column] {
          least = Swift.min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[theirs.count] <= most ? last[theirs.count] : nil
  }
}

extension Sequence<String> {
  /// The names most like the one given, the nearest first and at most three: those that a slip or two makes of it, and
  /// those that have its words in another order.
  public func nearest(to name: String) -> [String] {
    let key = name.nameKey
    let words = name.wordKeys
    let most = Swift.max(1, key.count / 5)
    var found: [(name: String, slips: Int)] = []
    for other in Set(self) {
      if other.wordKeys == words {
        found.append((other, 0))
      } else if let slips = key.slips(from: other.nameKey, atMost: most) {
        found.append((other, slips))
      }
    }
    found.sort { ($0.slips, $0.name) < ($1.slips, $1.name) }
    return found.prefix(3).map(\.name)
  }
}

extension String {
  /// Its words as they are compared, in the order of the alphabet.
  fileprivate var wordKeys: [String] {
    split { $0.isWhitespace || $0 == "," }.map { String($0).nameKey }.filter { !$0.isEmpty }.sorted()
  }
}
