import CareCalendar
import Casework

/// A review that was adjourned is completed by the day set, and within 20 working days.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(2).
struct AdjournedReviewCompleted: TimedRule {
  let id = RuleID.adjournedReviewCompleted
  let text = """
    A review that was adjourned is completed by the day set for it, and within 20 working days of \
    adjourning; until then its decisions wait.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(2)"
  let notRead = """
    regulation 36(2), as annual reports restate it (Northumberland 2012/13, North Lincolnshire 2010/11)
    """
  let weight = DutyWeight.law
  let timescale = Timescale.adjournedReview
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.reviews.files.filter(\.isAdjourned).compactMap { file in
      guard let adjourned = file.meeting.adjournment, isInForce(on: adjourned.on) else { return nil }
      let due = min(adjourned.completeBy, lastDay(adjourned, terms))
      return Duty(
        key: DutyKey(rule: id, subject: .review(file.id)), nature: .followUp,
        title: "Adjourned review to complete",
        post: .iro, weight: weight, kind: file.kind, opens: adjourned.on, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        lapses: child.careEnd(after: file.review?.heldOn ?? adjourned.on, file.kind),
        unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.reviews.files.compactMap { file in
      guard let adjourned = file.meeting.adjournment, isInForce(on: adjourned.on) else { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .review(file.id)), opens: adjourned.on,
        due: min(adjourned.completeBy, lastDay(adjourned, terms)), met: file.completedOn,
        lapses: [reviews.careEnds.after(file.review?.heldOn ?? adjourned.on, file.kind), child.died])
    }
  }

  private func lastDay(_ adjourned: Adjournment, _ terms: RuleContext) -> Day {
    terms.calendar.end(of: terms.policy[timescale], from: adjourned.on)
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let file = duty.key.review.flatMap { child.reviews.file($0) }
    let lines = file?.meeting.adjournment.map { adjourned in
      ["Review adjourned \(adjourned.on.words): \(adjourned.reason)"]
        + terms.arithmetic(timescale, from: adjourned.on)
        + (adjourned.completeBy < lastDay(adjourned, terms)
          ? ["The day set for completing it is earlier: \(adjourned.completeBy.words)"] : [])
        + ["Until it is completed its decisions wait. It cannot be adjourned again."]
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}
