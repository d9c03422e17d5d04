import CareCalendar
import Casework
import Measures
import ReadModels
import Record

extension CaseQueries {
  /// Throws unless the person who asks may verify the board and rebuild it.
  public func requireVerifying() throws { try signedIn.require(.verifyStore) }

  /// Where the board differs from what the journal comes to, a line a child, who is named by number, with the tables that
  /// differ. Every row is worked out anew.
  ///
  /// Rows that are missing or of other rules are no fault: they are worked out when they are asked for.
  public func boardFindings(
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws -> [String] {
    try store.reading {
      let stale = Set(try store.stale(under: fingerprint, limit: .max))
      let uncounted = Set(try store.uncounted(limit: .max))
      var findings: [String] = []
      var numbered = try stale.compactMap { try row(of: $0, upTo: nil).map { ($0.number, $0.id) } }
      let rows = try store.rows(.everyone).filter { !stale.contains($0.id) }
      for start in stride(from: 0, to: rows.count, by: CaseQueries.readAtOnce) {
        let batch = rows[start..<min(start + CaseQueries.readAtOnce, rows.count)]
        let entries = try store.read(batch.map { StreamID($0.id) })
        for row in batch {
          let known = (entries[StreamID(row.id)] ?? []).compactMap(ChildEntry.init)
          let comparison = try compare(row, with: known, isCounted: !uncounted.contains(row.id))
          let number = comparison.row?.number ?? row.number
          numbered.append((number, row.id))
          findings += words(comparison.differing, of: number)
        }
        progress(start + batch.count, rows.count)
      }
      return findings + duplicateNumbers(numbered)
    }
  }

  /// What was put right on the board, a line each: who is meant is told by number.
  public func mendsInWords() throws -> [String] {
    try store.reading {
      try store.mends().map { mend in
        let who = try row(of: mend.child, upTo: nil).map { "child \($0.number.text)" } ?? "a child"
        return "What the board had of \(who) (\(mend.tables.names)) was put right on \(day(mend.at).words)."
      }
    }
  }

  private func day(_ instant: Instant) -> Day {
    Day(number: Int((Double(instant.milliseconds) / 86_400_000).rounded(.down)))
  }

  /// How many children's streams are read with one question: more would only fill the memory.
  private static let readAtOnce = 100

  private func words(_ differing: Set<BoardTable>, of number: ChildNumber) -> [String] {
    let ofLists: Set<BoardTable> = [.placed, .line]
    let (lists, board) = (differing.intersection(ofLists), differing.subtracting(ofLists))
    return [("The board differs", board), ("The lists of the service differ", lists)].compactMap {
      $1.isEmpty ? nil : "\($0) from the journal for child \(number.text): \($1.names)."
    }
  }

  /// Two streams that hold the same child's number.
  private func duplicateNumbers(_ numbered: [(number: ChildNumber, id: ChildID)]) -> [String] {
    Dictionary(grouping: numbered, by: \.number).values.filter { $0.count > 1 }.map { duplicateNumbers in
      let streams = duplicateNumbers.map(\.id.raw).sorted().joined(separator: " and ")
      return "One child's number stands in two streams: \(streams)."
    }
  }
}

extension Set<BoardTable> {
  /// In the order in which tables are made: "duty, booking".
  fileprivate var names: String {
    BoardTable.allCases.filter(contains).map(\.rawValue).joined(separator: ", ")
  }
}
