import CareCalendar
import Casework

/// Stays that are expected to end, and reviews that are called for before their time.
extension KeptPayload {
  static let early: [String: ChildEvent] = [
    "stay.end-expected.1": .placement(.stayExpectedToEnd(ExpectedEnd(ends: "2014-11-14", on: monday))),
    "stay.end-expected.1-bare": .placement(.stayExpectedToEnd(ExpectedEnd(ends: nil, on: monday))),
    "early-review.called-for.1": .earlyReview(
      .calledFor(
        EarlyReview(
          id: id, .placementWithParent, words: "Home to her father", on: monday, before: "2014-11-17"))),
    "early-review.called-for.1-bare": .earlyReview(
      .calledFor(EarlyReview(id: id, .iroRequests, on: monday, before: nil))),
    "early-review.dated.1": .earlyReview(.dated(id, before: "2014-11-24", on: monday)),
    "early-review.dated.1-bare": .earlyReview(.dated(id, before: nil, on: monday)),
    "early-review.ended.1": .earlyReview(
      .ended(id, EarlyReview.Ending(.withdrawn, reason: "Her father moved away", on: monday))),
  ]

  private static let id = EarlyReviewID("e1")
  private static let monday: Day = "2014-11-03"
}
