import CareCalendar
import Casework

/// As many audits and observations of each IRO are made in a quarter as the council's policy plans.
///
/// Guidance: the IRO Handbook's annual report needs their outcomes. The quarter before is asked for as long as it was not
/// made up, once the service had begun with such checks.
struct QualityChecksMade: ServiceRule {
  let id = RuleID("QualityChecksMade")
  let text = """
    In every quarter as many records of reviews are audited, and as many reviews observed, of each IRO in post as the \
    council's policy plans: from January, April, July and October to the last day of the third month. Of the quarter \
    before what is missing is told until it ends, where such a check had been made by its end.
    """
  let source = "IRO Handbook 2010, chapter 7; local policy"
  let notRead = "the chapter, as annual reports restate it"
  let weight = DutyWeight.guidance

  func duties(
    of record: ServiceRecord, _ staff: StaffList, on day: Day, under terms: RuleContext
  ) -> [ServiceDuty] {
    QualityCheck.Kind.allCases.flatMap { kind -> [ServiceDuty] in
      let planned = terms.policy.planned(kind)
      guard planned > 0 else { return [] }
      let checks = record.quality.checks.filter { $0.kind == kind && $0.on <= day }
      let before = day.quarter.adding(months: -3)
      let hadBegun = checks.contains { $0.on < day.quarter }
      return (hadBegun ? [before, day.quarter] : [day.quarter]).flatMap { quarter in
        missing(kind, planned, checks, in: quarter, staff, on: day)
      }
    }
  }

  private func missing(
    _ kind: QualityCheck.Kind, _ planned: Int, _ checks: [QualityCheck], in quarter: Day, _ staff: StaffList,
    on day: Day
  ) -> [ServiceDuty] {
    let last = quarter.adding(months: 3).adding(days: -1)
    return staff.members.filter { member in
      member.details.role == .iro && member.works(on: day)
        && (member.details.started.map { $0 <= last } ?? true)
    }.compactMap { member in
      let made = checks.count { $0.iro == member.id && quarter <= $0.on && $0.on <= last }
      guard made < planned else { return nil }
      return ServiceDuty(
        rule: id, .check(kind, of: member.id, quarter: quarter),
        title: "\(kind.words.capitalisingFirst): \(member.details.name)", due: last, weight: weight,
        lines: [
          "Planned in a quarter: \(planned). Made since \(quarter.words): \(made)",
          "The quarter ends on \(last.words)",
        ], source: source)
    }
  }
}

/// What an audit or an observation found is to be done is followed up by the day that was set.
struct QualityActionFollowedUp: ServiceRule {
  let id = RuleID("QualityActionFollowedUp")
  let text = """
    Where an audit or an observation found that something is to be done, it is said by the day that was set what came of \
    it.
    """
  let source = "Local policy"
  let weight = DutyWeight.local

  func duties(
    of record: ServiceRecord, _ staff: StaffList, on day: Day, under terms: RuleContext
  ) -> [ServiceDuty] {
    record.quality.checks.compactMap { check in
      guard check.on <= day, let action = check.action,
        record.quality.followUp(of: check.id).map({ $0.on > day }) ?? true
      else { return nil }
      return ServiceDuty(
        rule: id, .action(check.id),
        title: "After the \(check.kind.words): \(staff.name(of: check.iro))", due: action.by, weight: weight,
        lines: ["\(check.kind.words.capitalisingFirst) on \(check.on.words)", "To be done: \(action.words)"],
        source: source)
    }
  }
}
