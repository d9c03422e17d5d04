import Casework

/// A child who has short breaks under regulation 48 is first reviewed within three months of the first
/// short break.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 48.
struct ShortBreaksReviewedWithinThreeMonths: ReviewRule {
  let id = RuleID.shortBreaksReviewedWithinThreeMonths
  let text = """
    A child who has short breaks under regulation 48 is first reviewed within three months of the \
    first short break.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 48"
  let weight = DutyWeight.law
  let timescale = Timescale.shortBreaksFirst
  let kind = ReviewKind.shortBreaks
  let ordinal = ReviewOrdinal.first
  let inForceFrom = day(2011, 4, 1)
}
