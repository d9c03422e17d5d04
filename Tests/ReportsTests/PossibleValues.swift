@testable import Reports

/// What hidden numbers could be, found by trying all: for a few small numbers of things.
struct PossibleValues {
  let amounts: [String: Amount]
  let sums: [AmountSum]
  let small: SmallNumbers
  private var values: [String: Int]
  private(set) var possible: [String: Set<Int>] = [:]

  /// No number that is tried is greater.
  private static let most = 24

  init(_ amounts: [String: Amount], _ sums: [AmountSum]) {
    self.amounts = amounts
    self.sums = sums
    small = SmallNumbers(in: amounts, sums: sums)
    values = amounts.filter { [hidden = small.hidden] in hidden[$0.key] == nil }.mapValues(\.counted)
    attempt(small.hidden.keys.sorted()[...])
  }

  private mutating func attempt(_ open: ArraySlice<String>) {
    guard let key = open.first else {
      for key in small.hidden.keys { possible[key, default: []].insert(values[key] ?? -1) }
      return
    }
    for value in candidates(key) {
      values[key] = value
      if canStillAddUp { attempt(open.dropFirst()) }
    }
    values[key] = nil
  }

  /// What the mark in its place leaves possible.
  private func candidates(_ key: String) -> ClosedRange<Int> {
    if small.loosened.contains(key) { return 0...Self.most }
    return small.hidden[key] == .fewerThanFive ? 1...4 : 5...Self.most
  }

  private var canStillAddUp: Bool {
    sums.allSatisfy { sum in
      let (parts, whole) = (sum.parts.map { values[$0.key] }, sum.wholes.compactMap { values[$0.key] })
      guard whole.count == sum.wholes.count else { return true }
      let (found, aim) = (parts.compactMap(\.self).reduce(0, +), whole.reduce(0, +))
      return parts.contains(nil) ? found <= aim : found == aim
    }
  }
}

/// Numbers that look as if they were thrown, the same from the same seed.
struct Thrown: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
