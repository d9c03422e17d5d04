public import Casework

/// A child who is with us, with what they are found by in a caseload.
public struct SearchedChild: Hashable, Sendable {
  public let id: ChildID
  /// What puts the child in place by name.
  public let name: String
  /// Words of the child, folded as what is typed will be.
  public let searched: String
  /// By whose name the child is found too.
  public let iro: StaffID?

  public init(id: ChildID, name: String, searched: String, iro: StaffID? = nil) {
    self.id = id
    self.name = name
    self.searched = searched
    self.iro = iro
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
    let iro: StaffID?
  }

  private var children: [Found] = []
  /// Where each child stands in `children`.
  private var places: [ChildID: Int] = [:]
  /// Places of those who are with us, by name.
  private var byName: [Int] = []
  private var bytes: [UInt8] = []
  /// Children of one IRO share one copy of the id.
  private var iros: Set<StaffID> = []

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
    let iro = child.iro.map { iros.insert($0).memberAfterInsert }
    children.append(Found(id: child.id, name: child.name, words: start..<bytes.count, iro: iro))
    places[child.id] = children.count - 1
    return children.count - 1
  }
}

extension CaseloadFinder {
  /// How many children a search finds.
  public func count(of search: CaseloadSearch) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      byName.count { search.finds(bytes, children[$0].words, of: children[$0].iro) }
    }
  }

  /// Those of them from one place to another, by name or in the order of these children.
  public func found(by search: CaseloadSearch, _ range: Range<Int>, among order: [ChildID]? = nil)
    -> [ChildID]
  {
    var found: [ChildID] = []
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      for at in 0..<(order?.count ?? byName.count) where count < range.upperBound {
        guard let place = order.map({ places[$0[at]] }) ?? byName[at],
          search.finds(bytes, children[place].words, of: children[place].iro)
        else { continue }
        if range.contains(count) { found.append(children[place].id) }
        count += 1
      }
    }
    return found
  }
}
