import CareCalendar
import Casework

/// The reviewing service is told of a child within two working days of the child coming into our care.
///
/// IRO Handbook 2010, as councils' procedures restate it. Once the child has an IRO, or a review was held, the service
/// knew, and nobody asks for the day any more.
struct ServiceToldWithinTwoWorkingDays: TimedRule {
  let id = RuleID.serviceToldWithinTwoWorkingDays
  let text = """
    The reviewing service is told of a child within two working days of the child coming into our care. It is asked \
    for until the day is recorded, the child has an IRO, or a review was held.
    """
  let source = "IRO Handbook 2010"
  let notRead = "the days, as procedures of councils restate them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.serviceTold
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.responsibility.iro == nil, let care = child.careBeforeFirstReview,
      isInForce(on: care.period.began), child.serviceTold(of: care.period) == nil
    else { return [] }
    let began = care.period.began
    let due = terms.calendar.end(of: terms.policy[timescale], from: began)
    return [
      Duty(
        key: DutyKey(rule: id, subject: .care(began: began)), nature: .provide, title: "Service to be told",
        post: .socialWorker, weight: weight, opens: began, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: care.period.lastDay,
        unit: terms.policy[timescale].unit)
    ]
  }

  let tellsOutcomes = true

  /// One for each time in our care. An IRO who was allocated shows that the service knew by then; where it is not known
  /// since when somebody has the child, nothing can be said.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    let first = child.responsibility.allocations.first
    if let first, first.since == nil { return [] }
    return reviews.care.compactMap { care in
      let began = care.period.began
      guard care.isKnown, isInForce(on: began) else { return nil }
      let due = terms.calendar.end(of: terms.policy[timescale], from: began)
      let allocated = first?.since.map { max($0, began) }
      let knownInTime = allocated.flatMap { $0 <= due ? $0 : nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .care(began: began)), opens: began, due: due,
        met: [child.serviceTold(of: care.period), knownInTime].compactMap { $0 }.min(),
        lapses: [allocated, care.firstReview?.heldOn, care.period.lastDay, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: ["Looked after since \(duty.opens.words)"] + terms.arithmetic(timescale, from: duty.opens)
        + ["The day on which the reviewing service was told is not recorded."],
      source: source, weight: weight)
  }
}
