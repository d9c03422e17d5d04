public import CareCalendar
public import Casework

/// How a decision of a review stands on a day.
public enum DecisionAgreement: Hashable, Sendable {
  /// The review is adjourned, and its decisions wait (reg 36(2)).
  case locked
  case notIssued
  case awaitingReply(by: Day)
  case agreed(on: Day)
  /// The manager had not replied by the day before.
  case agreedBySilence(on: Day)
  case notAgreed(reason: String)
  /// It needs another's approval, which silence never gives.
  case awaitingApproval(String)
  case approved(on: Day)
  case refused(reason: String)

  public var words: String {
    switch self {
    case .locked: "waits until the review is completed"
    case .notIssued: "not sent to the manager yet"
    case .awaitingReply(let day): "the manager replies by \(day.words)"
    case .agreed(let day): "agreed on \(day.shortWithYear)"
    case .agreedBySilence(let day): "agreed by silence on \(day.shortWithYear)"
    case .notAgreed(let reason): "not agreed: \(reason)"
    case .awaitingApproval(let approver): "waits for approval: \(approver)"
    case .approved(let day): "approved on \(day.shortWithYear)"
    case .refused(let reason): "not approved: \(reason)"
    }
  }
}

/// What a manager's reply counts from, and the day by which it is due.
public struct ReplyPeriod: Hashable, Sendable {
  let event: String
  let from: Day
  public let due: Day

  /// The day on which silence has become agreement.
  public var silenceAgrees: Day { due.adding(days: 1) }
}

extension RuleContext {
  func agreement(of decision: Decision, in file: ReviewFile, on day: Day) -> DecisionAgreement {
    if file.isAdjourned { return .locked }
    guard let period = replyPeriod(of: file) else { return .notIssued }
    switch file.decisions.approvals[decision.id] {
    case .approved(let day): return .approved(on: day)
    case .refused(let reason, _): return .refused(reason: reason)
    case nil: break
    }
    if let reason = objection(to: decision, in: file) { return .notAgreed(reason: reason) }
    if let approver = decision.approver { return .awaitingApproval(approver) }
    if let reply = file.decisions.reply, reply.on <= period.due { return .agreed(on: reply.on) }
    return day < period.silenceAgrees
      ? .awaitingReply(by: period.due) : .agreedBySilence(on: period.silenceAgrees)
  }

  /// Nil until the decisions were sent to the manager.
  public func replyPeriod(of file: ReviewFile) -> ReplyPeriod? {
    file.decisions.issuedOn.map { replyPeriod(of: file, issuedOn: $0) }
  }

  /// The period that runs once the decisions are sent on a day. Decisions that come after the day counted from
  /// completion still leave the manager the whole period.
  public func replyPeriod(of file: ReviewFile, issuedOn issued: Day) -> ReplyPeriod {
    let received = ReplyPeriod(event: "Decisions sent to the manager", from: issued, due: replyDue(issued))
    guard policy[.replyCountsFrom] == "review-completed", let completed = file.completedOn else {
      return received
    }
    let due = replyDue(completed)
    return due < issued ? received : ReplyPeriod(event: "Review completed", from: completed, due: due)
  }

  private func replyDue(_ day: Day) -> Day { calendar.end(of: policy[.managerReply], from: day) }

  /// Why the manager did not agree; nil where they did, or objected only after silence had agreed.
  func objection(to decision: Decision, in file: ReviewFile) -> String? {
    guard let reply = file.decisions.reply, let period = replyPeriod(of: file),
      reply.on <= period.due || decision.approver != nil
    else { return nil }
    return reply.exceptions.first { $0.decision == decision.id }?.reason
  }
}
