import CareCalendar
import Casework

/// The manager of the stage answers an alert within the days that the council's ladder gives the stage.
///
/// Local policy: the ladder that the alert was raised on. An urgent alert is answered within one working day.
struct AlertAnswered: Rule {
  let id = RuleID.alertAnswered
  let text = """
    The manager of the stage, or one above, answers an alert within the days that the council's ladder gives the \
    stage, counted from its being raised or escalated there; an urgent alert within one working day.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.openAlerts.filter(\.turn.isManagers).compactMap { alert in
      guard isInForce(on: alert.current.since) else { return nil }
      let due = terms.answerDue(alert, at: alert.current)
      return Duty(
        key: DutyKey(rule: id, subject: .alert(alert.id, stage: alert.current.stage.key)), nature: .challenge,
        title: terms.title(of: alert, "to answer"), post: .stage(alert.current.stage.role), weight: weight,
        opens: alert.current.since, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        unit: terms.periodToAnswer(alert, at: alert.current).unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.alerts.flatMap { alert in
      alert.reached.enumerated().filter { isInForce(on: $0.element.since) }.map { place, reached in
        DutyOutcome(
          DutyKey(rule: id, subject: .alert(alert.id, stage: reached.stage.key)), opens: reached.since,
          due: terms.answerDue(alert, at: reached), met: reached.reply?.on,
          lapses: [alert.leftStage(at: place)])
      }
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.alert(of: duty.key).map { alert in
      [alert.arrival] + terms.countingToAnswer(alert) + ["Without an answer by then, \(alert.wayOn)."]
        + alert.warnings
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}
