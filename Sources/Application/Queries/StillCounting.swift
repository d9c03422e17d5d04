/// What was asked of the whole service, or how far it has come.
public enum StillCounting<Value> {
  case done(Value)
  case counting(CountProgress)

  /// Nil until it is worked out.
  public var value: Value? { if case .done(let value) = self { value } else { nil } }

  /// Nil once it is worked out.
  public var progress: CountProgress? {
    if case .counting(let progress) = self { progress } else { nil }
  }
}

/// How many children were gone through, and of how many where that is known.
public struct CountProgress: Hashable, Sendable {
  public let done: Int
  public let of: Int?
}
