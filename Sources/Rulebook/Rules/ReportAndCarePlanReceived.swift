import CareCalendar
import Casework

/// The social work report and the care plan are there at least three working days before a review.
///
/// IRO Handbook 2010; Northumberland 2012/13; Portsmouth 2013/14. Which reports are expected is a list of the council's.
struct ReportAndCarePlanReceived: PreparationRule {
  let id = RuleID.reportAndCarePlanReceived
  let text = """
    The social work report and the care plan, or whatever reports the council expects, are there at least \
    three working days before a review.
    """
  let source = "IRO Handbook 2010"
  let usualFrom = "Northumberland 2012/13; Portsmouth 2013/14"
  let notRead = "the days, as annual reports restate them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.reportsReceived
  let post = DutyOwner.socialWorker
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    expected(under: terms).progress(in: file)
  }

  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String] {
    expected(under: terms).remarks(on: file)
  }

  private func expected(under terms: RuleContext) -> ExpectedDocuments {
    ExpectedDocuments([.reportsExpected], under: terms.policy)
  }
}
