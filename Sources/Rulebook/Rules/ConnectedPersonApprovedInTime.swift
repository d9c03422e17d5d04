import CareCalendar
import Casework

/// A connected person who was approved for the time being is approved as a foster carer, or the child has moved, before
/// the sixteen weeks are over, which may be extended once by eight.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regs 24 and 25. The IRO is told of an extension.
struct ConnectedPersonApprovedInTime: TimedRule {
  let id = RuleID.connectedPersonApprovedInTime
  let text = """
    The temporary approval of a connected person ends after sixteen weeks, and may be extended once by eight (setting \
    `child.temporary-approval-extension`); the IRO is told of that. By then the carer is approved as a foster carer, \
    or the child lives elsewhere.
    """
  let source = "Care Planning, Placement and Case Review (England) Regulations 2010, regs 24 and 25"
  let notRead = "the weeks of regulation 25, of which the heading was read"
  let weight = DutyWeight.law
  let timescale = Timescale.temporaryApproval
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.carePlanning.approvals.compactMap { approval in
      guard approval.approvedOn == nil, isInForce(on: approval.on) else { return nil }
      return duty(approval, of: child, under: terms)
    }
  }

  private func duty(_ approval: TemporaryApproval, of child: Child, under terms: RuleContext) -> Duty {
    let isExtended = approval.extendedOn != nil
    let due = end(of: approval, isExtended: isExtended, under: terms)
    return Duty(
      key: DutyKey(rule: id, subject: .approval(given: approval.on)), nature: .provide,
      title: isExtended ? "Temporary approval, extended" : "Temporary approval", post: .socialWorker,
      weight: weight, opens: approval.on, due: due,
      bookBy: terms.calendar.lastWorkingDay(onOrBefore: due), lapses: child.placementEnded(approval),
      unit: terms.policy[timescale].unit)
  }

  private func end(of approval: TemporaryApproval, isExtended: Bool, under terms: RuleContext) -> Day {
    let first = terms.calendar.end(of: terms.policy[timescale], from: approval.on)
    return isExtended ? terms.calendar.end(of: terms.policy[.temporaryApprovalExtension], from: first) : first
  }

  let tellsOutcomes = true

  /// An extension that came only after the sixteen weeks were over moves nothing: the approval had ended by then.
  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.carePlanning.approvals.filter { isInForce(on: $0.on) }.map { approval in
      let first = end(of: approval, isExtended: false, under: terms)
      let isExtended = approval.extendedOn.map { $0 <= first } ?? false
      return DutyOutcome(
        DutyKey(rule: id, subject: .approval(given: approval.on)), opens: approval.on,
        due: isExtended ? end(of: approval, isExtended: true, under: terms) : first,
        met: approval.approvedOn, lapses: [child.placementEnded(approval), child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let approval = child.carePlanning.approvals.first { .approval(given: $0.on) == duty.key.subject }
    return Explanation(
      lines: approval.map { lines(of: $0, under: terms) } ?? [], source: source, weight: weight)
  }

  private func lines(of approval: TemporaryApproval, under terms: RuleContext) -> [String] {
    let first =
      ["Carer temporarily approved on \(approval.on.words)"]
      + terms.arithmetic(timescale, from: approval.on, verb: "settle")
    guard let extended = approval.extendedOn else {
      return first + ["It can be extended once, by \(terms.policy[.temporaryApprovalExtension].words)."]
    }
    let told =
      approval.iroToldOn.map { "the IRO was told on \($0.words)" }
      ?? "it is not recorded that the IRO was told"
    return first + ["Extended on \(extended.words); \(told)"]
      + terms.arithmetic(
        .temporaryApprovalExtension, from: end(of: approval, isExtended: false, under: terms), verb: "settle")
  }
}
