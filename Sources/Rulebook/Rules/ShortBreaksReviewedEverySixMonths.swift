import Casework

/// Short breaks are reviewed again not more than six months after the last review.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 48; before April 2011, Review of Children's
/// Cases Regulations 1991, reg 11.
struct ShortBreaksReviewedEverySixMonths: ReviewRule {
  let id = RuleID.shortBreaksReviewedEverySixMonths
  let text = "Short breaks are reviewed again not more than six months after the last review."
  let source = """
    Care Planning, Placement and Case Review (England) Regulations 2010, reg 48; before April \
    2011, Review of Children's Cases Regulations 1991, reg 11
    """
  let notRead = """
    the months of regulation 48(3), which procedures of councils restate; and those of 1991, regulation \
    11, of which the heading was read, and the text as Northern Ireland has it (SR 1996/461, reg 11)
    """
  let weight = DutyWeight.law
  let timescale = Timescale.shortBreaksLater
  let kind = ReviewKind.shortBreaks
  let ordinal = ReviewOrdinal.afterTheFirst
  let inForceFrom = day(1991, 10, 14)
}
