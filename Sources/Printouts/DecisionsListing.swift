import CareCalendar
public import Casework
public import ReadModels
import Rulebook

/// Decisions of reviews and what became of them, as a printed list. What people wrote stands in the last columns.
public enum DecisionsListing {
  /// `named` names a member of staff.
  public static func listing(_ lines: [ListedDecision], named: (StaffID) -> String) -> Listing {
    Listing(
      columns: [
        "child", "name", "kind", "number", "held", "type", "owner", "by", "approver", "agreement", "answered",
        "reply_due", "outcome", "reported", "days_late", "iro", "team", "decision", "objection", "progress",
      ],
      rows: lines.map { line in about(line) + standing(line) + people(line, named) + words(line) },
      numbers: ["number", "days_late"])
  }

  private static func about(_ line: ListedDecision) -> [String] {
    let decision = line.line.decision
    return [
      line.number.text, line.name ?? "", line.kind.rawValue, line.reviewNumber.map(String.init) ?? "",
      line.heldOn.iso, decision.isRecommendation ? "recommendation" : "decision", decision.responsible,
      decision.by.iso, decision.approver ?? "",
    ]
  }

  private static func standing(_ line: ListedDecision) -> [String] {
    var replyDue = ""
    if case .awaitingReply(let day) = line.line.agreement { replyDue = day.iso }
    return [
      line.line.agreement.state, line.answeredOn?.iso ?? "", replyDue, line.line.outcome?.state ?? "",
      line.line.outcome?.on.iso ?? "", line.daysLate > 0 ? String(line.daysLate) : "",
    ]
  }

  private static func people(_ line: ListedDecision, _ named: (StaffID) -> String) -> [String] {
    [line.iro.map(named) ?? "", line.team ?? ""]
  }

  private static func words(_ line: ListedDecision) -> [String] {
    [line.line.decision.words, line.line.agreement.objection ?? "", line.line.outcome?.progress ?? ""]
  }
}

extension DecisionAgreement {
  /// How it stands, without days and reasons.
  fileprivate var state: String {
    switch self {
    case .locked: "adjourned"
    case .notIssued: "not sent"
    case .awaitingReply: "waits for reply"
    case .agreed: "agreed"
    case .agreedBySilence: "agreed by silence"
    case .notAgreed: "not agreed"
    case .awaitingApproval: "waits for approval"
    case .approved: "approved"
    case .refused: "not approved"
    }
  }

  fileprivate var objection: String? {
    switch self {
    case .notAgreed(let reason), .refused(let reason): reason
    case .locked, .notIssued, .awaitingReply, .agreed, .agreedBySilence, .awaitingApproval, .approved: nil
    }
  }
}

extension Outcome {
  fileprivate var state: String {
    switch self {
    case .done: "done"
    case .notDone: "not done"
    }
  }

  fileprivate var on: Day {
    switch self {
    case .done(let day), .notDone(_, let day): day
    }
  }

  /// What was reported of one that is still to be done.
  fileprivate var progress: String? {
    switch self {
    case .done: nil
    case .notDone(let reason, _): reason
    }
  }
}
