import CareCalendar
import Casework
import Rulebook

/// Reviews held and missed, and why some were late or early.
enum ReviewMeasures {
  static func all(under policy: Policy) -> [Measure] {
    held + OnTimeMeasures.all(under: policy) + ReviewGroup.allCases.map(missed) + late(under: policy)
      + [broughtForward] + MeetingMeasures.all
  }

  static func count(
    _ key: String, _ title: String, _ definition: String, isBetterLow: Bool = false, _ counting: Counting
  ) -> Measure {
    Measure(
      "reviews.\(key)", title, .reviews, .count, definition: definition, isBetterLow: isBetterLow, counting)
  }

  static func percent(
    _ key: String, _ title: String, _ definition: String, isToldByMonth: Bool = false, _ counting: Counting
  ) -> Measure {
    Measure(
      "reviews.\(key)", title, .reviews, .percent, definition: definition, isToldByMonth: isToldByMonth,
      counting)
  }

  private static let held =
    ReviewGroup.allCases.map { group in
      count(
        "held\(group.ending)", "Reviews held\(group.words)",
        "Every one of the \(group.several) held in the period, by its first day.",
        .everyReviewHeld { review, _ in group.holds(review.kind) ? .counted() : nil })
    } + [
      count(
        "held.every-kind", "Reviews held, of every kind",
        "Every review held in the period, by its first day.",
        .everyReviewHeld { _, _ in .counted() }),
      count(
        "children", "Children reviewed",
        "Children of whom a review was held in the period, adoption among them, short breaks apart.",
        .eachChild(.reviews) { child in
          child.heldDays.contains { $0.kind.isOfChildInCare } ? .counted() : nil
        }),
    ]

  /// Reviews held cannot see those that were not.
  private static func missed(_ group: ReviewGroup) -> Measure {
    count(
      "missed\(group.ending)", "Reviews missed\(group.words)",
      "Every one of the \(group.several) that fell due in the period and was not held by its end.",
      isBetterLow: true,
      .children(.reviews) { child in
        child.due.compactMap { review in
          let isMissed = group.holds(review.kind) && !review.wasHeld(by: child.context.asOf)
          return isMissed && !child.hadLeft(group, before: review.due)
            ? review.observation(.counted()) : nil
        }
      })
  }

  private static func late(under policy: Policy) -> [Measure] {
    let reasons = policy[.lateReasons]
    return [
      count(
        "late", "Reviews held late",
        "Looked-after reviews held in the period, of which those held late count.",
        isBetterLow: true,
        .reviewsHeld { review, _ in onTime(ReviewDays(review), .lookedAfter).map { $0.opposite } }),
      percent(
        "late.reason-given", "Late reviews with a reason",
        "Of the looked-after reviews held late, those of which it was said why.",
        .late { Observation.Verdict($0 != nil) }),
      count(
        "late.reason.other", "Late: another reason",
        "Of the looked-after reviews held late, those for a reason that is not in the council's list.",
        .late { reason in Observation.Verdict(reason.map { !reasons.contains($0) } ?? false) }),
    ]
      + reasons.map { reason in
        count(
          "late.reason.\(reason.asKey)", "Late: \(reason)",
          "Of the looked-after reviews held late, those for this reason of the council's list.",
          .late { Observation.Verdict($0 == reason) })
      }
  }

  private static let broughtForward = count(
    "brought-forward", "Reviews brought forward",
    "Looked-after reviews held in the period, of which those brought forward count.",
    .reviewsHeld { review, _ in
      guard ReviewGroup.lookedAfter.holds(review.kind) else { return nil }
      return Observation.Verdict(review.broughtForward != nil)
    })

  /// Whether a review that was held was on time; nil for one of another group.
  static func onTime(_ review: ReviewDays, _ group: ReviewGroup) -> Observation.Verdict? {
    guard group.holds(review.kind) else { return nil }
    if let isOnTime = review.isOnTime { return Observation.Verdict(isOnTime) }
    return .leftOut(review.due == nil ? Why.historyUnknown : Why.notCompleted)
  }
}

extension Counting {
  /// Each looked-after review held late, by its reason.
  fileprivate static func late(_ judge: @escaping @Sendable (String?) -> Verdict) -> Counting {
    .reviewsHeld(
      { review, _ in
        ReviewMeasures.onTime(ReviewDays(review), .lookedAfter) == .notCounted
          ? judge(review.lateReason) : nil
      }, reason: { $0.lateReason })
  }
}

extension Observation.Verdict {
  /// Counted where it was not, and the other way round.
  fileprivate var opposite: Self {
    switch self {
    case .counted: .notCounted
    case .notCounted: .counted()
    case .leftOut: self
    }
  }
}

extension ChildInPeriod {
  /// True where every time during which such reviews are due had ended before the day, or not begun by it.
  func hadLeft(_ group: ReviewGroup, before day: Day?) -> Bool {
    guard let day else { return false }
    return !group.runs(for: child, on: day)
  }
}
