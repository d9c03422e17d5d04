import CareCalendar
import Casework

/// An IRO who is told of a significant change decides within five working days whether the review comes forward, with
/// the reason.
///
/// IRO Handbook 2010, chapter 3, which asks that the IRO be told and consider it; the days are local policy. A review
/// held after it considers it as well, of a child in care a looked-after review.
struct SignificantChangeConsidered: TimedRule {
  let id = RuleID.significantChangeConsidered
  let text = """
    Within five working days of being told of a significant change the IRO decides whether the review is brought \
    forward, and gives the reason. A review that is held after it considers it as well; for a child in care a \
    looked-after review alone does. Where the law asks for a review first, the review cannot be declined, and is due \
    by a day of its own.
    """
  let source = "IRO Handbook 2010, chapter 3; the days are local policy"
  let notRead = "the chapter, as procedures of councils restate it"
  let weight = DutyWeight.local
  let timescale = Timescale.significantChange
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil, !child.changes.all.isEmpty else { return [] }
    let ends = CareEnds(child)
    return child.changes.all.filter { isInForce(on: $0.toldOn) && child.considered($0) == nil }.map {
      change in
      let due = terms.calendar.end(of: terms.policy[timescale], from: change.toldOn)
      return Duty(
        key: DutyKey(rule: id, subject: .change(change.id)), nature: .settle,
        title: "Change to consider: \(change.kind.name)", post: .iro, weight: weight, opens: change.toldOn,
        due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        lapses: ends.leaving(after: change.toldOn),
        unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    guard !child.changes.all.isEmpty else { return [] }
    let ends = CareEnds(child)
    return child.changes.all.filter { isInForce(on: $0.toldOn) }.map { change in
      DutyOutcome(
        DutyKey(rule: id, subject: .change(change.id)), opens: change.toldOn,
        due: terms.calendar.end(of: terms.policy[timescale], from: change.toldOn),
        met: child.considered(change), lapses: [ends.leaving(after: change.toldOn), child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = duty.key.change.flatMap { child.changes[$0] }.map { change in
      ["Told on \(change.toldOn.words), \(change.standingWords): \(change.words)"]
        + terms.arithmetic(timescale, from: change.toldOn, verb: "decide") + [change.outlook(for: child)]
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}

extension SignificantChange {
  /// "of Mon 3 Nov 2014", "proposed on Mon 3 Nov 2014 to take effect on Mon 17 Nov 2014"
  fileprivate var standingWords: String {
    switch standing {
    case .happened: "of \(on.words)"
    case .proposed:
      "proposed on \(on.words)" + (before.map { " to take effect on \($0.words)" } ?? "")
    }
  }

  fileprivate func outlook(for child: Child) -> String {
    guard child.isBinding(self), let reason = binding?.reason else {
      return "Bring the review forward or not, with the reason."
    }
    return
      "The law asks for a review first (\(reason.regulation)): it cannot be declined, and stands on a line of its own."
  }
}
