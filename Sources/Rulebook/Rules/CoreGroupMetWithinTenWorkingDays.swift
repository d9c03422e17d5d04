import CareCalendar
import Casework

/// The core group of a child with a child protection plan first meets within ten working days of the conference at which
/// the plan began.
///
/// Councils' procedures, after Working Together to Safeguard Children.
struct CoreGroupMetWithinTenWorkingDays: TimedRule {
  let id = RuleID.coreGroupMetWithinTenWorkingDays
  let text = """
    The core group of a child with a child protection plan first meets within ten working days of the conference at \
    which the plan began. It is asked for until a meeting is recorded, or the plan ends.
    """
  let source = "Working Together to Safeguard Children"
  let notRead = "the days, as procedures of councils restate them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.coreGroup
  let inForceFrom = day(2010, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return plans(of: child).compactMap { plan in
      guard child.protection.coreGroup(from: plan.since, until: plan.ended) == nil else { return nil }
      let due = terms.calendar.end(of: terms.policy[timescale], from: plan.since)
      return Duty(
        key: key(plan.since), nature: .provide, title: "Core group to meet", post: .socialWorker,
        weight: weight, opens: plan.since, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: plan.ended,
        unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    plans(of: child).map { plan in
      DutyOutcome(
        key(plan.since), opens: plan.since,
        due: terms.calendar.end(of: terms.policy[timescale], from: plan.since),
        met: child.protection.coreGroup(from: plan.since, until: plan.ended),
        lapses: [plan.ended, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: ["Child protection plan begun \(duty.opens.words)"]
        + terms.arithmetic(timescale, from: duty.opens, verb: "meet"),
      source: source, weight: weight)
  }

  private func plans(of child: Child) -> [(since: Day, ended: Day?)] {
    child.involvements.compactMap { one in
      child.protectionPlan(in: one).flatMap { isInForce(on: $0.since) ? ($0.since, one.ended) : nil }
    }
  }

  private func key(_ since: Day) -> DutyKey {
    DutyKey(rule: id, subject: .reviews(.childProtection, since))
  }
}
