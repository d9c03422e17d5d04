import Casework
import Measures
import ReadModels
import Record

/// What the entries of a child come to, beside what the board has of it.
struct RowComparison {
  /// Nil where they come to no child.
  let row: ChildRow?
  let counted: CountedChild?
  /// The tables in which the board has something else.
  var differing: Set<BoardTable>
}

extension CaseQueries {
  /// - Parameter isCounted: whether something is kept of the child to be counted.
  func compare(_ kept: ChildRow, with known: [ChildEntry], isCounted: Bool) throws -> RowComparison {
    let child = Child(folding: known)
    let facts = CountedChild(child, id: kept.id, under: rulebook)
    guard let row = ChildRow.index(of: child, id: kept.id, entries: known, under: rulebook) else {
      return RowComparison(row: nil, counted: facts, differing: [.child])
    }
    var differing = kept.tables(differingFrom: row)
    if isCounted, try store.counted(kept.id) != facts { differing.insert(.counted) }
    differing.formUnion(try misplaced(row))
    return RowComparison(row: row, counted: facts, differing: differing)
  }

  /// Whether the child's lines stand where they stood on the day on which they were last placed; where they are still to
  /// be placed, nothing is told of them.
  private func misplaced(_ row: ChildRow) throws -> Set<BoardTable> {
    guard let kept = try store.placed(row.id) else { return [.placed] }
    guard kept.since < kept.until else { return kept.places.isEmpty ? [] : [.line] }
    let placed = ServiceListPlaces(row, on: kept.since, under: rulebook)
    let isPlaced =
      kept.isWithUs == placed.isWithUs && kept.name == placed.name && kept.searched == placed.searched
      && kept.until == placed.until
    let hasLines = Set(kept.places) == Set(placed.places)
    return Set((isPlaced ? [] : [.placed]) + (hasLines ? [] : [.line]))
  }
}

extension ChildRow {
  /// The tables in which another row of the same child differs.
  fileprivate func tables(differingFrom other: ChildRow) -> Set<BoardTable> {
    var tables: Set<BoardTable> = []
    if duties != other.duties { tables.insert(.duty) }
    if bookings != other.bookings || preparedness != other.preparedness { tables.insert(.booking) }
    if alerts != other.alerts { tables.insert(.alert) }
    if notes != other.notes { tables.insert(.note) }
    if parentages != other.parentages { tables.insert(.parentage) }
    var own = self
    own.duties = other.duties
    (own.bookings, own.preparedness) = (other.bookings, other.preparedness)
    (own.alerts, own.notes, own.parentages) = (other.alerts, other.notes, other.parentages)
    if own != other { tables.insert(.child) }
    return tables
  }
}
