import Casework

/// An initial child protection conference is held within 15 working days of the strategy discussion
/// that began the enquiry.
///
/// Working Together to Safeguard Children.
struct InitialConferenceWithinFifteenWorkingDays: ReviewRule {
  let id = RuleID.initialConferenceWithinFifteenWorkingDays
  let text = """
    An initial child protection conference is held within 15 working days of the strategy discussion \
    that began the enquiry.
    """
  let source = "Working Together to Safeguard Children"
  let notRead = "the days"
  let weight = DutyWeight.guidance
  let timescale = Timescale.initialConference
  let kind = ReviewKind.childProtection
  let ordinal = ReviewOrdinal.first
  let inForceFrom = day(2010, 4, 1)
}
