public import Casework

extension Rulebook {
  /// How the duties ended that have a day of their own, reviews by their count apart. They are in the order of the rules,
  /// and within a rule in that of what they are about.
  public func outcomes(of child: Child) -> [DutyOutcome] {
    let reviews = ReviewsOnRecord(child)
    return Rulebook.rules.flatMap { $0.outcomes(of: child, reviews, under: terms) }
  }
}
