import CareCalendar
import Casework

/// Whether a plan for permanence stood by the second review of a time in our care, or the third.
enum PermanenceMeasures {
  static let all = [
    PlanMeasures.measure(
      "permanence.ratified-by-second-review", "Permanence by the second review, last six months",
      "Of the second reviews held in the last six months of the period, those by which a plan for permanence stood.",
      .plans(by: 2, isInLastSixMonths: true)),
    PlanMeasures.measure(
      "permanence.plan-by-second-review", "Permanence by the second review",
      "Of the second reviews held in the period, those by which a plan for permanence stood.",
      .plans(by: 2)),
    PlanMeasures.measure(
      "permanence.plan-by-six-month-review", "Permanence by the first six-month review",
      """
      Of the third reviews held in the period, the first that is due after six months, those by which a plan for \
      permanence stood.
      """,
      .plans(by: 3)),
  ]
}

extension Counting {
  /// Each looked-after review of that number, where its record was made here.
  fileprivate static func plans(by number: Int, isInLastSixMonths: Bool = false) -> Counting {
    reviewsHeld { review, child in
      guard review.kind == .lookedAfter, review.number == number, let held = review.heldOn else { return nil }
      let from = Month(of: child.context.period.upperBound).first.adding(months: -5)
      if isInLastSixMonths, held < from { return nil }
      guard review.isRecordedHere else { return .leftOut(Why.notRecordedHere) }
      return Verdict(child.child.hasPermanencePlan(by: held))
    }
  }
}

extension CountedChild {
  /// Whether a plan for permanence was found at a review of the same time in our care, up to that day.
  fileprivate func hasPermanencePlan(by day: Day) -> Bool {
    let began = stays.last { $0.began <= day }?.began ?? day
    return reviews.contains { review in
      review.permanence != nil && (review.heldOn.map { began <= $0 && $0 <= day } ?? false)
    }
  }
}
