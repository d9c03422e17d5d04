public import CareCalendar

extension Child {
  /// The day on which the reviewing service was told that a time in our care began, or was to begin; nil where that is
  /// not known.
  public func serviceTold(of period: PeriodOfCare) -> Day? {
    guard let place = periodsOfCare.firstIndex(of: period) else { return nil }
    return responsibility.told.last { placeOfPeriod(at: $0) == place }
  }

  /// The day on which the service was told of the same time in our care as it would have been on that day.
  func serviceTold(beside day: Day) -> Day? {
    let place = placeOfPeriod(at: day)
    return responsibility.told.contains(day)
      ? day : responsibility.told.last { placeOfPeriod(at: $0) == place }
  }

  /// Whether one IRO has had the child throughout a time in our care, from the first allocation on; nil where the days
  /// of the allocations do not tell. Somebody who covers for the IRO is not allocated.
  public func hasOneIRO(throughout period: PeriodOfCare) -> Bool? {
    let allocations = responsibility.allocations.filter { $0.since?.isNotAfter(period.lastDay) ?? true }
    let atTheStart = allocations.lastIndex { $0.since.map { $0 <= period.began } ?? false }
    let held = allocations[(atTheStart ?? 0)...]
    guard let first = held.first else { return nil }
    if held.contains(where: { $0.iro != first.iro }) { return false }
    guard let since = first.since else { return nil }
    if since <= period.began { return true }
    guard historyIsKnown(since: period) else { return nil }
    return !reviews.held.contains {
      $0.kind.isOfEpisodes && $0.heldOn >= period.began && $0.heldOn < since
    }
  }

  /// Which time in our care something of a day belongs to that may come before the child did: the first that had not
  /// ended before it.
  func placeOfPeriod(at day: Day) -> Int {
    periodsOfCare.prefix { period in period.lastDay.map { $0 < day } ?? false }.count
  }
}

extension Child {
  func refusal(of allocation: Allocation) -> AllocationRefusal? {
    guard let since = allocation.since else { return nil }
    if let born = person.dateOfBirth, let from = knownFrom, since < from { return .beforeBirth(born: born) }
    let others = responsibility.allocations.filter { !allocation.isFuller(than: $0) }
    guard let other = others.compactMap(\.since).max(), since < other else { return nil }
    return .beforeAnother(since: other)
  }
}
