import Casework

/// A child placed for adoption is reviewed within four weeks of the placement; the count starts again
/// with it.
///
/// Adoption Agencies Regulations 2005, reg 36(3).
struct AdoptionPlacementReviewedWithinFourWeeks: ReviewRule {
  let id = RuleID.adoptionPlacementReviewedWithinFourWeeks
  let text = """
    A child placed for adoption is reviewed within four weeks of the placement; the count starts \
    again with it.
    """
  let source = "Adoption Agencies Regulations 2005, reg 36(3)"
  let weight = DutyWeight.law
  let timescale = Timescale.adoptionFirst
  let kind = ReviewKind.placedForAdoption
  let ordinal = ReviewOrdinal.first
  let inForceFrom = day(2005, 12, 30)
}
