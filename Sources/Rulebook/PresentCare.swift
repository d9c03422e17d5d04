import CareCalendar
import Casework

/// A child's latest time in our care, with the reviews that are counted in it.
struct PresentCare {
  let period: PeriodOfCare
  let reviews: ReviewCycle
}

extension Child {
  /// Nil for a child of whom no care is recorded, or who died.
  var presentCare: PresentCare? {
    guard died == nil, let period = periodsOfCare.last,
      let reviews = reviewCycles.first(where: { $0.kind == .lookedAfter && $0.began == period.began })
    else { return nil }
    return PresentCare(period: period, reviews: reviews)
  }

  /// The same where care is known from its beginning on and no review has been held in it; nil otherwise.
  var careBeforeFirstReview: PresentCare? {
    guard let began = periodsOfCare.last?.began,
      !reviews.held.contains(where: { $0.kind.isOfEpisodes && $0.heldOn >= began }), let care = presentCare,
      care.reviews.historyIsKnown
    else { return nil }
    return care
  }
}
