import CareCalendar
import Casework

/// What a return says otherwise than the record is settled within ten working days.
///
/// Local policy. The Department's own rules for SSDA903 find most of the same; what is right, a person has to say.
struct ReturnDifferencesSettled: TimedRule {
  let id = RuleID.returnDifferencesSettled
  let text = """
    Where a council's return and the record disagree about a child, somebody finds out which is right, and records it \
    with the reason, within ten working days of the import. Until then the due days that rest on it are said to be in \
    doubt.
    """
  let source = "Local policy: what is doubtful is said, not guessed"
  let weight = DutyWeight.local
  let timescale = Timescale.differenceSettled
  let inForceFrom = day(1991, 10, 14)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    let open = child.differences.open
    guard let found = open.map(\.foundOn).min() else { return [] }
    let due = terms.calendar.end(of: terms.policy[timescale], from: found)
    return [
      Duty(
        key: DutyKey(rule: id, subject: .differences(found: found)), nature: .settle,
        title: open.count == 1 ? "1 difference" : "\(open.count) differences",
        post: .iroManager, weight: weight, opens: found, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), unit: terms.policy[timescale].unit)
    ]
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: child.differences.open.map(\.difference.words) + ["Found on \(duty.opens.words)"]
        + terms.arithmetic(terms.policy[timescale], from: duty.opens, verb: "settle"),
      source: source, weight: weight)
  }
}
