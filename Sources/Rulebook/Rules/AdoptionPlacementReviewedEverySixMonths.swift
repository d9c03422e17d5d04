import Casework

/// Each later review of a child placed for adoption is held within six months of the one before, until
/// the adoption order or the child's return.
///
/// Adoption Agencies Regulations 2005, reg 36(3).
struct AdoptionPlacementReviewedEverySixMonths: ReviewRule {
  let id = RuleID.adoptionPlacementReviewedEverySixMonths
  let text = """
    Each later review of a child placed for adoption is held within six months of the one before, \
    until the adoption order or the child's return.
    """
  let source = "Adoption Agencies Regulations 2005, reg 36(3)"
  let weight = DutyWeight.law
  let timescale = Timescale.adoptionLater
  let kind = ReviewKind.placedForAdoption
  let ordinal = ReviewOrdinal.later
  let inForceFrom = day(2005, 12, 30)
}
