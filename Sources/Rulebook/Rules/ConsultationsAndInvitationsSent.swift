import CareCalendar
import Casework

/// Consultations and invitations go out at least ten working days before a review.
///
/// IRO Handbook 2010; North Lincolnshire 2010/11, 2.20. Before the Handbook came into force, councils that did so went by
/// Review of Children's Cases Regulations 1991, reg 7: everybody was asked for their views before a review.
struct ConsultationsAndInvitationsSent: PreparationRule {
  let id = RuleID.consultationsAndInvitationsSent
  let text = """
    Consultations and invitations go out at least ten working days before a review: somebody is invited, \
    and everybody who is has been written to.
    """
  let source = "IRO Handbook 2010"
  let usualFrom = "North Lincolnshire 2010/11, 2.20"
  let weight = DutyWeight.guidance
  let timescale = Timescale.consultationsSent
  let post = DutyOwner.businessSupport
  let inForceFrom = day(1991, 10, 14)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    DutyProgress(done: child.invitationsSent(for: file).toAllOn, else: "Invitations to send")
  }

  func progress(in file: ReviewFile, due: Day, of child: Child, under terms: RuleContext) -> DutyProgress {
    DutyProgress(done: child.wentToAllOn(.invitation, of: file, due: due), else: "Invitations to send")
  }

  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String] {
    let sent = child.invitationsSent(for: file)
    return sent.of == 0 ? ["Nobody is invited yet."] : ["Invitations \(sent.words.lowercasingFirst)"]
  }
}
