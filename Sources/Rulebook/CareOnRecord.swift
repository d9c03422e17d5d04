import CareCalendar
import Casework

/// A time in our care, the last or an earlier one, as rules look back on what was asked for before its first review.
struct CareOnRecord {
  let period: PeriodOfCare
  /// The count of the looked-after reviews held in it.
  let reviews: ReviewCycle
  /// The first review that care asks for, of any kind, that was held in it; nil where none is recorded.
  let firstReview: Review?

  /// False where it cannot be told whether something was missing: the beginning of care is not known, or there was a
  /// first review of which a return alone tells, so that nobody recorded here what was there by then.
  var isKnown: Bool { reviews.historyIsKnown && firstReview?.id.isGiven ?? true }
}

extension Child {
  /// Every time in our care of which looked-after reviews are counted, in order.
  func careOnRecord(_ cycles: [ReviewCycle]) -> [CareOnRecord] {
    let counts = cycles.filter { $0.kind == .lookedAfter }
    return periodsOfCare.compactMap { period in
      counts.first { $0.began == period.began }.map { count in
        let held = reviews.held.filter {
          $0.kind.isOfEpisodes && $0.heldOn >= period.began && $0.heldOn.isNotAfter(period.lastDay)
        }
        return CareOnRecord(period: period, reviews: count, firstReview: held.first)
      }
    }
  }
}
