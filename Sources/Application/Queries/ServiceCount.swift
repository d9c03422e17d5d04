import CareCalendar
import Casework
import Measures
import Record

/// What is worked out over every child of the service of whom something bears on some days, some children at a time, so
/// that no key waits for a whole council. Of a child about whom something is recorded meanwhile, or later, what was
/// counted is taken out, and what there is now put in.
final class ServiceCount {
  /// How far it has come.
  enum Stage {
    case begun
    /// Facts of so many children are worked out and kept first.
    case keeping(of: Int)
    /// Those of whom facts are kept are gone through, after one child, without some.
    case kept(after: ChildID?, without: Set<ChildID>)
    /// Children of whom no facts are kept are told again.
    case told(ArraySlice<ChildID>)
    /// Children who were counted and of whom more is recorded since are counted again.
    case again
    case done(Any)
  }

  let days: ClosedRange<Day>
  /// Until which day what had happened is told; nil for everything, where the board answers.
  var upTo: Day?
  private(set) var stage = Stage.begun
  /// How many children were gone through at this stage.
  var done = 0
  /// True where some of it may be done before a screen is shown: it is new, or was touched by what was recorded.
  var isFresh = true
  /// Children who were counted and of whom more is recorded since, with how far the journal had come when they were.
  private(set) var moved: [ChildID: Position] = [:]
  let add: (CountedChild) -> Void
  let remove: (CountedChild) -> Void
  private let result: () -> Any

  init<Sum: CountedSum, Value>(
    _ days: ClosedRange<Day>, from sum: Sum, giving value: @escaping (Sum) -> Value
  ) {
    let holder = Holder(sum)
    self.days = days
    add = { holder.sum.add($0) }
    remove = { holder.sum.remove($0) }
    result = { value(holder.sum) }
  }

  var isDone: Bool { if case .done = stage { true } else { false } }

  var value: Any? { if case .done(let value) = stage { value } else { nil } }

  var progress: CountProgress {
    switch stage {
    case .begun, .done: CountProgress(done: 0, of: nil)
    case .keeping(let total): CountProgress(done: done, of: total)
    case .kept: CountProgress(done: done, of: nil)
    case .told(let left): CountProgress(done: done, of: done + left.count)
    case .again: CountProgress(done: done, of: done + moved.count)
    }
  }

  func enter(_ next: Stage) { (stage, done) = (next, 0) }

  /// The same stage, so many children further on.
  func go(on next: Stage, past count: Int) {
    stage = next
    done += count
  }

  /// Every child was gone through: what is left are those of whom more is recorded since.
  func endOrGoOn() {
    if moved.isEmpty { return enter(.done(result())) }
    if case .again = stage { return }
    enter(.again)
  }

  /// The sum is changed in place.
  private final class Holder<Sum> {
    var sum: Sum
    init(_ sum: Sum) { self.sum = sum }
  }
}

extension ServiceCount {
  /// Something was recorded about some children after a place in the journal, up to which all that was counted was read.
  func follow(_ children: Set<ChildID>, after position: Position) {
    isFresh = true
    for child in children {
      if hasCounted(child) {
        moved[child] = moved[child] ?? position
      } else if case .kept(let last, let without) = stage {
        // Facts of theirs may not be kept any more.
        stage = .kept(after: last, without: without.union([child]))
      }
    }
    if isDone, !moved.isEmpty { enter(.again) }
  }

  private func hasCounted(_ child: ChildID) -> Bool {
    switch stage {
    case .begun, .keeping: false
    case .kept(let last, let without): last.map { child <= $0 } ?? false && !without.contains(child)
    case .told(let left): !left.contains(child)
    case .again, .done: true
    }
  }

  /// Takes some of those out who are to be counted again, with how far the journal had come when they were counted.
  func takeMoved(_ limit: Int) -> [(child: ChildID, counted: Position)] {
    let some = moved.prefix(limit).map { (child: $0.key, counted: $0.value) }
    for one in some { moved[one.child] = nil }
    return some
  }
}
