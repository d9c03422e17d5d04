import CareCalendar
import Casework

/// The IRO speaks with the social worker at least 15 working days before a review.
///
/// IRO Handbook 2010, chapter 3.
struct SocialWorkerSpokenToBeforeReview: PreparationRule {
  let id = RuleID.socialWorkerSpokenToBeforeReview
  let text = """
    The IRO speaks with the social worker at least 15 working days before a review.
    """
  let source = "IRO Handbook 2010, chapter 3"
  let notRead = "the days, as procedures of councils restate them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.socialWorkerSpokenTo
  let post = DutyOwner.iro
  let inForceFrom = day(2011, 4, 1)

  func progress(in file: ReviewFile, of child: Child, under terms: RuleContext) -> DutyProgress {
    DutyProgress(done: file.preparation.socialWorkerSpokenToOn, else: "Social worker to speak with")
  }
}
