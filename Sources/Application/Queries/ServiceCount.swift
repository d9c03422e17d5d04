import CareCalendar
import Casework
import Measures

/// What is worked out over every child of the service of whom something bears on some days, some children at a time, so
/// that no key waits for a whole council.
final class ServiceCount {
  /// How far it has come.
  enum Stage {
    case begun
    /// Facts of so many children are worked out and kept first.
    case keeping(of: Int)
    /// Those of whom facts are kept are gone through, after one child, without some.
    case kept(after: ChildID?, without: Set<ChildID>)
    /// Children of whom no facts are kept are told again, by what had happened until a day.
    case told(ArraySlice<ChildID>, upTo: Day?)
    case done(Any)
  }

  let days: ClosedRange<Day>
  var stage = Stage.begun
  /// How many children were gone through at this stage.
  var done = 0
  let add: (CountedChild) -> Void
  private let result: () -> Any

  init<Sum, Value>(
    _ days: ClosedRange<Day>, from sum: Sum, adding add: @escaping (inout Sum, CountedChild) -> Void,
    giving value: @escaping (Sum) -> Value
  ) {
    let holder = Holder(sum)
    self.days = days
    self.add = { add(&holder.sum, $0) }
    result = { value(holder.sum) }
  }

  var isDone: Bool { if case .done = stage { true } else { false } }

  var value: Any? { if case .done(let value) = stage { value } else { nil } }

  var progress: CountProgress {
    switch stage {
    case .begun, .done: CountProgress(done: 0, of: nil)
    case .keeping(let total): CountProgress(done: done, of: total)
    case .kept: CountProgress(done: done, of: nil)
    case .told(let left, upTo: _): CountProgress(done: done, of: done + left.count)
    }
  }

  func enter(_ next: Stage) { (stage, done) = (next, 0) }

  func finish() { enter(.done(result())) }

  /// The sum is changed in place.
  private final class Holder<Sum> {
    var sum: Sum
    init(_ sum: Sum) { self.sum = sum }
  }
}

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
