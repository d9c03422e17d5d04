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

/// What every child of a service is found by, in one run of bytes: a letter that is typed leaves some of thousands, and
/// how many is told at once.
public struct CaseloadFinder: Sendable {
  private struct Found {
    let id: ChildID
    let name: String
    /// Where the child's words stand in `bytes`.
    let words: Range<Int>
  }

  private var children: [Found] = []
  /// Where each child stands in `children`.
  private var places: [ChildID: Int] = [:]
  /// Places of those who are with us, by name.
  private var byName: [Int] = []
  private var bytes: [UInt8] = []

  public init() {}

  /// The last by name, after whom others are added.
  public var last: SearchedChild? {
    byName.last.map { SearchedChild(id: children[$0].id, name: children[$0].name, searched: "") }
  }

  /// Adds a child who follows the others by name.
  public mutating func append(_ child: SearchedChild) {
    byName.append(keep(child))
  }

  /// Puts what a child is now found by in place of what was; nil for one who is no longer with us.
  public mutating func replace(_ id: ChildID, with now: SearchedChild?) {
    if let before = places.removeValue(forKey: id) { byName.removeAll { $0 == before } }
    guard let now else { return }
    var (low, high) = (0, byName.count)
    while low < high {
      let middle = (low + high) / 2
      let other = children[byName[middle]]
      if (other.name, other.id.raw) < (now.name, now.id.raw) { low = middle + 1 } else { high = middle }
    }
    byName.insert(keep(now), at: low)
  }

  /// Returns where the child then stands in `children`. What they were found by before stays there and is not used.
  private mutating func keep(_ child: SearchedChild) -> Int {
    let start = bytes.count
    bytes += child.searched.utf8
    children.append(Found(id: child.id, name: child.name, words: start..<bytes.count))
    places[child.id] = children.count - 1
    return children.count - 1
  }
}

extension CaseloadFinder {
  /// How many children every one of the words finds.
  public func count(of words: [String]) -> Int {
    let words = TypedWords(folded: words)
    return bytes.withUnsafeBufferPointer { bytes in
      byName.count { words.stand(in: bytes, children[$0].words) }
    }
  }

  /// Those of them from one place to another, by name or in the order of these children.
  public func found(by words: [String], _ range: Range<Int>, among order: [ChildID]? = nil) -> [ChildID] {
    let words = TypedWords(folded: words)
    var found: [ChildID] = []
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for at in 0..<(order?.count ?? byName.count) where count < range.upperBound {
        guard let place = order.map({ places[$0[at]] }) ?? byName[at],
          words.stand(in: bytes, children[place].words)
        else { continue }
        if range.contains(count) { found.append(children[place].id) }
        count += 1
      }
    }
    return found
  }
}
