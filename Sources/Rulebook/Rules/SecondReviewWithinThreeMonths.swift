import Casework

/// A looked-after child's second review is held not more than three months after the first.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(2); before April 2011,
/// Review of Children's Cases Regulations 1991, reg 3.
struct SecondReviewWithinThreeMonths: ReviewRule {
  let id = RuleID.secondReviewWithinThreeMonths
  let text = """
    A looked-after child's second review is held not more than three months after the first.
    """
  let source = """
    Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(2); before April \
    2011, Review of Children's Cases Regulations 1991, reg 3
    """
  let notRead = """
    the months of 1991, regulation 3, of which the heading was read; procedures of councils restate them
    """
  let weight = DutyWeight.law
  let timescale = Timescale.secondReview
  let kind = ReviewKind.lookedAfter
  let ordinal = ReviewOrdinal.second
  let inForceFrom = day(1991, 10, 14)
}
