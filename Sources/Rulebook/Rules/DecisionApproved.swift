import CareCalendar
import Casework

/// The approval that a decision needs is obtained by the day on which the manager's reply is due.
///
/// IRO Handbook 2010. Silence never gives the approval of a nominated officer, a director, an adoption
/// decision-maker or a court, so the duty stays until it is recorded that they approved, or did not.
struct DecisionApproved: TimedRule {
  let id = RuleID.decisionApproved
  let text = """
    Where a decision needs the approval of somebody beside the manager, the IRO obtains and records it by the \
    day on which the manager's reply is due. Silence does not count as approval.
    """
  let source = "IRO Handbook 2010"
  let notRead = "what the Handbook says of approval"
  let weight = DutyWeight.guidance
  let timescale = Timescale.managerReply
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.issuedDecisions.compactMap { issued in
      guard let approver = issued.decision.approver, issued.isWaiting(under: terms),
        let period = terms.replyPeriod(of: issued.file), isInForce(on: period.from)
      else { return nil }
      return Duty(
        key: issued.key(id), nature: .followUp,
        title: "Approval to obtain (\(approver)): \(issued.decision.opening)", post: .iro, weight: weight,
        kind: issued.file.kind, opens: issued.issued, due: period.due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: period.due), unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  /// That the approval was refused meets it as well: the IRO asked, and recorded the answer.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.held.flatMap(\.issuedDecisions).compactMap { issued in
      guard issued.decision.approver != nil, let period = terms.replyPeriod(of: issued.file),
        isInForce(on: period.from)
      else { return nil }
      return DutyOutcome(
        issued.key(id), opens: issued.issued, due: period.due,
        met: issued.file.decisions.approvals[issued.decision.id]?.on,
        lapses: [issued.objectedOn(under: terms), child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.issuedDecision(duty.key).flatMap { issued in
      terms.replyPeriod(of: issued.file).map { period in
        ["\(period.event) \(period.from.words)"] + terms.arithmetic(timescale, from: period.from)
          + ["It needs the approval of: \(issued.decision.approver ?? "")"]
          + ["Silence does not count as approval."]
      }
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }
}

extension IssuedDecision {
  fileprivate func isWaiting(under terms: RuleContext) -> Bool {
    file.decisions.approvals[decision.id] == nil && terms.objection(to: decision, in: file) == nil
  }
}
