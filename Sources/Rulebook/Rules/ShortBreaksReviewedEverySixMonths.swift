import Casework

/// Short breaks are reviewed again not more than six months after the last review.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 48.
struct ShortBreaksReviewedEverySixMonths: ReviewRule {
  let id = RuleID.shortBreaksReviewedEverySixMonths
  let text = "Short breaks are reviewed again not more than six months after the last review."
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48"
  let weight = DutyWeight.law
  let timescale = Timescale.shortBreaksLater
  let kind = ReviewKind.shortBreaks
  let ordinal = ReviewOrdinal.afterTheFirst
  let inForceFrom = day(2011, 4, 1)
}
