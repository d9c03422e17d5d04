import CareCalendar
import Casework
import Rulebook

/// Reviews held on time, over what councils count them over.
enum OnTimeMeasures {
  /// The council's own figure, by the basis that its policy names, and every one of the four.
  static func all(under policy: Policy) -> [Measure] {
    let own = policy.onTimeBasis
    return [
      ReviewMeasures.percent(
        "on-time", "Reviews on time",
        "The council's own figure of looked-after reviews on time. \(definition(own, .lookedAfter))",
        isToldByMonth: own == .dueInMonth, counting(own, .lookedAfter))
    ]
      + OnTimeBasis.allCases.map { measure($0, .lookedAfter, ".\($0.rawValue)") }
      + ReviewGroup.allCases.dropFirst().flatMap { group in
        [
          measure(.reviews, group, group.ending),
          measure(.children, group, "\(group.ending).children"),
          measure(.dueInMonth, group, "\(group.ending).due-in-month"),
        ]
      }
  }

  private static func measure(_ basis: OnTimeBasis, _ group: ReviewGroup, _ ending: String) -> Measure {
    let over =
      switch basis {
      case .children: "by child"
      case .ni66: "NI 66"
      case .reviews: "by review"
      case .dueInMonth: "of those due in the month"
      }
    return ReviewMeasures.percent(
      "on-time\(ending)", "Reviews on time, \(over)\(group.words)", definition(basis, group),
      isToldByMonth: basis == .dueInMonth, counting(basis, group))
  }

  private static func definition(_ basis: OnTimeBasis, _ group: ReviewGroup) -> String {
    switch basis {
    case .children:
      "Children all of whose \(group.several) held in the period were on time, over those with one held in it."
    case .ni66:
      """
      Children in our care on the last day for at least 4 weeks, all of whose looked-after reviews held or due in \
      the period were on time, over those children. One that fell due and was not held makes the child late.
      """
    case .reviews: "Of the \(group.several) held in the period, those held on time."
    case .dueInMonth:
      "Of the \(group.several) due in the period, those held on time, in the month in which they were due."
    }
  }

  private static func counting(_ basis: OnTimeBasis, _ group: ReviewGroup) -> Counting {
    switch basis {
    case .children: .eachChild(.reviews) { byChild($0, group) }
    case .ni66: .inCareAtEnd { ni66($0) }
    case .reviews: .everyReviewHeld { review, _ in ReviewMeasures.onTime(ReviewDays(review), group) }
    case .dueInMonth: .children(.reviews) { dueInMonth($0, group) }
    }
  }

  private static func byChild(_ child: ChildInPeriod, _ group: ReviewGroup) -> Observation.Verdict? {
    sum(child.heldDays.compactMap { ReviewMeasures.onTime($0, group) })
  }

  /// Children in our care on the last day; those who have short breaks alone are not.
  private static func ni66(_ child: ChildInPeriod) -> Observation.Verdict {
    let end = child.context.asOf
    guard let stay = child.stayAtEnd, stay.began.adding(days: 28) <= end else {
      return .leftOut(Why.inCareBriefly)
    }
    let held = child.heldDays.compactMap { ReviewMeasures.onTime($0, .lookedAfter) }
    let others = child.due.filter { !child.context.contains($0.heldOn) }.compactMap { review in
      dueAndNotHeldInPeriod(review, child)
    }
    return sum(held + others) ?? .leftOut(Why.noReviewDue)
  }

  /// Held before the period, or not by its end; nil for a review that was not to be held.
  private static func dueAndNotHeldInPeriod(
    _ review: ReviewDays, _ child: ChildInPeriod
  ) -> Observation.Verdict? {
    if review.wasHeld(by: child.context.asOf) { return ReviewMeasures.onTime(review, .lookedAfter) }
    let isMissed =
      ReviewGroup.lookedAfter.holds(review.kind) && !child.hadLeft(.lookedAfter, before: review.due)
    return isMissed ? .notCounted : nil
  }

  /// One verdict of those of several reviews: a late one decides, and one that cannot be judged is passed over.
  private static func sum(_ verdicts: [Observation.Verdict]) -> Observation.Verdict? {
    if verdicts.contains(.notCounted) { return .notCounted }
    return verdicts.contains(.counted()) ? .counted() : verdicts.first
  }

  /// Those whose day cannot be told belong to no month: they are left out on the day they were held.
  private static func dueInMonth(_ child: ChildInPeriod, _ group: ReviewGroup) -> [Observation] {
    let due: [Observation] = child.due.compactMap { review in
      guard group.holds(review.kind), let day = review.due else { return nil }
      return Observation(verdict(review, child, group), on: day, .review(review.kind, review.heldOn ?? day))
    }
    return due
      + child.heldDays.compactMap { review in
        guard group.holds(review.kind), review.due == nil else { return nil }
        return review.observation(.leftOut(Why.historyUnknown))
      }
  }

  private static func verdict(
    _ review: ReviewDays, _ child: ChildInPeriod, _ group: ReviewGroup
  ) -> Observation.Verdict {
    if child.hadLeft(group, before: review.due) { return .leftOut(Why.leftBefore) }
    guard review.wasHeld(by: child.context.asOf) else { return .notCounted }
    return review.isOnTime.map { Observation.Verdict($0) } ?? .leftOut(Why.notCompleted)
  }
}
