/// Where chance falls, the same each time for the same seed (SplitMix64).
struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func happens(inHundred times: Int) -> Bool { number(1...100) <= times }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// One of the values, each as often as its weight says.
  mutating func pick<Value>(weighted values: KeyValuePairs<Value, Int>) -> Value {
    var left = number(1...values.reduce(0) { $0 + $1.value })
    for (value, weight) in values {
      left -= weight
      if left <= 0 { return value }
    }
    return values[values.count - 1].key
  }

  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for place in values.indices.dropFirst().reversed() { values.swapAt(place, number(0...place)) }
    return values
  }

  /// Another run of chance, so that what is drawn from it does not shift what is drawn here.
  mutating func branch() -> Chance { Chance(seed: next()) }
}
