import CareCalendar
import Casework

/// How many meetings the IROs chair in a month: reviews of children in our care, and child protection conferences.
enum MeetingMeasures {
  static let all = [
    Measure(
      "reviews.and-conferences.monthly-average", "Reviews and conferences a month", .reviews, .mean,
      definition: """
        Looked-after reviews and child protection conferences held in the whole months of the period that are over, over \
        how many of those months somebody was in an IRO's post on any day. Those count that an IRO or the IRO manager \
        chaired, by the staff list of now or of the day, or whoever was the child's own IRO on the day; and those of which \
        it is not known who chaired. The others are left out.
        """,
      .childrenAndService(.reviews, held, months))
  ]

  @Sendable
  private static func held(_ child: ChildInPeriod) -> [Observation] {
    let context = child.context
    return child.everyHeld.compactMap { review in
      guard review.kind.isOfChildInCare || review.kind.profile.isConference, let day = review.heldOn,
        context.isMeant(Month(of: day))
      else { return nil }
      let isByOther = review.chair.map { !child.isIRO($0, on: day) } ?? false
      return Observation(
        isByOther ? .leftOut(.chairedByOther) : .counted(over: 0), on: day, .review(review.kind, day))
    }
  }

  @Sendable
  private static func months(_ context: MeasureContext) -> [Observation] {
    context.monthsWithIRO.filter { context.isWholeAndOver($0) }
      .map { Observation(.counted(0, over: 1), on: $0.last) }
  }
}

extension MeasureContext {
  /// True for a month all of whose days are in the period and over.
  fileprivate func isWholeAndOver(_ month: Month) -> Bool {
    period.lowerBound <= month.first && isOver(month.last)
  }

  /// True for such a month in which somebody could chair.
  fileprivate func isMeant(_ month: Month) -> Bool { isWholeAndOver(month) && monthsWithIRO.contains(month) }
}

extension ChildInPeriod {
  /// True for an IRO, for their manager, who may stand in for one, and for the child's own IRO of the day.
  fileprivate func isIRO(_ chair: StaffID, on day: Day) -> Bool {
    let roles = [context.staff[chair]?.details.role, context.staff.role(of: chair, on: day)]
    return roles.contains(.iro) || roles.contains(.iroManager) || child.allocation(on: day)?.iro == chair
  }
}
