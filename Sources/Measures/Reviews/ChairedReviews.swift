public import Casework

/// The reviews that one member of staff chaired, whoever is the child's IRO. They belong to no list of the service's
/// measures, which tell reviews apart by whose child it is.
public enum ChairedReviews {
  public static func measures(of chair: StaffID) -> [Measure] {
    [
      Measure(
        "reviews.chaired", "Reviews chaired", .reviews, .count,
        definition:
          "Every review held in the period that was chaired, whoever is the child's IRO. Where nobody is "
          + "recorded as the chair, those of children whose IRO it was on that day.",
        .everyReviewHeld { review, child in child.chair(of: review) == chair ? .counted() : nil }),
      Measure(
        "reviews.chaired.on-time", "Reviews chaired, held on time", .reviews, .percent,
        definition: "Of the reviews chaired in the period, those held on time, as far as that can be judged.",
        .everyReviewHeld { review, child in
          guard child.chair(of: review) == chair, let isOnTime = review.isOnTime else { return nil }
          return Observation.Verdict(isOnTime)
        }),
    ]
  }
}

extension ChildInPeriod {
  fileprivate func chair(of review: CountedReview) -> StaffID? {
    review.chair ?? review.heldOn.flatMap { child.allocation(on: $0)?.iro }
  }
}
