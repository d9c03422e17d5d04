import CareCalendar
import Casework

/// The care plan as amended by a review is there within ten working days, where the council asks for it.
///
/// Local policy; Portsmouth 2013/14.
struct AmendedCarePlanReceived: FollowUpRule {
  let id = RuleID.amendedCarePlanReceived
  let text = """
    Where the council asks for it, the care plan as amended by a review is there within ten working days of \
    its completion.
    """
  let source = "Local policy"
  let usualFrom = "Portsmouth 2013/14"
  let weight = DutyWeight.local
  let timescale = Timescale.amendedCarePlan
  let nature = DutyKind.followUp
  let post = DutyOwner.socialWorker
  let endsWithCare = true
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    guard terms.policy[.amendedCarePlan] == "asked" else { return .notAsked }
    return DutyProgress(done: file.plan.amendedPlanReceivedOn, else: "Amended care plan")
  }
}
