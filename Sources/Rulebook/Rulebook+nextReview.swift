public import Casework

extension Rulebook {
  /// The duty to hold the next review of a count; nil where no rule was in force or no review can be counted from.
  public func nextReview(in cycle: ReviewCycle) -> Duty? {
    ReviewRules.all.first { $0.governs(cycle) }?.duty(in: cycle, under: terms)
  }

  /// The same where another count runs beside it and one meeting meets both: the earlier of their days. Where its own
  /// count cannot tell, the other cannot tell that it was in time.
  public func nextReview(in cycle: ReviewCycle, beside other: ReviewCycle?) -> Duty? {
    guard let own = nextReview(in: cycle), let due = own.due else { return nil }
    guard let others = other.flatMap({ nextReview(in: $0) }), let sooner = others.due else { return own }
    return sooner < due ? others : own
  }
}
