import CareCalendar
import Casework
import Measures
import Record

/// Going through the whole service for a screen: what is little at once, and the rest behind it.
extension CaseQueries {
  /// What comes of going through every child of whom something bears on some days. It is kept, and follows what is
  /// recorded child by child; as far as there is much to do it is done by `countOn`.
  ///
  /// - Parameter question: by which it is known again.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  func counting<Sum: CountedSum, Value>(
    _ question: AnyHashable, in days: ClosedRange<Day>, from sum: @autoclosure () throws -> Sum,
    giving value: @escaping (Sum) -> Value
  ) throws -> StillCounting<Value> {
    try signedIn.require(.seeService)
    let count = try cache.count(question) { ServiceCount(days, from: try sum(), giving: value) }
    if count.isFresh {
      count.isFresh = false
      try go(on: count)
    }
    return (count.value as? Value).map { .done($0) } ?? .counting(count.progress)
  }

  /// True while something that was asked for is still to be worked out behind the screen.
  public var isCounting: Bool { cache.openCount != nil }

  /// Works out more of what was asked for, of as many children as can be gone through without keeping a key waiting.
  public func countOn() throws {
    guard let count = cache.openCount else { return }
    try go(on: count)
  }

  /// One stretch, or parts of several that come to one.
  private func go(on count: ServiceCount) throws {
    do {
      var used = 0.0
      while !count.isDone, used < 1 { used += try step(count) }
    } catch {
      cache.forgetCounts()
      throw error
    }
    if count.isDone { cache.countIsDone() }
  }

  /// Returns which part of a stretch was done: nothing where only the stage is another now.
  private func step(_ count: ServiceCount) throws -> Double {
    switch count.stage {
    case .begun: count.enter(try firstStage(of: count))
    case .keeping(let total): return try keep(count, of: total)
    case .kept, .told, .again:
      // What somebody else has recorded by now is followed first: else it would not be known of whom what was counted.
      return try store.reading { try store.head() == position ? goThrough(count) : 1 }
    case .done: break
    }
    return 0
  }

  private func goThrough(_ count: ServiceCount) throws -> Double {
    switch count.stage {
    case .kept(let last, let without): return try goThroughKept(count, after: last, without: without)
    case .told(let left): return try tell(count, left)
    case .again: return try countAgain(count)
    case .begun, .keeping, .done: return 0
    }
  }

  /// Of a day that the board does not tell, every child is told again.
  private func firstStage(of count: ServiceCount) throws -> ServiceCount.Stage {
    guard try boardAnswers() else {
      count.upTo = signedIn.day
      return .told(try store.numbers().values.sorted()[...])
    }
    guard !signedIn.isReadOnly else { return try afterKeeping() }
    return .keeping(of: try store.uncounted(limit: .max).count)
  }

  private func keep(_ count: ServiceCount, of total: Int) throws -> Double {
    let share = try timed(\.toldPace) { limit in
      let kept = count.done < total ? try self.count(atMost: limit) : 0
      count.done += kept
      return kept
    }
    if share == 0 { count.enter(try afterKeeping()) }
    return share
  }

  private func afterKeeping() throws -> ServiceCount.Stage {
    .kept(
      after: nil,
      without: Set(try outdatedRows(in: .everyone)).union(try store.uncounted(limit: .max)))
  }

  private func goThroughKept(_ count: ServiceCount, after last: ChildID?, without: Set<ChildID>) throws
    -> Double
  {
    try timed(\.keptPace) { limit in
      let some = try store.counted(in: count.days, after: last, limit: limit)
      for child in some where !without.contains(child.id) { count.add(child) }
      if let next = some.last {
        count.go(on: .kept(after: next.id, without: without), past: some.count)
      } else {
        count.enter(.told(without.sorted()[...]))
      }
      return some.count
    }
  }

  private func tell(_ count: ServiceCount, _ left: ArraySlice<ChildID>) throws -> Double {
    try timed(\.toldPace) { limit in
      let some = left.prefix(limit)
      for id in some { give(try counted(id, upTo: count.upTo), bearingOn: count.days, to: count.add) }
      count.go(on: .told(left.dropFirst(limit)), past: some.count)
      if left.count <= limit { count.endOrGoOn() }
      return some.count
    }
  }

  private func countAgain(_ count: ServiceCount) throws -> Double {
    try timed(\.toldPace) { limit in
      let some = count.takeMoved(limit)
      for one in some {
        let before = try counted(one.child, upTo: count.upTo, asOf: one.counted)
        give(before, bearingOn: count.days, to: count.remove)
        give(try counted(one.child, upTo: count.upTo), bearingOn: count.days, to: count.add)
      }
      count.done += some.count
      count.endOrGoOn()
      return some.count
    }
  }

  /// Goes through so many children as a stretch has. Returns which part of a stretch that was.
  private func timed(
    _ pace: ReferenceWritableKeyPath<CaseQueries, CountingPace>, _ work: (_ limit: Int) throws -> Int
  ) throws -> Double {
    let (limit, begun) = (self[keyPath: pace].size, clock.now())
    let count = try work(limit)
    self[keyPath: pace].took(Int(clock.now().milliseconds - begun.milliseconds), for: count)
    return Double(count) / Double(limit)
  }
}
