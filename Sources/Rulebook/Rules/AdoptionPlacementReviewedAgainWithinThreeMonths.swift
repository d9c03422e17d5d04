import Casework

/// The second review of a child placed for adoption is held within three months of the first.
///
/// Adoption Agencies Regulations 2005, reg 36(3).
struct AdoptionPlacementReviewedAgainWithinThreeMonths: ReviewRule {
  let id = RuleID.adoptionPlacementReviewedAgainWithinThreeMonths
  let text = """
    The second review of a child placed for adoption is held within three months of the first.
    """
  let source = "Adoption Agencies Regulations 2005, reg 36(3)"
  let weight = DutyWeight.law
  let timescale = Timescale.adoptionSecond
  let kind = ReviewKind.placedForAdoption
  let ordinal = ReviewOrdinal.second
  let inForceFrom = day(2005, 12, 30)
}
