import CareCalendar
import Casework

/// The record of a review is sent out within 20 working days.
///
/// IRO Handbook 2010; Northumberland 2012/13.
struct RecordDistributed: FollowUpRule {
  let id = RuleID.recordDistributed
  let text = """
    The record of a review goes to the child, to the parents, carers and professionals who were invited, and \
    into the case file, within 20 working days of its completion.
    """
  let source = "IRO Handbook 2010"
  let usualFrom = "Northumberland 2012/13"
  let notRead = "the days, as an annual report restates them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.recordDistributed
  let nature = DutyKind.send
  let post = DutyOwner.businessSupport
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    DutyProgress(done: child.sent(.record, in: file).toAllOn, else: "Record to send")
  }

  func progress(in file: ReviewFile, due: Day, of child: Child, under terms: RuleContext) -> DutyProgress {
    DutyProgress(done: child.wentToAllOn(.record, of: file, due: due), else: "Record to send")
  }

  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String] {
    if file.followUp.recordCompletedOn == nil { return ["The record is not complete yet."] }
    return [child.sent(.record, in: file).words]
  }
}
