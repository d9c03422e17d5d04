/// A value that many others point to, so that moving them about does not copy it.
final class SharedBox<Value: Equatable & Sendable>: Equatable, Sendable, CustomStringConvertible {
  let value: Value

  /// What holds it is described with the whole of it.
  var description: String { "\(value)" }

  init(_ value: Value) { self.value = value }

  static func == (a: SharedBox, b: SharedBox) -> Bool { a === b || a.value == b.value }
}
