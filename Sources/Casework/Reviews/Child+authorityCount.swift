public import CareCalendar

extension Child {
  /// The count of reviews by authority to place for adoption, as it ran when a review of that day was still to be held;
  /// nil where none did.
  ///
  /// It is no more once the child is placed, or the authority ends. So what had happened by the day before tells it.
  public func authorityCycle(untilReviewOf day: Day, countingFrom basis: CountingBasis) -> ReviewCycle? {
    let eve = day.adding(days: -1)
    guard let latest = care.episodes.last(where: { $0.began <= eve }), latest.legalStatus.authorisesPlacement
    else { return nil }
    var before = self
    before.forgetCare(after: eve)
    return before.reviewCycles(countingFrom: basis).last { $0.kind == .authorityToPlace && $0.runs(on: day) }
  }
}
