import CareCalendar

extension Child {
  public func earlyReview(_ id: EarlyReviewID) -> EarlyReview? { earlyReviews.first { $0.id == id } }

  /// Those of the present time in care that are still to be held. Any review of the child's case that comes after serves,
  /// also one that comes too late.
  public var openEarlyReviews: [EarlyReview] {
    guard let period = periodsOfCare.last else { return [] }
    return earlyReviews.filter { early in
      early.ending == nil && early.on >= period.began && !isReviewed(since: early)
    }
  }

  private func isReviewed(since early: EarlyReview) -> Bool {
    reviews.held.contains { review in
      review.kind.isSameMeeting(as: .lookedAfter)
        && (early.reason.isMetOnTheDay ? review.heldOn >= early.on : review.heldOn > early.on)
    }
  }
}
