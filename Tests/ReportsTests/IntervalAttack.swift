@testable import Reports

/// Somebody who has a report for the public, knows how reports are written and what adds up, and works out between which
/// bounds each hidden number lies. It shares nothing with what hides them but the sums.
struct IntervalAttack {
  private(set) var bounds: [String: ClosedRange<Int>] = [:]
  private let wholes: [String: Int]

  /// More than any number of these reports.
  private static let most = 1_000_000

  /// - Parameters:
  ///   - shown: the numbers that stand in the report.
  ///   - wholes: what shares are over, which anybody is taken to know.
  ///   - small: the keys in whose place “fewer than 5” stands.
  ///   - sums: what adds up.
  init(
    shown: [String: Int], wholes: [String: Int], hidden: Set<String>, small: Set<String>, _ sums: [AmountSum]
  ) {
    self.wholes = wholes
    for (key, value) in shown { bounds[key] = value...value }
    for key in hidden { bounds[key] = small.contains(key) ? 1...4 : 0...Self.most }
    while sums.contains(where: { narrow($0) }) {}
  }

  private mutating func narrow(_ sum: AmountSum) -> Bool {
    var isNarrower = false
    for (place, found) in sum.terms.enumerated() {
      var (low, high) = (sum.known, sum.known)
      for (other, taken) in sum.terms.enumerated() where other != place {
        let range = value(of: taken.term)
        low -= max(taken.sign * range.lowerBound, taken.sign * range.upperBound)
        high -= min(taken.sign * range.lowerBound, taken.sign * range.upperBound)
      }
      let (a, b) = (found.sign * low, found.sign * high)
      if set(found.term, min(a, b)...max(a, b)) { isNarrower = true }
    }
    return isNarrower
  }

  private func value(of term: AmountSum.Term) -> ClosedRange<Int> {
    let range = bounds[term.key] ?? 0...Self.most
    guard term.side == .rest, let whole = wholes[term.key] else { return range }
    return (whole - range.upperBound)...(whole - range.lowerBound)
  }

  private mutating func set(_ term: AmountSum.Term, _ found: ClosedRange<Int>) -> Bool {
    let before = bounds[term.key] ?? 0...Self.most
    var range = found
    if term.side == .rest, let whole = wholes[term.key] {
      range = (whole - found.upperBound)...(whole - found.lowerBound)
    }
    guard before.overlaps(range) else { return false }
    let now = before.clamped(to: range)
    bounds[term.key] = now
    return now != before
  }
}
