import Casework

/// A child whom the council may place for adoption, and who is not yet placed, is reviewed within three
/// months of the day the authority was given.
///
/// Adoption Agencies Regulations 2005, reg 36(1).
struct AuthorityToPlaceReviewedWithinThreeMonths: ReviewRule {
  let id = RuleID.authorityToPlaceReviewedWithinThreeMonths
  let text = """
    A child whom the council may place for adoption, and who is not yet placed, is reviewed within \
    three months of the day the authority was given.
    """
  let source = "Adoption Agencies Regulations 2005, reg 36(1)"
  let weight = DutyWeight.law
  let timescale = Timescale.authorityFirst
  let kind = ReviewKind.authorityToPlace
  let ordinal = ReviewOrdinal.first
  let inForceFrom = day(2005, 12, 30)
}
