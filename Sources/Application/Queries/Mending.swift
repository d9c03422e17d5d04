public import Casework
import Measures
import ReadModels
import Record
import Rulebook

/// What is kept of a child for lists is compared with what the child's entries come to, and put right where it differs.
extension CaseQueries {
  /// Compares what is kept of the children who were looked at since it was last asked, and puts right what differs: where
  /// somebody else has changed the board, or a fault of the program has. It is noted in the store, and told once by
  /// `takeUntoldMends`. Nothing while looking back.
  public func mendWhatDiffers() throws {
    let children = lookedAt.union(altered)
    guard !children.isEmpty else { return }
    defer { (lookedAt, altered) = ([], []) }
    guard !signedIn.isReadOnly, try !store.fingerprints().contains(where: Rulebook.isNewer) else { return }
    let renewal = try store.reading { try mending(children.sorted()) }
    guard !renewal.rows.isEmpty else { return }
    try store.renew(renewal)
    untoldMends += renewal.mends.count
    try follow(Set(renewal.rows.map(\.id))) { id in renewal.rows.first { $0.id == id } }
  }

  /// How many children something was put right of since it was last asked.
  public func takeUntoldMends() -> Int {
    defer { untoldMends = 0 }
    return untoldMends
  }

  /// What is said of so many children.
  public static func wordsOfMends(_ children: Int) -> String {
    let whom = children == 1 ? "a child" : "\(children) children"
    return "What lists had of \(whom) was not what the record says. It was put right."
  }

  private func mending(_ children: [ChildID]) throws -> BoardRenewal {
    var rows: [ChildRow] = []
    var counted: [ChildID: CountedChild] = [:]
    var mends: [BoardMend] = []
    for id in children {
      guard let found = try difference(of: id), let row = found.row else { continue }
      rows.append(row)
      counted[id] = found.counted
      mends.append(BoardMend(child: id, tables: found.differing, at: clock.now()))
    }
    return renewal(of: rows, counted, mends: mends)
  }

  /// Nil where nothing differs, and where nothing can be told: of a row that is to be worked out anyway, and of a child
  /// about whom a newer program recorded something.
  private func difference(of id: ChildID) throws -> RowComparison? {
    guard try !store.isBehind(id), try store.outdated(.child(id), under: fingerprint, limit: 1).isEmpty
    else { return nil }
    let checked = try store.checkedRows(.child(id))
    guard let kept = checked.rows.first else { return nil }
    let entries = try store.read(StreamID(id))
    let known = entries.compactMap(ChildEntry.init)
    guard known.count == entries.count else { return nil }
    // Where nothing is kept to be counted yet, that is no difference.
    var found = try compare(kept, with: known, isCounted: store.counted(id) != nil)
    if found.differing.isEmpty, checked.altered.contains(id) { found.differing = [.child] }
    return found.differing.isEmpty ? nil : found
  }

  /// The children among these whose row somebody else changed, as what is put right with the rows that follow.
  func mends(of children: [ChildID]) -> [BoardMend] {
    children.filter { (try? store.checkedRows(.child($0)).altered.isEmpty) == false }
      .map { BoardMend(child: $0, tables: [.child], at: clock.now()) }
  }
}

/// What came of working out the whole board anew.
public struct BoardRebuilding: Equatable, Sendable {
  /// How many children it then holds.
  public var children: Int
  /// Those who were left out: a newer program recorded something about them, or their number is another child's.
  public var leftOut: [ChildID]

  public init(children: Int = 0, leftOut: [ChildID] = []) {
    self.children = children
    self.leftOut = leftOut
  }
}

extension CaseService {
  /// Works out everything anew that can be worked out from the journal, for every child, in one step: all of it or
  /// nothing. Takes out of the store what this program did not put there.
  ///
  /// - Parameter progress: told how many children are done, and of how many.
  public func rebuildBoard(_ progress: (_ done: Int, _ of: Int) -> Void) throws -> BoardRebuilding {
    try requireVerifying()
    guard !signedIn.isReadOnly else { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    guard understandsPolicy else { throw StoreFault.journal(.isNewer) }
    var done = BoardRebuilding()
    try store.rebuild { keep in
      done = BoardRebuilding()
      var numbers: Set<ChildNumber> = []
      let children = try store.behind()
      for start in stride(from: 0, to: children.count, by: 100) {
        let batch = children[start..<min(start + 100, children.count)]
        try keep(try rebuilt(batch, &numbers, &done))
        progress(start + batch.count, children.count)
      }
    }
    cache.forget()
    return done
  }

  private func rebuilt(
    _ children: ArraySlice<ChildID>, _ numbers: inout Set<ChildNumber>, _ done: inout BoardRebuilding
  ) throws -> BoardRenewal {
    let entries = try store.read(children.map { StreamID($0) })
    var rows: [ChildRow] = []
    var counted: [ChildID: CountedChild] = [:]
    for id in children {
      let recorded = entries[StreamID(id)] ?? []
      let known = recorded.compactMap(ChildEntry.init)
      let child = Child(folding: known)
      guard known.count == recorded.count,
        let row = ChildRow.index(of: child, id: id, entries: known, under: rulebook),
        numbers.insert(row.number).inserted
      else {
        done.leftOut.append(id)
        continue
      }
      rows.append(row)
      counted[id] = CountedChild(child, id: id, under: rulebook)
    }
    done.children += rows.count
    return renewal(of: rows, counted)
  }
}
