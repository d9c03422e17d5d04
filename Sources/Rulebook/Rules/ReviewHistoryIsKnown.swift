import CareCalendar
import Casework

/// A child whose earlier reviews are not known has the day of the last one found out and recorded.
///
/// Local policy. Without that day nothing can be counted, and a due day would be a guess.
struct ReviewHistoryIsKnown: Rule {
  let id = RuleID.reviewHistoryIsKnown
  let text = """
    Where none of a child's reviews is known because the files begin after the child came to us, \
    the day of the last one is found out and recorded.
    """
  let source = "Local policy: what is not known is said, not guessed"
  let weight = DutyWeight.local
  let inForceFrom = day(1991, 10, 14)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return cycles(of: child).map { cycle in
      Duty(
        key: key(cycle), nature: .settle, title: "Needs a date", post: .iroManager, weight: weight,
        kind: cycle.kind, opens: cycle.began, due: nil, lapses: cycle.ended, unit: .calendar)
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let cycle = cycles(of: child).first { key($0) == duty.key }
    let lines =
      cycle.map {
        [
          "\($0.kind.profile.beginning) \($0.began.words)",
          $0.kind.profile.missingFromReturns.map { "Council returns do not carry \($0)." }
            ?? "The files imported begin later, and hold no review of this child.",
          "Record the last review held: the next one is then counted from it.",
        ]
      } ?? []
    return Explanation(lines: lines, source: source, weight: weight)
  }

  private func cycles(of child: Child) -> [ReviewCycle] {
    child.reviewCycles.filter {
      $0.kind.profile.runsBeside == nil && !$0.historyIsKnown && $0.held.isEmpty
    }
  }

  private func key(_ cycle: ReviewCycle) -> DutyKey {
    DutyKey(rule: id, subject: .reviews(cycle.kind, cycle.began))
  }
}
