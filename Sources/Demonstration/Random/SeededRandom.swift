/// Where chance falls, the same each time for the same seed (SplitMix64).
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// One of a range, each as often as the others.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True so many times in a hundred.
  public mutating func happens(inHundred times: Int) -> Bool { number(1...100) <= times }

  /// One of the values, of which there is one at least.
  public mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// One of the values, each as often as its weight says.
  public mutating func pick<Value>(weighted values: KeyValuePairs<Value, Int>) -> Value {
    var left = number(1...values.reduce(0) { $0 + $1.value })
    for (value, weight) in values {
      left -= weight
      if left <= 0 { return value }
    }
    return values[values.count - 1].key
  }

  /// The values in another order.
  public mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for place in values.indices.dropFirst().reversed() { values.swapAt(place, number(0...place)) }
    return values
  }

  /// Another run of chance, so that what is drawn from it does not shift what is drawn here.
  public mutating func branch() -> SeededRandom { SeededRandom(seed: next()) }
}
