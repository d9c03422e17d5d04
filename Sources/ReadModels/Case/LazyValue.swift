import Synchronization

/// A value that is worked out when it is first asked for, and then kept.
final class LazyValue<Value: Sendable>: Sendable {
  private let found = Mutex<Value?>(nil)
  private let work: @Sendable () -> Value

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  var value: Value {
    found.withLock { found in
      let value = found ?? work()
      found = value
      return value
    }
  }
}
