public import CareCalendar

/// The day of a review from which the next one counts. The law says only that it counts from the review.
public enum CountingBasis: String, Sendable, CaseIterable {
  case firstDay = "first-day"
  case completion
}

extension Child {
  /// Every count of reviews that this child has had or has, each next review counted as the basis says. A review
  /// that is not completed counts from its first day until it is.
  public func reviewCycles(countingFrom basis: CountingBasis) -> [ReviewCycle] {
    guard basis == .completion else { return reviewCycles }
    return reviewCycles.map { cycle in
      cycle.counting { reviews.held(on: $0, kind: cycle.kind)?.completedOn ?? $0 }
    }
  }
}

extension ReviewCycle {
  /// The same count, with each review counted from another of its days.
  func counting(from day: (Day) -> Day) -> ReviewCycle {
    ReviewCycle(
      kind: kind, began: began, held: held, counted: held.map(day), ended: ended,
      historyIsKnown: historyIsKnown)
  }

  /// The count as it stood when the review of a day was still to be held.
  public func before(_ day: Day) -> ReviewCycle {
    let earlier = held.prefix { $0 < day }
    return ReviewCycle(
      kind: kind, began: began, held: Array(earlier), counted: Array(counted.prefix(earlier.count)),
      ended: ended, historyIsKnown: historyIsKnown)
  }
}
