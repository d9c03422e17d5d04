import Casework

/// A child who moves here on another council's child protection plan has a conference within 15 working days of the day
/// on which the council was told.
///
/// Councils' procedures; Working Together speaks of the initial conference alone. So it is local policy.
struct TransferInConferenceWithinFifteenWorkingDays: ReviewRule {
  let id = RuleID.transferInConferenceWithinFifteenWorkingDays
  let text = """
    A child who moves here on another council's child protection plan has a transfer-in conference within 15 working \
    days of the day on which we were told. Review conferences are counted from it as from an initial one.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.transferInConference
  let kind = ReviewKind.childProtection
  let ordinal = ReviewOrdinal.transfer
  let inForceFrom = day(2010, 4, 1)
}
