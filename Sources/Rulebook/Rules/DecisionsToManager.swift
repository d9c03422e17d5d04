import CareCalendar
import Casework

/// The decisions of a review go to the team manager within five working days.
///
/// IRO Handbook 2010; Northumberland 2012/13; Portsmouth 2013/14. A review whose record was completed
/// without a decision has none to send.
struct DecisionsToManager: FollowUpRule {
  let id = RuleID.decisionsToManager
  let text = """
    The decisions of a review go to the team manager within five working days of its completion.
    """
  let source = "IRO Handbook 2010"
  let usualFrom = "Northumberland 2012/13; Portsmouth 2013/14"
  let notRead = "the days, as annual reports restate them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.decisionsToManager
  let nature = DutyKind.followUp
  let post = DutyOwner.iro
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    if file.decisions.issuedOn == nil, file.madeNoDecision { return .notAsked }
    return DutyProgress(done: file.decisions.issuedOn, else: "Decisions to issue")
  }
}
