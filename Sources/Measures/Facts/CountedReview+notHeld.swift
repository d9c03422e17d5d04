import CareCalendar
import Casework
import Rulebook

extension CountedReview {
  /// The next review of each count that the law sets: missed where the count ended after its day, awaited while the
  /// count runs. One whose day does not come before the count ends is neither.
  ///
  /// A count by authority to place asks for the same meeting as the one of a looked-after child: the two are one review,
  /// due on the earlier day.
  static func notHeld(of child: Child, on today: Day, under book: Rulebook) -> [CountedReview] {
    let basis = book.policy.countingBasis
    return child.reviewCycles(countingFrom: basis).compactMap { cycle in
      guard cycle.kind != .authorityToPlace else { return nil }
      let end = cycle.ended.flatMap { $0 <= today ? $0 : nil }
      let other = child.authorityCycle(beside: cycle, until: end ?? today.adding(days: 1), basis)
      guard let duty = book.nextReview(in: cycle, beside: other), duty.weight == .law, let due = duty.due,
        due.isBefore(cycle.ended), end == nil || child.knowsWhatWasHeld(in: cycle)
      else { return nil }
      var review = CountedReview(
        state: end == nil ? .awaited : .missed, kind: cycle.kind, number: cycle.nextNumber, due: due)
      review.unit = duty.unit
      review.isOnTime = end == nil ? nil : false
      return review
    }
  }
}

extension Child {
  /// The count by authority to place that ran beside a looked-after one until a day, by the reviews held until then.
  fileprivate func authorityCycle(
    beside cycle: ReviewCycle, until day: Day, _ basis: CountingBasis
  ) -> ReviewCycle? {
    guard cycle.kind == .lookedAfter else { return nil }
    return authorityCycle(untilReviewOf: day, countingFrom: basis)?.before(day.adding(days: 1))
  }

  /// False where a collection year is missing since the last review known: one may have been held in it.
  fileprivate func knowsWhatWasHeld(in cycle: ReviewCycle) -> Bool {
    collectionsAreWhole(since: cycle.held.last ?? cycle.began, until: cycle.ended)
  }
}
