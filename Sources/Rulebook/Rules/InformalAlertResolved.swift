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
      let due = max(alert.toBePutRightBy, accepted)
      return Duty(
        key: DutyKey(rule: id, subject: .alert(alert.id)), nature: .challenge,
        title: terms.title(of: alert, "to resolve"), post: .iro, weight: weight, opens: accepted, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), unit: .calendar)
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
  fileprivate var toBePutRightBy: Day { max(raised.putRightBy, current.reply?.by ?? raised.putRightBy) }

  /// That the reply was accepted only when that day was past.
  fileprivate var acceptedAfterwards: [String] {
    guard let accepted = current.acceptedOn, accepted > toBePutRightBy else { return [] }
    return ["It was accepted on \(accepted.words), after that day: say then how it was resolved."]
  }
}
