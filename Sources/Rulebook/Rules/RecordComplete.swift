import CareCalendar
import Casework

/// The record of a review is complete within 15 working days.
///
/// IRO Handbook 2010; Northumberland 2012/13; Portsmouth 2013/14. It is finished also after a child's death.
struct RecordComplete: FollowUpRule {
  let id = RuleID.recordComplete
  let text = """
    The record of a review is complete within 15 working days of its completion.
    """
  let source = "IRO Handbook 2010"
  let usualFrom = "Northumberland 2012/13; Portsmouth 2013/14"
  let notRead = "the days, as annual reports restate them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.recordComplete
  let nature = DutyKind.followUp
  let post = DutyOwner.iro
  let outlivesTheChild = true
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    DutyProgress(done: file.followUp.recordCompletedOn, else: "Record to complete")
  }
}
