import CareCalendar
import Casework

/// The decisions of a review go to the child and to everyone invited within ten working days.
///
/// Local policy: no source gives a period. Nobody is written to who has died, has no part in the child's reviews any more,
/// or is not to be invited.
struct DecisionsToEveryoneInvited: FollowUpRule {
  let id = RuleID.decisionsToEveryoneInvited
  let text = """
    The decisions of a review go to the child, and to everyone invited who may have them, within ten working \
    days of its completion.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.decisionsToInvited
  let nature = DutyKind.send
  let post = DutyOwner.businessSupport
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    progress(in: file, sent: child.sent(.notice, in: file).toAllOn)
  }

  func progress(in file: ReviewFile, due: Day, of child: Child, under terms: RuleContext) -> DutyProgress {
    progress(in: file, sent: child.wentToAllOn(.notice, of: file, due: due))
  }

  private func progress(in file: ReviewFile, sent: Day?) -> DutyProgress {
    if sent == nil, file.madeNoDecision { return .notAsked }
    return DutyProgress(done: sent, else: "Decisions to share")
  }

  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String] {
    if file.decisions.issuedOn == nil { return ["They have not gone to the manager yet."] }
    return [child.sent(.notice, in: file).words]
  }
}
