import CareCalendar
import Casework
import Rulebook

extension CountedReview {
  /// The next review of each count, awaited while the count runs. One whose day does not come before
  /// the count ends is none.
  ///
  /// A count that runs beside another asks for the same meeting: the two are one review, due on the earlier day.
  static func notHeld(of child: Child, under book: Rulebook) -> [CountedReview] {
    let basis = book.policy.countingBasis
    return child.reviewCycles(countingFrom: basis).compactMap { cycle in
      guard cycle.kind.profile.runsBeside == nil, child.knowsWhatWasHeld(in: cycle),
        let own = book.nextReview(in: cycle)?.due
      else { return nil }
      let until = [own.adding(days: 1), cycle.ended].compactMap { $0 }.min() ?? own
      let other = child.authorityCycle(beside: cycle, until: until, basis)
      guard let duty = book.nextReview(in: cycle, beside: other), let due = duty.due,
        due.isBefore(cycle.ended)
      else { return nil }
      var review = CountedReview(state: .awaited, kind: cycle.kind, number: cycle.nextNumber, due: due)
      review.unit = duty.unit
      review.lapses = cycle.ended
      return review
    }
  }
}

extension Child {
  /// The count by authority to place that ran beside a looked-after one until a day, by the reviews held until then.
  fileprivate func authorityCycle(
    beside cycle: ReviewCycle, until day: Day, _ basis: CountingBasis
  ) -> ReviewCycle? {
    guard ReviewKind.authorityToPlace.profile.runsBeside == cycle.kind else { return nil }
    return authorityCycle(untilReviewOf: day, countingFrom: basis)?.before(day.adding(days: 1))
  }

  /// False where a collection year is missing between the last review known and a recorded end: one may have been held in
  /// it. Nothing is missing of a count that is to end by the 18th birthday.
  fileprivate func knowsWhatWasHeld(in cycle: ReviewCycle) -> Bool {
    guard let ended = cycle.ended, ended != person.turns18On else { return true }
    return collectionsAreWhole(since: cycle.held.last ?? cycle.began, until: ended)
  }
}
