/// What the hidden numbers could be, for somebody who knows all that is shown, how numbers are hidden, and what adds up.
///
/// A range is narrowed by each sum in turn until none narrows it further. Where sums have no more than one number in
/// common, and none leads back to itself, that finds all that can be found.
struct HiddenRanges {
  private let amounts: [String: Amount]
  private let sums: [AmountSum]
  /// Of what counted, by key.
  private(set) var ranges: [String: ClosedRange<Int>]

  /// More than any number of a report.
  static let most = 1_000_000_000

  /// - Parameter loosened: the keys of which it is not even known that there is any.
  init(
    of amounts: [String: Amount], _ sums: [AmountSum], hidden: [String: Hiding], loosened: Set<String>
  ) {
    self.amounts = amounts
    self.sums = sums
    ranges = amounts.reduce(into: [:]) { ranges, entry in
      let (key, amount) = entry
      ranges[key] =
        hidden[key].map { amount.range(hidden: $0, isLoosened: loosened.contains(key)) }
        ?? amount.counted...amount.counted
    }
    var rounds = 0
    while rounds < 200, narrow() { rounds += 1 }
  }

  /// True where only one number is possible.
  func isKnown(_ key: String) -> Bool { ranges[key].map { $0.lowerBound == $0.upperBound } ?? false }

  /// True where something was narrowed.
  private mutating func narrow() -> Bool {
    var isNarrower = false
    for sum in sums {
      for place in sum.terms.indices where narrow(place, in: sum) { isNarrower = true }
    }
    return isNarrower
  }

  /// What is left for one term once all the others are taken away.
  private mutating func narrow(_ place: Int, in sum: AmountSum) -> Bool {
    let terms = sum.terms
    var (low, high) = (sum.known, sum.known)
    for (other, found) in terms.enumerated() where other != place {
      let range = self.range(of: found.term)
      low -= found.sign > 0 ? range.upperBound : -range.lowerBound
      high -= found.sign > 0 ? range.lowerBound : -range.upperBound
    }
    let (term, sign) = terms[place]
    return keep(sign > 0 ? low...high : -high...(-low), of: term)
  }

  private mutating func keep(_ range: ClosedRange<Int>, of term: AmountSum.Term) -> Bool {
    guard let before = ranges[term.key], let amount = amounts[term.key] else { return false }
    let counted =
      term.side == .counted
      ? range : (amount.whole - range.upperBound)...(amount.whole - range.lowerBound)
    guard before.overlaps(counted) else { return false }
    let now = before.clamped(to: counted)
    ranges[term.key] = now
    return now != before
  }

  private func range(of term: AmountSum.Term) -> ClosedRange<Int> {
    guard let counted = ranges[term.key], let amount = amounts[term.key] else { return 0...0 }
    if term.side == .counted { return counted }
    return (amount.whole - counted.upperBound)...(amount.whole - counted.lowerBound)
  }
}

extension Amount {
  /// What it could be while it is hidden. Of a share, how many there are altogether is taken to be known.
  fileprivate func range(hidden: Hiding, isLoosened: Bool) -> ClosedRange<Int> {
    let most = kind == .share ? max(0, whole) : HiddenRanges.most
    if isLoosened || counted == 0 || kind == .mean { return 0...most }
    if hidden == .fewerThanFive { return 1...4 }
    return kind == .count ? 5...most : 1...max(1, rest == 0 ? whole : whole - 1)
  }
}
