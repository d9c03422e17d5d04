import CareCalendar
import Casework

/// The IRO says after each review how good the plan, the reports and the practice were, where the council asks for it.
///
/// Local policy; North Lincolnshire 2010/11, 2.35.
struct PracticeMonitoredAfterReview: FollowUpRule {
  let id = RuleID.practiceMonitoredAfterReview
  let text = """
    Where the council asks for it, the IRO tells the social worker and the team manager within ten working days of the \
    completion of a review how good the plan, the reports and the practice of care planning were.
    """
  let source = "Local policy"
  let usualFrom = "North Lincolnshire 2010/11, 2.35"
  let weight = DutyWeight.local
  let timescale = Timescale.practiceMonitored
  let nature = DutyKind.followUp
  let post = DutyOwner.iro
  let inForceFrom = day(1991, 10, 14)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    guard terms.policy[.practiceMonitoring] == "asked" else { return .notAsked }
    return DutyProgress(done: child.monitoring(of: file.id)?.on, else: "Practice monitoring form")
  }
}
