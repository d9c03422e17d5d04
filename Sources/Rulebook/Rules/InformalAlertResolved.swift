import CareCalendar
import Casework

/// An alert whose reply was accepted while it was informal is resolved by the day on which it is put right.
///
/// Local policy. A formal one is resolved within the days of the whole process instead.
struct InformalAlertResolved: Rule {
  let id = RuleID.informalAlertResolved
  let text = """
    An alert whose reply was accepted at an informal stage is resolved by the day by which it was to be put \
    right, or by the day that the accepted reply gives where that is later; never before the day of acceptance.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.openAlerts.compactMap { alert in
      guard alert.formalSince == nil, alert.turn == .toResolve, let accepted = alert.current.acceptedOn,
        isInForce(on: accepted)
      else { return nil }
      let due = max(alert.toBePutRightBy(at: alert.current), accepted)
      return Duty(
        key: DutyKey(rule: id, subject: .alert(alert.id)), nature: .challenge,
        title: terms.title(of: alert, "to resolve"), post: .iro, weight: weight, opens: accepted, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), unit: .calendar)
    }
  }

  let tellsOutcomes = true

  /// One for each alert whose reply was accepted while it was informal. Escalated after that, it is asked for otherwise.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.alerts.compactMap { alert in
      let informal = alert.reached.prefix { !$0.stage.isFormal }
      guard let place = informal.lastIndex(where: { $0.acceptedOn != nil }),
        let accepted = informal[place].acceptedOn, isInForce(on: accepted)
      else { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .alert(alert.id)), opens: accepted,
        due: max(alert.toBePutRightBy(at: informal[place]), accepted), met: alert.resolvedOn,
        lapses: [place + 1 < alert.reached.count ? alert.reached[place + 1].since : alert.withdrawnOn])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.alert(of: duty.key).map { alert in
      ["It was to be put right by \(alert.raised.putRightBy.words): \(alert.raised.remedy)"]
        + (alert.current.reply.map { ["The accepted reply says by \($0.by.words): \($0.words)"] } ?? [])
        + alert.acceptedAfterwards
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}

extension Alert {
  fileprivate func toBePutRightBy(at reached: StageReached) -> Day {
    max(raised.putRightBy, reached.reply?.by ?? raised.putRightBy)
  }

  /// That the reply was accepted only when that day was past.
  fileprivate var acceptedAfterwards: [String] {
    guard let accepted = current.acceptedOn, accepted > toBePutRightBy(at: current) else { return [] }
    return ["It was accepted on \(accepted.words), after that day: say then how it was resolved."]
  }
}
