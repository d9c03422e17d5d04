import CareCalendar
import Casework

/// A decision of a review is carried out by its own day, by the person it names.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(1). It is asked for once the decision
/// was sent to the manager, unless the manager did not agree or the approval that it needs was refused.
struct DecisionCarriedOut: Rule {
  let id = RuleID.decisionCarriedOut
  let text = """
    Each decision of a review is carried out by the day that it sets, by the person responsible whom it names.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(1)"
  let notRead = "regulation 36(1), which was read as Wales has it (SI 2015/1818, reg 42(1))"
  let weight = DutyWeight.law
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.issuedDecisions.compactMap { issued in
      guard isInForce(on: issued.issued), !issued.isDone, issued.stands(under: terms) else { return nil }
      return Duty(
        key: issued.key(id), nature: .carryOut, title: issued.decision.title, post: .named, weight: weight,
        responsible: issued.decision.responsible, kind: issued.file.kind, opens: issued.issued,
        due: issued.decision.by,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: issued.decision.by), unit: .calendar)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.held.flatMap(\.issuedDecisions).filter { isInForce(on: $0.issued) }.map { issued in
      DutyOutcome(
        issued.key(id), opens: issued.issued, due: issued.decision.by, met: issued.doneOn,
        lapses: [issued.fellOn(under: terms), child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    Explanation(
      lines: child.issuedDecision(duty.key)?.lines ?? [], source: source, weight: weight)
  }
}

extension IssuedDecision {
  /// What was decided, by whom and when it is to be done, and what stands in its way.
  var lines: [String] {
    var lines = ["Decided at the review of \((file.day ?? issued).words): \(decision.words)"]
    lines.append("\(decision.responsible) is responsible, by \(decision.by.words)")
    if let approver = decision.approver, file.decisions.approvals[decision.id] == nil {
      lines.append("It still needs the approval of: \(approver).")
    }
    if decision.approver == nil, let reply = file.decisions.reply,
      let late = reply.exceptions.first(where: { $0.decision == decision.id })
    {
      lines.append("The manager wrote on \(reply.on.words), after silence had agreed: \(late.reason)")
    }
    if case .notDone(let reason, let day) = file.decisions.outcomes[decision.id] {
      lines.append("Not done by \(day.words): \(reason)")
    }
    return lines
  }
}
