import CareCalendar
import Casework

/// The team manager replies to the decisions of a review within five working days.
///
/// IRO Handbook 2010; Northumberland 2012/13 counts from the review. The duty lapses the day after, when silence
/// counts as agreement; where every decision needs another's approval, silence agrees to nothing and it stays.
struct ManagerRepliesToDecisions: TimedRule {
  let id = RuleID.managerRepliesToDecisions
  let text = """
    The team manager replies to the decisions of a review within five working days of receiving them. \
    Silence counts as agreement from the day after, except to a decision that needs another's approval.
    """
  let source = "IRO Handbook 2010"
  let usualFrom = "Northumberland 2012/13"
  let notRead = "the days; an annual report has ten from the review (Northumberland 2012/13)"
  let weight = DutyWeight.guidance
  let timescale = Timescale.managerReply
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.filesOfReviewsHeld.compactMap { file in
      guard !file.isAdjourned, file.awaitsReply, let period = terms.replyPeriod(of: file),
        let issued = file.decisions.issuedOn, isInForce(on: period.from)
      else { return nil }
      return Duty(
        key: DutyKey(rule: id, subject: .review(file.id)), nature: .answer, title: "Reply to decisions",
        post: .teamManager, weight: weight, kind: file.kind, opens: issued, due: period.due,
        bookBy: terms.calendar.lastWorkingDay(onOrBefore: period.due),
        lapses: file.silenceAgrees ? period.silenceAgrees : nil, unit: terms.policy[timescale].unit)
    }
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    reviews.held.compactMap { file in
      guard !file.isAdjourned, !file.decisions.made.isEmpty, let period = terms.replyPeriod(of: file),
        let issued = file.decisions.issuedOn, isInForce(on: period.from)
      else { return nil }
      return DutyOutcome(
        DutyKey(rule: id, subject: .review(file.id)), opens: issued, due: period.due,
        met: file.decisions.reply?.on,
        lapses: [file.silenceAgrees ? period.silenceAgrees : nil, file.settledByOthersOn, child.died])
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    let file = duty.key.review.flatMap { child.reviews.file($0) }
    let lines = file.flatMap { file in
      terms.replyPeriod(of: file).map { period in
        ["\(period.event) \(period.from.words)"] + terms.arithmetic(timescale, from: period.from)
          + remarks(on: file, period)
      }
    }
    return Explanation(lines: lines ?? [], source: source, weight: weight)
  }

  private func remarks(on file: ReviewFile, _ period: ReplyPeriod) -> [String] {
    let reserved = file.decisions.needingApproval.count
    var lines: [String] = []
    if file.silenceAgrees { lines.append("Silence counts as agreement from \(period.silenceAgrees.words).") }
    if reserved > 0 {
      let (need, those) = reserved == 1 ? ("needs", "it") : ("need", "those")
      lines.append(
        "\(reserved) of \(file.decisions.made.count) \(need) another's approval: silence never agrees to"
          + " \(those).")
    }
    return lines
  }
}

extension ReviewFile {
  /// True where there is a decision that a manager's silence agrees to.
  fileprivate var silenceAgrees: Bool { decisions.made.contains { $0.approver == nil } }

  /// True until the manager has replied, or everything was settled by those whose approval it needs.
  fileprivate var awaitsReply: Bool {
    decisions.reply == nil && !decisions.made.isEmpty && settledByOthersOn == nil
  }

  /// The day on which the last of the decisions was settled by those whose approval it needs; nil until then.
  fileprivate var settledByOthersOn: Day? {
    let days = decisions.made.compactMap { decisions.approvals[$0.id]?.on }
    return days.count < decisions.made.count ? nil : days.max()
  }
}
