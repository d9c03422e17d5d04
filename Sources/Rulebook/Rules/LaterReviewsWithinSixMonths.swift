import Casework

/// Each later review of a looked-after child is held not more than six months after the one before.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(2); before April 2011,
/// Review of Children's Cases Regulations 1991, reg 3.
struct LaterReviewsWithinSixMonths: ReviewRule {
  let id = RuleID.laterReviewsWithinSixMonths
  let text = """
    Each later review of a looked-after child is held not more than six months after the one before.
    """
  let source = """
    Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(2); before April \
    2011, Review of Children's Cases Regulations 1991, reg 3
    """
  let notRead = """
    the months of 1991, regulation 3, of which the heading was read; procedures of councils restate them
    """
  let weight = DutyWeight.law
  let timescale = Timescale.laterReviews
  let kind = ReviewKind.lookedAfter
  let ordinal = ReviewOrdinal.later
  let inForceFrom = day(1991, 10, 14)
}
