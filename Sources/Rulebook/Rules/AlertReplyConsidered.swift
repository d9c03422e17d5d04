import CareCalendar
import Casework

/// The IRO accepts the reply to an alert, or escalates the alert, within five working days of the reply.
///
/// Local policy. It is asked for at every stage, informal or formal. What is with Cafcass from the last stage is not
/// asked for: a reply that the IRO does not accept has nowhere else to go, and the whole process goes on.
struct AlertReplyConsidered: TimedRule {
  let id = RuleID.alertReplyConsidered
  let text = """
    The IRO accepts the reply to an alert or escalates the alert within five working days of the reply, at an \
    informal stage as at a formal one. At the last stage, where there is nowhere to escalate to, a referral to \
    Cafcass meets it as well.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.alertReplyConsidered
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.openAlerts.filter { $0.turn == .toAccept && !$0.isWithCafcassAtTheTop }.compactMap { alert in
      guard let replied = alert.current.reply?.on, isInForce(on: replied) else { return nil }
      let due = terms.calendar.end(of: terms.policy[timescale], from: replied)
      return Duty(
        key: DutyKey(rule: id, subject: .alert(alert.id, stage: alert.current.stage.key)), nature: .challenge,
        title: terms.title(of: alert, alert.considering), post: .iro, weight: weight, opens: replied,
        due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  /// One for each stage that was answered. Resolving an alert considers its reply as well.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.alerts.flatMap { alert in
      alert.reached.enumerated().compactMap { place, reached in
        guard let replied = reached.reply?.on, isInForce(on: replied) else { return nil }
        return DutyOutcome(
          DutyKey(rule: id, subject: .alert(alert.id, stage: reached.stage.key)), opens: replied,
          due: terms.calendar.end(of: terms.policy[timescale], from: replied),
          met: alert.replyConsidered(at: place), lapses: [alert.withdrawnOn])
      }
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.alert(of: duty.key).flatMap { alert in
      alert.current.reply.map { reply in
        ["Answered at \(alert.current.stage.called) on \(reply.on.words)"]
          + terms.arithmetic(timescale, from: reply.on) + [
            alert.waysFromReply(terms.policy.vocabulary[.alert])
          ] + alert.warnings
      }
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}

extension Alert {
  /// The day on which the reply of the stage reached in that place was accepted, or the alert went on or was resolved
  /// there; nil until then.
  fileprivate func replyConsidered(at place: Int) -> Day? {
    let isAtTheTop = ladder.above(reached[place].stage.key) == nil
    let next = place + 1 < reached.count ? reached[place + 1].since : resolvedOn
    return [reached[place].acceptedOn, next, isAtTheTop ? cafcass?.on : nil].compactMap { $0 }.min()
  }

  /// It is referred once only, so a referral of before the reply counts as well.
  fileprivate var isWithCafcassAtTheTop: Bool { above == nil && cafcass != nil }

  /// `word` is what the council calls an alert.
  fileprivate func waysFromReply(_ word: String) -> String {
    above.map { "If the reply is not accepted, the \(word) goes to \($0.called)." }
      ?? "There is no stage above: the \(word) is resolved, or referred to Cafcass."
  }
}
