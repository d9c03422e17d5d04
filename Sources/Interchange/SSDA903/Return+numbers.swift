import Casework

extension SSDA903.Return {
  /// A number that the Episodes table has in another form is the same child's: programs lose the zeros before it and
  /// change the case of letters. Gives the numbers that are at fault.
  mutating func checkNumbers(against inCare: Set<ChildNumber>) -> Set<ChildNumber> {
    let known = Dictionary(inCare.map { ($0.bareForm, $0) }) { first, _ in first }
    var differing: Set<ChildNumber> = []
    let rows =
      headers.map { ($0.child, $0.origin) } + reviews.map { ($0.child, $0.origin) }
      + placements.map { ($0.child, $0.origin) } + uasc.map { ($0.child, $0.origin) }
    for (child, origin) in rows where !inCare.contains(child) {
      guard let other = known[child.bareForm] else { continue }
      differing.insert(child)
      fault(origin, "CHILD", words(child, beside: other))
    }
    return differing
  }

  private func words(_ child: ChildNumber, beside other: ChildNumber) -> String {
    let both = "Episodes has \(other), this table \(child)"
    if child.text.lowercased() == other.text.lowercased() {
      return "the number has capital letters in one table and small ones in another: \(both); write it alike"
    }
    let table = child.text.utf8.count < other.text.utf8.count ? "this table" : "Episodes"
    return "zeros before the number were lost: \(both); export \(table) again with the column as text"
  }
}
