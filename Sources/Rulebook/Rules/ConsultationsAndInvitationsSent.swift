import CareCalendar
import Casework

/// Consultations and invitations go out at least ten working days before a review.
///
/// IRO Handbook 2010; North Lincolnshire 2010/11, 2.20.
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
  let inForceFrom = day(2011, 4, 1)

  func outstanding(in file: ReviewFile, of child: Child, under terms: RuleContext) -> String? {
    let invited = child.invited(to: file)
    let isMet =
      !invited.isEmpty
      && invited.allSatisfy { $0.sentOn != nil || child.isToSendAgain(.invitation, to: $0.party, of: file) }
    return isMet ? nil : "Invitations to send"
  }

  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String] {
    let invited = child.invited(to: file)
    if invited.isEmpty { return ["Nobody is invited yet."] }
    let back = invited.count { child.isToSendAgain(.invitation, to: $0.party, of: file) }
    let sent = "Invitations sent so far: \(invited.count { $0.sentOn != nil }) of \(invited.count)"
    return [back == 0 ? "\(sent)." : "\(sent); \(back) came back."]
  }
}
