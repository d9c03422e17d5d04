import Casework

/// A looked-after child's first review is held within 20 working days of becoming looked after.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(1).
struct FirstReviewWithinTwentyWorkingDays: ReviewRule {
  let id = RuleID.firstReviewWithinTwentyWorkingDays
  let text = """
    A looked-after child's first review is held within 20 working days of becoming looked after.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(1)"
  let weight = DutyWeight.law
  let timescale = Timescale.firstReview
  let kind = ReviewKind.lookedAfter
  let ordinal = ReviewOrdinal.first
  let inForceFrom = day(2011, 4, 1)
}
