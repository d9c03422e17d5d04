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
