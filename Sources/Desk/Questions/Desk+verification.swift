import Casebook
import Casework

extension Desk {
  /// Throws unless the person who asks may verify the store.
  public func requireVerifying() throws { try signedIn.require(.verifyStore) }

  /// Where the board differs from what the journal comes to, a line a child; children by position, never by name.
  public func boardFindings() throws -> [String] {
    try store.reading {
      let stale = Set(try store.stale(under: rulebook.fingerprint, limit: .max))
      var seen: Set<ChildID> = []
      var findings: [String] = []
      for row in try store.rows(.everyone) {
        seen.insert(row.id)
        guard !stale.contains(row.id) else { continue }
        if try self.row(of: row.id, upTo: nil) != row {
          findings.append("the board differs from the journal for the child of stream \(row.id.raw)")
        }
      }
      for id in Set(try store.numbers().values).subtracting(seen) {
        findings.append("the board lacks the child of stream \(id.raw)")
      }
      return findings
    }
  }
}
