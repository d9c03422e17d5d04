import CareCalendar
import Casework

/// There is a plan for a child's permanence by the second review, or by the first six-month review where the council has
/// it so.
///
/// Statutory guidance to the Children Act 1989, volume 2. Durham 2018/19 and North Lincolnshire 2010/11 measure it at the
/// second review, Northumberland 2012/13 at the first six-month review.
struct PermanencePlanByReview: Rule {
  let id = RuleID.permanencePlanByReview
  let text = """
    There is a plan for the child's permanence by the second review or, where the council has it so, by the third, the \
    first six-month review. Where the plan was looked at there without one it is asked for until one is recorded. \
    With authority to place for adoption, adoption is the plan.
    """
  let source = "Children Act 1989 guidance and regulations, volume 2"
  let usualFrom = "Durham 2018/19, North Lincolnshire 2010/11"
  let notRead = "the guidance, as annual reports restate it"
  let weight = DutyWeight.guidance
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard let care = child.presentCare, isInForce(on: care.period.began),
      care.period.authorityToPlaceSince == nil, child.permanencePlan(in: care) == nil,
      let file = review(of: child, in: care, under: terms), let completed = file.completedOn
    else { return [] }
    return [
      Duty(
        key: DutyKey(rule: id, subject: .review(file.id)), nature: .provide, title: "Plan for permanence",
        post: .socialWorker, weight: weight, kind: file.kind, opens: completed, due: completed,
        bookBy: completed, lapses: care.reviews.ended, unit: .calendar)
    ]
  }

  /// The review by which the plan is asked for; nil until it is held, and where nothing is recorded of what it found of
  /// the child's plan, as of those that a return tells of: then nobody knows.
  private func review(of child: Child, in care: PresentCare, under terms: RuleContext) -> ReviewFile? {
    let number = self.number(under: terms)
    guard care.reviews.historyIsKnown, care.reviews.held.count >= number else { return nil }
    let held = care.reviews.held[number - 1]
    let file = child.filesOfReviewsHeld.first {
      $0.review?.heldOn == held && $0.kind.isSameMeeting(as: .lookedAfter)
    }
    return file.flatMap { $0.plan.isEmpty ? nil : $0 }
  }

  private func number(under terms: RuleContext) -> Int {
    terms.policy[.permanencePlan] == "first-six-month-review" ? 3 : 2
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let number = self.number(under: terms)
    let which = number == 2 ? "The 2nd review" : "The 3rd review, the first six-month review,"
    return Explanation(
      lines: [
        "\(which) was completed on \(duty.opens.words), and no plan for permanence is recorded.",
        "It is asked for by that review.",
      ], source: source, weight: weight)
  }
}

extension Child {
  /// The plan for permanence that became known first at a review of a time in our care; nil where none is recorded.
  func permanencePlan(in care: PresentCare) -> Permanence? {
    reviews.files.filter { file in file.day.map { $0 >= care.period.began } ?? false }
      .compactMap(\.plan.permanence).first
  }
}
