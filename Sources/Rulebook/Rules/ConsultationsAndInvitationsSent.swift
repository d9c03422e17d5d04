import CareCalendar
import Casework

/// Consultations and invitations go out at least ten working days before a review.
///
/// IRO Handbook 2010; North Lincolnshire 2010/11, 2.20. Before the Handbook came into force the days were a council's own
/// practice: Review of Children's Cases Regulations 1991, reg 7, asks for everybody's views before a review, and sets none.
struct ConsultationsAndInvitationsSent: PreparationRule {
  let id = RuleID.consultationsAndInvitationsSent
  let text = """
    Consultations and invitations go out at least ten working days before a review: somebody is invited, \
    and everybody who is has been written to. For reviews before April 2011 that is local practice.
    """
  let source = """
    IRO Handbook 2010, in force from April 2011; before then a council's own practice, with Review of Children's Cases \
    Regulations 1991, reg 7
    """
  let usualFrom = "North Lincolnshire 2010/11, 2.20"
  let notRead = """
    the days of the Handbook, as an annual report restates them; and 1991, regulation 7, of which the \
    heading was read
    """
  let weight = DutyWeight.guidance
  let timescale = Timescale.consultationsSent
  let post = DutyOwner.businessSupport
  let inForceFrom = day(1991, 10, 14)

  func weight(on reviewDay: Day) -> DutyWeight { reviewDay < day(2011, 4, 1) ? .local : weight }

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
