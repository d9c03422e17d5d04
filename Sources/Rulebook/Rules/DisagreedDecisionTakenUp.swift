import CareCalendar
import Casework

/// The IRO takes up a decision that the manager did not agree to, within five working days of the reply.
///
/// Local policy. An alert about the decision takes it up, or a challenge about its review; it is asked for no more
/// once the decision is carried out, or another review is held.
struct DisagreedDecisionTakenUp: TimedRule {
  let id = RuleID.disagreedDecisionTakenUp
  let text = """
    The IRO takes up a decision that the manager did not agree to within five working days of the reply, by an \
    alert about that decision or an informal challenge about its review. It is not asked for once the decision is \
    carried out, or the next review is held.
    """
  let source = "Local policy"
  let weight = DutyWeight.local
  let timescale = Timescale.disagreementTakenUp
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.issuedDecisions.compactMap { issued in
      guard issued.isDisputed(under: terms), let replied = issued.file.decisions.reply?.on,
        isInForce(on: replied), child.takenUp(issued, since: replied) == nil
      else { return nil }
      let due = terms.calendar.end(of: terms.policy[timescale], from: replied)
      return Duty(
        key: issued.key(id), nature: .challenge,
        title: "Not agreed, to take up: \(issued.decision.opening)",
        post: .iro, weight: weight, kind: issued.file.kind, opens: replied, due: due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
        lapses: child.nextMeeting(after: issued.file), unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.held.flatMap(\.issuedDecisions).compactMap { issued in
      guard let replied = issued.objectedOn(under: terms), isInForce(on: replied) else { return nil }
      return DutyOutcome(
        issued.key(id), opens: replied, due: terms.calendar.end(of: terms.policy[timescale], from: replied),
        met: child.takenUp(issued, since: replied),
        lapses: [
          issued.doneOn, issued.file.decisions.approvals[issued.decision.id]?.on,
          child.nextMeeting(after: issued.file), child.died,
        ])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.issuedDecision(duty.key).flatMap { issued in
      issued.file.decisions.reply.map { reply in
        [
          "Decided: \(issued.decision.words)",
          "The manager did not agree on \(reply.on.words): "
            + (terms.objection(to: issued.decision, in: issued.file) ?? ""),
        ] + terms.arithmetic(timescale, from: reply.on)
          + ["An alert about the decision takes it up, or an informal challenge about its review."]
      }
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}

extension IssuedDecision {
  /// True while the manager's objection stands: nobody settled it above them, and it was not done all the same.
  fileprivate func isDisputed(under terms: RuleContext) -> Bool {
    !isDone && file.decisions.approvals[decision.id] == nil
      && terms.objection(to: decision, in: file) != nil
  }
}

extension Child {
  /// The first day on which the IRO took it up; nil until then.
  fileprivate func takenUp(_ issued: IssuedDecision, since replied: Day) -> Day? {
    let alerts = alerts.map(\.raised).filter {
      $0.origin.review == issued.file.id && $0.origin.decision == issued.decision.id
    }
    let challenges = practiceNotes.filter {
      $0.kind == .challenge && $0.review == issued.file.id && replied <= $0.on
    }
    return (alerts.map(\.on) + challenges.map(\.on)).min()
  }

  /// The day of the first meeting of the same kind held after a review; nil where there was none.
  fileprivate func nextMeeting(after file: ReviewFile) -> Day? {
    guard let held = file.review?.heldOn else { return nil }
    return reviews.files.filter { $0.kind.isSameMeeting(as: file.kind) }
      .compactMap { $0.review?.heldOn }.filter { held < $0 }.min()
  }
}
