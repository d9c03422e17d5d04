import Casework

/// The first review conference is held within three months of the initial conference.
///
/// Working Together to Safeguard Children.
struct ReviewConferenceWithinThreeMonths: ReviewRule {
  let id = RuleID.reviewConferenceWithinThreeMonths
  let text = "The first review conference is held within three months of the initial conference."
  let source = "Working Together to Safeguard Children"
  let notRead = "the months, which the procedures of Wales have as well"
  let weight = DutyWeight.guidance
  let timescale = Timescale.secondConference
  let kind = ReviewKind.childProtection
  let ordinal = ReviewOrdinal.second
  let inForceFrom = day(2010, 4, 1)
}
