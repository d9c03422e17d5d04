import Casework

/// A care leaver's pathway plan is reviewed not more than six months after it was made, and after each
/// review.
///
/// Care Leavers (England) Regulations 2010, reg 7; before April 2011, Children (Leaving Care) (England) Regulations 2001,
/// reg 9.
struct PathwayPlanReviewedEverySixMonths: ReviewRule {
  let id = RuleID.pathwayPlanReviewedEverySixMonths
  let text = """
    A care leaver's pathway plan is reviewed not more than six months after it was made, and after \
    each review.
    """
  let source = """
    Care Leavers (England) Regulations 2010, reg 7; before April 2011, Children (Leaving Care) (England) Regulations \
    2001, reg 9
    """
  let notRead = """
    regulation 7 of 2010 and regulation 9 of 2001; the six months were read as Wales has them (SI \
    2001/2189, reg 9)
    """
  let weight = DutyWeight.law
  let timescale = Timescale.pathwayPlan
  let kind = ReviewKind.pathwayPlan
  let ordinal = ReviewOrdinal.every
  let inForceFrom = day(2001, 10, 1)
}
