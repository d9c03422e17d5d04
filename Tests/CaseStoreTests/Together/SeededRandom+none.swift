import Demonstration

extension SeededRandom {
  /// Nil where there is nothing to pick from.
  mutating func pickIfAny<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : pick(values) }
}
