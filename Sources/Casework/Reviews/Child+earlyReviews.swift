import CareCalendar

extension Child {
  public func earlyReview(_ id: EarlyReviewID) -> EarlyReview? { earlyReviews.first { $0.id == id } }

  /// Those of the present time in care that are still to be held. Any review of the child's case that comes after serves,
  /// also one that comes too late.
  public var openEarlyReviews: [EarlyReview] {
    guard let period = periodsOfCare.last else { return [] }
    return earlyReviews.filter { early in
      early.ending == nil && early.on >= period.began && firstReview(since: early) == nil
    }
  }

  /// The first review of the child's case that was held after it was called for; nil until then.
  public func firstReview(since early: EarlyReview) -> Review? {
    reviews.held.first { review in
      review.kind.isSameMeeting(as: .lookedAfter)
        && (early.reason.isMetOnTheDay ? review.heldOn >= early.on : review.heldOn > early.on)
    }
  }
}
