import CareCalendar
import Casework
import Measures

/// Going through the whole service for a screen: what is little at once, and the rest behind it.
extension CaseQueries {
  /// So many children are told again, or facts of them worked out, before a screen is shown; of those of whom facts are
  /// kept many times as many.
  private static let toldBeforeShown = 20
  private static let keptForOneTold = 25

  /// What comes of going through every child of whom something bears on some days. It is kept until something is
  /// recorded, and as far as there is much to do it is done by `countOn`.
  ///
  /// - Parameter question: by which it is known again.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  func counting<Sum, Value>(
    _ question: AnyHashable, in days: ClosedRange<Day>, from sum: @autoclosure () throws -> Sum,
    adding add: @escaping (inout Sum, CountedChild) -> Void, giving value: @escaping (Sum) -> Value
  ) throws -> StillCounting<Value> {
    try signedIn.require(.seeService)
    let count = try cache.count(question) {
      ServiceCount(days, from: try sum(), adding: add, giving: value)
    }
    if case .begun = count.stage { try go(on: count, atMost: CaseQueries.toldBeforeShown) }
    return (count.value as? Value).map { .done($0) } ?? .counting(count.progress)
  }

  /// True while something that was asked for is still to be worked out behind the screen.
  public var isCounting: Bool { cache.openCount != nil }

  /// Works out more of what was asked for, of about so many children.
  public func countOn(atMost limit: Int) throws {
    guard let count = cache.openCount else { return }
    try go(on: count, atMost: limit)
  }

  private func go(on count: ServiceCount, atMost limit: Int) throws {
    do {
      var used = 0
      while !count.isDone, used < limit { used += try step(count, atMost: limit - used) }
    } catch {
      cache.forgetCounts()
      throw error
    }
    if count.isDone { cache.countIsDone() }
  }

  /// Returns how much was done: nothing where only the stage is another now.
  private func step(_ count: ServiceCount, atMost limit: Int) throws -> Int {
    switch count.stage {
    case .begun: count.enter(try firstStage())
    case .keeping(let total):
      let kept = count.done < total ? try self.count(atMost: limit) : 0
      count.done += kept
      if kept == 0 { count.enter(try afterKeeping()) }
      return kept
    case .kept(let last, let without): return try goThroughKept(count, after: last, without: without, limit)
    case .told(let left, let day): return try tell(count, left, upTo: day, limit)
    case .done: break
    }
    return 0
  }

  /// Of a day that the board does not tell, every child is told again.
  private func firstStage() throws -> ServiceCount.Stage {
    guard try boardAnswers() else {
      return .told(try store.numbers().values.sorted()[...], upTo: signedIn.day)
    }
    guard !signedIn.isReadOnly else { return try afterKeeping() }
    return .keeping(of: try store.uncounted(limit: .max).count)
  }

  private func afterKeeping() throws -> ServiceCount.Stage {
    .kept(
      after: nil,
      without: Set(try outdatedRows(in: .everyone)).union(try store.uncounted(limit: .max)))
  }

  private func goThroughKept(
    _ count: ServiceCount, after last: ChildID?, without: Set<ChildID>, _ limit: Int
  ) throws -> Int {
    let some = try store.counted(
      in: count.days, after: last, limit: limit * CaseQueries.keptForOneTold)
    guard let next = some.last else {
      count.enter(.told(without.sorted()[...], upTo: nil))
      return 0
    }
    for child in some where !without.contains(child.id) { count.add(child) }
    count.stage = .kept(after: next.id, without: without)
    count.done += some.count
    return some.count / CaseQueries.keptForOneTold
  }

  private func tell(
    _ count: ServiceCount, _ left: ArraySlice<ChildID>, upTo day: Day?, _ limit: Int
  ) throws -> Int {
    let some = left.prefix(limit)
    for id in some { give(try counted(id, upTo: day), bearingOn: count.days, to: count.add) }
    count.stage = .told(left.dropFirst(limit), upTo: day)
    count.done += some.count
    if left.count <= limit { count.finish() }
    return some.count
  }
}
