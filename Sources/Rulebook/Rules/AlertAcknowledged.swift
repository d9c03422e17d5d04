import CareCalendar
import Casework

/// The manager of the stage acknowledges an alert within two working days of its coming there, or by the day by
/// which it is to be answered where that is sooner.
///
/// Local policy. To acknowledge is not to agree. An answer acknowledges as well.
struct AlertAcknowledged: TimedRule {
  let id = RuleID.alertAcknowledged
  let text = """
    The manager of the stage, or one above, acknowledges an alert within two working days of its being raised or \
    escalated there, or by the day of the answer where that is sooner. That is not agreement.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.alertAcknowledged
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.openAlerts.filter { $0.turn == .toAcknowledge }.compactMap { alert in
      guard isInForce(on: alert.current.since) else { return nil }
      let due = terms.acknowledgementDue(alert, at: alert.current)
      return Duty(
        key: DutyKey(rule: id, subject: .alert(alert.id, stage: alert.current.stage.key)), nature: .challenge,
        title: terms.title(of: alert, "to acknowledge"), post: .stage(alert.current.stage.role),
        weight: weight,
        opens: alert.current.since, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        unit: terms.periodToAcknowledge(alert, at: alert.current).unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.alerts.flatMap { alert in
      alert.reached.enumerated().filter { isInForce(on: $0.element.since) }.map { place, reached in
        DutyOutcome(
          DutyKey(rule: id, subject: .alert(alert.id, stage: reached.stage.key)), opens: reached.since,
          due: terms.acknowledgementDue(alert, at: reached), met: reached.acknowledgedOn,
          lapses: [alert.leftStage(at: place)])
      }
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.alert(of: duty.key).map { alert in
      [alert.arrival] + counting(alert, under: terms) + ["Acknowledging it is not agreement."]
        + alert.warnings
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }

  private func counting(_ alert: Alert, under terms: RuleContext) -> [String] {
    guard terms.isAnsweredSooner(alert, at: alert.current) else {
      return terms.arithmetic(timescale, from: alert.current.since)
    }
    return terms.countingToAnswer(alert) + ["It is to be answered by then, and so acknowledged."]
  }
}
