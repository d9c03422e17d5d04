import CareCalendar
import Casework

/// A decision that was not carried out by its day is put before a senior officer.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(1); Newham 2014/15, 3.3.
struct OverdueDecisionBeforeSeniorOfficer: Rule {
  let id = RuleID.overdueDecisionBeforeSeniorOfficer
  let text = """
    A decision of a review that was not carried out by its day is put before a senior officer, from the day after.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, reg 36(1)"
  let usualFrom = "Newham 2014/15, 3.3"
  let notRead = "regulation 36(1), which was read as Wales has it (SI 2015/1818, reg 42(1))"
  let weight = DutyWeight.law
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    child.issuedDecisions.compactMap { issued in
      guard isInForce(on: issued.issued), !issued.isDone, issued.stands(under: terms) else { return nil }
      return Duty(
        key: issued.key(id), nature: .carryOut, title: issued.decision.title,
        post: .seniorOfficer, weight: weight, responsible: issued.decision.responsible,
        kind: issued.file.kind,
        opens: max(issued.issued, issued.decision.by.adding(days: 1)), due: issued.decision.by,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: issued.decision.by), unit: .calendar)
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let lines = child.issuedDecision(duty.key)?.lines ?? []
    return Explanation(
      lines: lines + ["Not recorded as carried out, it comes before a senior officer from the day after."],
      source: source, weight: weight)
  }
}
