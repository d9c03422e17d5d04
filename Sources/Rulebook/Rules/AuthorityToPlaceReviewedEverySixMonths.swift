import Casework

/// Until placed, a child whom the council may place for adoption is reviewed not more than six months
/// after the last review.
///
/// Adoption Agencies Regulations 2005, reg 36(1).
struct AuthorityToPlaceReviewedEverySixMonths: ReviewRule {
  let id = RuleID.authorityToPlaceReviewedEverySixMonths
  let text = """
    Until placed, a child whom the council may place for adoption is reviewed not more than six \
    months after the last review.
    """
  let source = "Adoption Agencies Regulations 2005, reg 36(1)"
  let weight = DutyWeight.law
  let timescale = Timescale.authorityLater
  let kind = ReviewKind.authorityToPlace
  let ordinal = ReviewOrdinal.afterTheFirst
  let inForceFrom = day(2005, 12, 30)
}
