import CareCalendar
import Casework

/// How many meetings the IROs chair in a month: reviews of children in our care, and child protection conferences.
enum MeetingMeasures {
  static let all = [
    Measure(
      "reviews.and-conferences.monthly-average", "Reviews and conferences a month", .reviews, .mean,
      definition: """
        Looked-after reviews and child protection conferences held in the whole months of the period that are over, over \
        how many of those months somebody was in an IRO's post. Those that somebody else chaired are left out; where it is \
        not known who chaired, they count.
        """,
      .childrenAndService(.reviews, held, months))
  ]

  @Sendable
  private static func held(_ child: ChildInPeriod) -> [Observation] {
    let context = child.context
    return child.everyHeld.compactMap { review in
      guard review.kind.isOfChildInCare || review.kind.profile.isConference, let day = review.heldOn,
        context.isWholeAndOver(Month(of: day)), context.hasIRO(in: Month(of: day))
      else { return nil }
      let isByOther = review.chair.map { !context.isIRO($0) } ?? false
      return Observation(
        isByOther ? .leftOut(.chairedByOther) : .counted(over: 0), on: day, .review(review.kind, day))
    }
  }

  @Sendable
  private static func months(_ context: MeasureContext) -> [Observation] {
    context.months.filter { context.isWholeAndOver($0) && context.hasIRO(in: $0) }
      .map { Observation(.counted(0, over: 1), on: $0.last) }
  }
}

extension MeasureContext {
  /// True for a month all of whose days are in the period and over.
  fileprivate func isWholeAndOver(_ month: Month) -> Bool {
    period.lowerBound <= month.first && isOver(month.last)
  }

  /// True where somebody was in an IRO's post on the last day of a month.
  fileprivate func hasIRO(in month: Month) -> Bool {
    staff.members.contains { $0.details.role == .iro && $0.isInPost(on: month.last) }
  }

  /// True for an IRO, and for their manager, who may stand in for one.
  fileprivate func isIRO(_ chair: StaffID) -> Bool {
    guard let role = staff[chair]?.details.role else { return false }
    return role == .iro || role == .iroManager
  }
}
