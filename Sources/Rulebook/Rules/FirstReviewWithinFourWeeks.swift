import CareCalendar
import Casework

/// Before 1 April 2011 a looked-after child's first review was held within four weeks of becoming
/// looked after.
///
/// Review of Children's Cases Regulations 1991, reg 3.
struct FirstReviewWithinFourWeeks: ReviewRule {
  let id = RuleID.firstReviewWithinFourWeeks
  let text = """
    Before 1 April 2011 a looked-after child's first review was held within four weeks of becoming \
    looked after.
    """
  let source = "Review of Children's Cases Regulations 1991, reg 3"
  let notRead = """
    the four weeks of regulation 3, of which the heading was read; procedures of councils restate them
    """
  let weight = DutyWeight.law
  let timescale = Timescale.firstReviewBefore2011
  let kind = ReviewKind.lookedAfter
  let ordinal = ReviewOrdinal.first
  let inForceFrom = day(1991, 10, 14)
  let inForceUntil: Day? = day(2011, 4, 1)
}
