import CareCalendar
import Casework

/// The education and health plans are there before a review.
///
/// Local policy; Northumberland 2012/13. Which plans and other documents are expected are lists of the council's.
struct EducationAndHealthPlansReceived: PreparationRule {
  let id = RuleID.educationAndHealthPlansReceived
  let text = """
    The personal education plan and the health plan, or whatever plans and other documents the council \
    expects, are there before a review.
    """
  let source = "Local policy"
  let usualFrom = "Northumberland 2012/13"
  let weight = DutyWeight.local
  let timescale = Timescale.plansReceived
  let post = DutyOwner.socialWorker
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    expected(under: terms).progress(in: file)
  }

  func remarks(on file: ReviewFile, of child: Child, under terms: RuleContext) -> [String] {
    expected(under: terms).remarks(on: file)
  }

  private func expected(under terms: RuleContext) -> ExpectedDocuments {
    ExpectedDocuments([.plansExpected, .otherDocuments], under: terms.policy)
  }
}
