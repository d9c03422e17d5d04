import Casework

/// Each further review conference is held not more than six months after the one before.
///
/// Working Together to Safeguard Children.
struct ReviewConferencesEverySixMonths: ReviewRule {
  let id = RuleID.reviewConferencesEverySixMonths
  let text = "Each further review conference is held not more than six months after the one before."
  let source = "Working Together to Safeguard Children"
  let notRead = "the months, which the procedures of Wales have as well"
  let weight = DutyWeight.guidance
  let timescale = Timescale.laterConferences
  let kind = ReviewKind.childProtection
  let ordinal = ReviewOrdinal.later
  let inForceFrom = day(2010, 4, 1)
}
