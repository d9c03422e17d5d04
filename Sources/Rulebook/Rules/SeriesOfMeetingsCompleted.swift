import CareCalendar
import Casework

/// A review held as a series of meetings is completed within 20 working days of the first.
///
/// Local policy: the Handbook allows a series, and says no period.
struct SeriesOfMeetingsCompleted: TimedRule {
  let id = RuleID.seriesOfMeetingsCompleted
  let text = """
    A review that is held as a series of meetings is completed within 20 working days of the first; \
    what follows a review is counted from its completion.
    """
  let source = "Local policy; a series of meetings: IRO Handbook 2010, chapter 3"
  let weight = DutyWeight.local
  let timescale = Timescale.adjournedReview
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.filesOfReviewsHeld.compactMap { file in
      guard let review = file.review, review.manner == .series, review.completedOn == nil,
        file.meeting.adjournment == nil, isInForce(on: review.heldOn)
      else { return nil }
      let due = terms.calendar.end(of: terms.policy[timescale], from: review.heldOn)
      return Duty(
        key: DutyKey(rule: id, subject: .review(file.id)), nature: .followUp, title: "Series to complete",
        post: .iro, weight: weight, kind: file.kind, opens: review.heldOn, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        lapses: child.careEnd(after: review.heldOn, file.kind),
        unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  /// A series that was adjourned is a matter of that from then on.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.held.compactMap { file in
      guard let review = file.review, review.manner == .series, isInForce(on: review.heldOn) else {
        return nil
      }
      let adjourned = file.meeting.adjournment?.on
      return DutyOutcome(
        DutyKey(rule: id, subject: .review(file.id)), opens: review.heldOn,
        due: terms.calendar.end(of: terms.policy[timescale], from: review.heldOn),
        met: adjourned == nil ? review.completedOn : nil,
        lapses: [adjourned, reviews.careEnds.after(review.heldOn, file.kind), child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: ["First meeting held \(duty.opens.words)"] + terms.arithmetic(timescale, from: duty.opens)
        + ["Record the day of the last meeting as the day it was completed."],
      source: source, weight: weight)
  }
}
