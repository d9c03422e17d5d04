import CareCalendar
import Casework

/// A formal dispute is resolved within twenty working days of coming to its first formal stage.
///
/// IRO Handbook 2010, 6.2. The days of all stages together: escalating does not begin them again.
struct DisputeResolved: TimedRule {
  let id = RuleID.disputeResolved
  let text = """
    A dispute is resolved within 20 working days of the alert's coming to its first formal stage, all stages \
    together.
    """
  let source = "IRO Handbook 2010, 6.2"
  let notRead = "the days, as procedures of councils restate them"
  let weight = DutyWeight.guidance
  let timescale = Timescale.disputeResolved
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.openAlerts.compactMap { alert in
      guard let since = alert.formalSince, let due = terms.resolutionDue(alert), isInForce(on: since)
      else { return nil }
      return Duty(
        key: DutyKey(rule: id, subject: .alert(alert.id)), nature: alert.turn.isIROs ? .challenge : .settle,
        title: terms.title(of: alert, alert.task), post: .iro, weight: weight, opens: since, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.alerts.compactMap { alert in
      guard let since = alert.formalSince, let due = terms.resolutionDue(alert), isInForce(on: since)
      else { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .alert(alert.id)), opens: since, due: due, met: alert.resolvedOn,
        lapses: [alert.withdrawnOn])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.alert(of: duty.key).flatMap { alert in
      alert.formalSince.map { since in
        ["First formal stage: \(alert.firstFormalStage) on \(since.words)"]
          + terms.arithmetic(timescale, from: since) + remarks(alert, under: terms)
      }
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }

  private func remarks(_ alert: Alert, under terms: RuleContext) -> [String] {
    let beside = alert.cafcass.map {
      ["Referred to Cafcass on \($0.on.words); the \(terms.policy.vocabulary[.alert]) goes on."]
    }
    return ["It is at \(alert.current.stage.called)."] + (beside ?? [])
      + alert.warnings
  }
}

extension Alert {
  /// What the IRO has to do, or to see to.
  fileprivate var task: String {
    switch turn {
    case .toAccept: considering
    case .toResolve, .toAcknowledge, .toAnswer, .over: "to resolve"
    }
  }

  fileprivate var firstFormalStage: String { reached.first { $0.stage.isFormal }?.stage.called ?? "" }
}
