import CareCalendar
import Casework

/// A child in our care has an IRO within five working days, and before the first review.
///
/// IRO Handbook 2010, restated in councils' procedures; appointment as such is Children Act 1989, s.25A.
struct IROAllocatedWithinFiveWorkingDays: TimedRule {
  let id = RuleID.iroAllocatedWithinFiveWorkingDays
  let text = """
    A child has an IRO within five working days of becoming looked after, and before the first review.
    """
  let source = "IRO Handbook 2010; Children Act 1989, s.25A"
  let weight = DutyWeight.guidance
  let timescale = Timescale.iroAllocated
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.responsibility.iro == nil, child.died == nil,
      let period = child.periodsOfCare.last
    else { return [] }
    let began = max(period.began, inForceFrom)
    let due = terms.calendar.end(of: terms.policy[timescale], from: began)
    return [
      Duty(
        key: DutyKey(rule: id, subject: .care(began: period.began)), nature: .settle,
        title: "IRO to allocate", post: .iroManager, weight: weight, opens: began, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: period.lastDay,
        unit: terms.policy[timescale].unit)
    ]
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: ["Looked after since \(duty.opens.words)"] + terms.arithmetic(timescale, from: duty.opens),
      source: source, weight: weight)
  }
}
