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

  let tellsOutcomes = true

  /// One for all that was found on a day. What a later return says in place of one is found anew.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    let all = child.differences.all
    return Dictionary(grouping: all.indices) { all[$0].foundOn }.sorted { $0.key < $1.key }
      .map { found, places in
        let isSettled = places.contains { all[$0].settlement != nil }
        let days = places.map { all[$0].settlement?.on ?? all.dayReplaced(at: $0) }
        let over = days.contains(nil) ? nil : days.compactMap { $0 }.max()
        return DutyOutcome(
          DutyKey(rule: id, subject: .differences(found: found)), opens: found,
          due: terms.calendar.end(of: terms.policy[timescale], from: found), met: isSettled ? over : nil,
          lapses: [isSettled ? nil : over])
      }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: child.differences.open.map(\.difference.words) + ["Found on \(duty.opens.words)"]
        + terms.arithmetic(terms.policy[timescale], from: duty.opens, verb: "settle"),
      source: source, weight: weight)
  }
}

extension [KnownDifference] {
  /// The day on which a later statement about the same took the place of one; nil while that is open.
  fileprivate func dayReplaced(at place: Int) -> Day? {
    guard !self[place].isOpen else { return nil }
    return self[(place + 1)...].first { $0.difference.key == self[place].difference.key }?.foundOn
  }
}
