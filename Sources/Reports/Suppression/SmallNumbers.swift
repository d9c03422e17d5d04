/// Which numbers of a report for the public are hidden, so that no child and no member of staff can be told from it.
///
/// What is 1 to 4 is hidden, and a share of which 1 to 4 did or did not count. Where the numbers shown beside it add up
/// to a total, so that it could be worked back, the smallest of the others is hidden too, and so on until nothing can be.
struct SmallNumbers {
  private let amounts: [String: Amount]
  private let sums: [AmountSum]
  private(set) var hidden: [String: Hiding]
  /// The keys of which it is not even said that there is any.
  private(set) var loosened: Set<String> = []

  /// - Parameters:
  ///   - amounts: by key.
  ///   - sums: what adds up; those that do not by the amounts are of no use to anybody, and are left out.
  init(in amounts: [String: Amount], sums: [AmountSum]) {
    self.amounts = amounts
    self.sums = sums.compactMap { $0.among(amounts) }
    hidden = amounts.compactMapValues(\.hidden)
    while hideOneMore() {}
  }

  /// The hidden numbers that are known all the same, in order of their keys.
  var canBeWorkedBack: [String] {
    let ranges = HiddenRanges(of: amounts, sums, hidden: hidden, loosened: loosened)
    return hidden.keys.filter(ranges.isKnown).sorted()
  }

  /// Hides one number more beside one that can be worked back; false where that is none, or nothing helps.
  private mutating func hideOneMore() -> Bool {
    for key in canBeWorkedBack {
      let around = sums.filter { sum in sum.terms.contains { $0.term.key == key } }
      for sum in around where hideSmallest(of: sum.others, kept: sum.kept) { return true }
      for sum in around where loosen(sum) { return true }
      for sum in around where hideSmallest(of: sum.wholes, kept: sum.kept) { return true }
    }
    return false
  }

  private mutating func hideSmallest(of terms: [AmountSum.Term], kept: Set<String>) -> Bool {
    let shown = terms.filter { hidden[$0.key] == nil && !kept.contains($0.key) && value(of: $0) > 0 }
    guard let smallest = shown.min(by: { value(of: $0) < value(of: $1) }) else { return false }
    hidden[smallest.key] = .notShown
    return true
  }

  /// Hides every part, those that are nothing among them, and says of none of them that it is small.
  private mutating func loosen(_ sum: AmountSum) -> Bool {
    let keys = Set(sum.others.map(\.key)).subtracting(sum.kept).subtracting(loosened)
    if keys.isEmpty { return false }
    for key in keys { hidden[key] = .notShown }
    loosened.formUnion(keys)
    return true
  }

  private func value(of term: AmountSum.Term) -> Int { amounts[term.key]?[term.side] ?? 0 }
}
