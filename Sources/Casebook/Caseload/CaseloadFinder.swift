public import Casework

/// A child who is with us, with what they are found by in a caseload.
public struct SearchedChild: Hashable, Sendable {
  public let id: ChildID
  /// What puts the child in place by name.
  public let name: String
  /// Words of the child, folded as what is typed will be.
  public let searched: String

  public init(id: ChildID, name: String, searched: String) {
    self.id = id
    self.name = name
    self.searched = searched
  }
}

/// What every child of a service is found by, by name, in one run of bytes: a letter that is typed leaves some of
/// thousands, and how many is told at once.
public struct CaseloadFinder: Sendable {
  private var children: [ChildID] = []
  private var names: [String] = []
  private var bytes: [UInt8] = []
  /// Where the words of each child end in `bytes`.
  private var ends: [Int] = []

  /// - Parameter children: by name.
  public init(_ children: [SearchedChild]) {
    for child in children { append(child) }
  }

  private mutating func append(_ child: SearchedChild) {
    children.append(child.id)
    names.append(child.name)
    bytes += child.searched.utf8
    ends.append(bytes.count)
  }

  /// Puts what a child is now found by in place of what was; nil for one who is no longer with us.
  public mutating func replace(_ id: ChildID, with now: SearchedChild?) {
    if let place = children.firstIndex(of: id) { remove(at: place) }
    guard let now else { return }
    var (low, high) = (0, children.count)
    while low < high {
      let middle = (low + high) / 2
      if (names[middle], children[middle].raw) < (now.name, now.id.raw) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let start = start(of: low)
    children.insert(now.id, at: low)
    names.insert(now.name, at: low)
    bytes.insert(contentsOf: now.searched.utf8, at: start)
    ends.insert(start, at: low)
    for place in low..<ends.count { ends[place] += now.searched.utf8.count }
  }

  private mutating func remove(at place: Int) {
    let range = start(of: place)..<ends[place]
    bytes.removeSubrange(range)
    children.remove(at: place)
    names.remove(at: place)
    ends.remove(at: place)
    for place in place..<ends.count { ends[place] -= range.count }
  }

  private func start(of place: Int) -> Int { place == 0 ? 0 : ends[place - 1] }

  /// The children whom every one of the words finds, by name.
  public func found(by words: [String]) -> [ChildID] {
    let wanted = words.map { Array($0.utf8) }
    return bytes.withUnsafeBufferPointer { bytes in
      var found: [ChildID] = []
      var start = 0
      for (place, end) in ends.enumerated() {
        if wanted.allSatisfy({ CaseloadFinder.holds(bytes, start, end, $0) }) {
          found.append(children[place])
        }
        start = end
      }
      return found
    }
  }

  /// True where the bytes from `start` up to `end` hold those of a word.
  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ word: [UInt8]
  ) -> Bool {
    guard let first = word.first else { return true }
    var place = start
    while place + word.count <= end {
      if bytes[place] == first {
        var length = 1
        while length < word.count, bytes[place + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      place += 1
    }
    return false
  }
}
