import Casework
import Measures
import ReadModels
import Record

extension CaseQueries {
  /// Throws unless the person who asks may verify the store.
  public func requireVerifying() throws { try signedIn.require(.verifyStore) }

  /// Where the board differs from what the journal comes to, a line a child; children by stream, never by name.
  ///
  /// Rows that are missing or of other rules are no fault: they are worked out when they are asked for.
  public func boardFindings() throws -> [String] {
    try store.reading {
      let stale = Set(try store.stale(under: fingerprint, limit: .max))
      let uncounted = Set(try store.uncounted(limit: .max))
      var findings: [String] = []
      var numbered = try stale.compactMap { try row(of: $0, upTo: nil).map { ($0.number, $0.id) } }
      var left = try store.rows(.everyone).filter { !stale.contains($0.id) }[...]
      numbered += left.map { ($0.number, $0.id) }
      while !left.isEmpty {
        let batch = left.prefix(CaseQueries.readAtOnce)
        left = left.dropFirst(batch.count)
        let differing = try differing(batch, uncounted)
        findings += differing.map { "the board differs from the journal for the child of stream \($0.raw)" }
        let misplaced = try batch.filter { row in try !differing.contains(row.id) && !isPlacedAsTold(row) }
        findings += misplaced.map {
          "the lists of the service differ from the journal for the child of stream \($0.id.raw)"
        }
      }
      return findings + duplicateNumbers(numbered)
    }
  }

  /// How many children's streams are read with one question: more would only fill the memory.
  private static let readAtOnce = 100

  /// The children of whom the journal comes to another row, or to other things to be counted.
  ///
  /// - Parameter uncounted: those of whom nothing is kept to be counted yet.
  private func differing(_ rows: ArraySlice<ChildRow>, _ uncounted: Set<ChildID>) throws -> [ChildID] {
    let entries = try store.read(rows.map { StreamID($0.id) })
    return try rows.filter { row in
      let known = (entries[StreamID(row.id)] ?? []).compactMap(ChildEntry.init)
      let child = Child(folding: known)
      guard ChildRow.index(of: child, id: row.id, entries: known, under: rulebook) == row else { return true }
      guard !uncounted.contains(row.id) else { return false }
      return try store.counted(row.id) != CountedChild(child, id: row.id, under: rulebook)
    }.map(\.id)
  }

  /// True where the child's lines stand where they stood on the day on which they were last placed; where they are still
  /// to be placed, nothing is told of them.
  private func isPlacedAsTold(_ row: ChildRow) throws -> Bool {
    guard let kept = try store.placed(row.id) else { return false }
    guard kept.since < kept.until else { return kept.places.isEmpty }
    let placed = ServiceListPlaces(row, on: kept.since, under: rulebook)
    return Set(kept.places) == Set(placed.places) && kept.isWithUs == placed.isWithUs
      && kept.name == placed.name && kept.searched == placed.searched && kept.until == placed.until
  }

  /// Two streams that hold the same child's number.
  private func duplicateNumbers(_ numbered: [(number: ChildNumber, id: ChildID)]) -> [String] {
    Dictionary(grouping: numbered, by: \.number).values.filter { $0.count > 1 }.map { duplicateNumbers in
      let streams = duplicateNumbers.map(\.id.raw).sorted().joined(separator: " and ")
      return "one child's number stands in two streams: \(streams)"
    }
  }
}
