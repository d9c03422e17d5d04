import CareCalendar
import Casework

/// A child in our care has an IRO within five working days, and before the first review.
///
/// IRO Handbook 2010, restated in councils' procedures; appointment as such is Children Act 1989, s.25A. Newham's
/// annual report of 2014-15 (6.3) counts from the day the service was told: a choice of the policy.
struct IROAllocatedWithinFiveWorkingDays: TimedRule {
  let id = RuleID.iroAllocatedWithinFiveWorkingDays
  let text = """
    A child has an IRO within five working days of becoming looked after, and before the first review. Where the \
    council's policy counts so, the days begin when the reviewing service was told.
    """
  let source = "IRO Handbook 2010; Children Act 1989, s.25A"
  let notRead = "the days, as procedures of councils and an annual report restate them (Newham 2014/15)"
  let weight = DutyWeight.guidance
  let timescale = Timescale.iroAllocated
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.responsibility.iro == nil, child.died == nil,
      let period = child.periodsOfCare.last
    else { return [] }
    let began = start(of: period, of: child, under: terms).day
    let due = terms.calendar.end(of: terms.policy[timescale], from: began)
    return [
      Duty(
        key: DutyKey(rule: id, subject: .care(began: period.began)), nature: .settle,
        title: "IRO to allocate", post: .iroManager, weight: weight, opens: began, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: period.lastDay,
        unit: terms.policy[timescale].unit)
    ]
  }

  /// One for each time in our care. An IRO from before meets it from the first day; where it is not known since when
  /// somebody has the child, nothing can be said.
  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    let first = child.responsibility.allocations.first
    if let first, first.since == nil { return [] }
    return child.periodsOfCare.compactMap { period in
      let began = start(of: period, of: child, under: terms).day
      guard began.isBefore(period.lastDay) else { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .care(began: period.began)), opens: began,
        due: terms.calendar.end(of: terms.policy[timescale], from: began),
        met: first?.since.map { max($0, period.began) }, lapses: [period.lastDay, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let period = child.periodsOfCare.last
    let words =
      period.map { start(of: $0, of: child, under: terms).words } ?? [
        "Looked after since \(duty.opens.words)"
      ]
    return Explanation(
      lines: words + terms.arithmetic(timescale, from: duty.opens), source: source, weight: weight)
  }

  /// The day that the period counts from, and what it is. A service that is told before a child comes counts from the
  /// day the child comes; where it is not known when it was told, it counts from that day as well.
  private func start(of period: PeriodOfCare, of child: Child, under terms: RuleContext) -> (
    day: Day, words: [String]
  ) {
    let began = max(period.began, inForceFrom)
    let lookedAfter = "Looked after since \(began.words)"
    guard terms.policy[.allocationCountsFrom] == "service-told" else { return (began, [lookedAfter]) }
    guard let told = child.serviceTold(of: period) else {
      return (began, [lookedAfter, "The day the reviewing service was told is not known"])
    }
    guard told > began else { return (began, [lookedAfter]) }
    return (told, [lookedAfter, "The reviewing service was told on \(told.words)"])
  }
}
