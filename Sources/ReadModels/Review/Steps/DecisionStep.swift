import CareCalendar
public import Casework

/// The decisions of a review.
public enum DecisionStep: Hashable, Sendable {
  case make, issue, reply
  /// The person and the day of one that was noted without, or that it is struck out.
  case complete(DecisionID)
  /// How the decisions are said to the child.
  case sayToChild
  case approval(DecisionID)
  /// Whether it was carried out; one carried over belongs to an earlier review.
  case outcome(DecisionID, of: ReviewID)

  static let names = NameTable<DecisionStep>([
    .word("make", .make), .word("issue", .issue), .word("reply", .reply),
    .word("complete", { .complete(DecisionID($0)) }) {
      if case .complete(let id) = $0 { id.raw } else { nil }
    },
    .word("say-to-child", .sayToChild),
    .word("approval", { .approval(DecisionID($0)) }) {
      if case .approval(let id) = $0 { id.raw } else { nil }
    },
    .word("outcome", count: 2, { .outcome(DecisionID($0[0]), of: ReviewID($0[1])) }) {
      if case .outcome(let id, let review) = $0 { [id.raw, review.raw] } else { nil }
    },
  ])

  var title: String {
    switch self {
    case .make, .complete: "Decision"
    case .issue: "Send decisions"
    case .reply: "Reply"
    case .sayToChild: "For the child"
    case .approval: "Approval"
    case .outcome: "Outcome"
    }
  }

  func note(on day: Day) -> DecisionEvent {
    switch self {
    case .make: .made(Decision(id: DecisionID(""), words: "", responsible: "", by: day), on: day)
    case .complete(let id): .struckOut(id, reason: "", on: day)
    case .issue: .issued(on: day)
    case .reply: .replied(ManagersReply(on: day, exceptions: []))
    case .sayToChild: .saidToChild(DecisionID(""), words: nil, on: day)
    case .approval(let id): .approved(id, on: day)
    case .outcome(let id, _): .done(id, on: day)
    }
  }
}

extension DecisionEvent {
  /// What was recorded of a decision, in words.
  func words(in file: ReviewFile?) -> String {
    func decision(_ id: DecisionID) -> String { file?.decisions[id]?.words ?? "a decision" }
    return switch self {
    case .noted(let decision, _): "decision: \(decision.words) (\(decision.lacking))"
    case .struckOut(_, let reason, _): "a decision struck out: \(reason)"
    case .made(let decision, _): decision.sentence(after: decision.noun)
    case .saidToChild(let id, let words?, _): "said to the child: \(words) (\(decision(id)))"
    case .saidToChild(let id, nil, _): "said to the child in the official words: \(decision(id))"
    case .issued: "decisions sent to the manager"
    case .replied(let reply) where reply.exceptions.isEmpty: "the manager agreed to the decisions"
    case .replied(let reply):
      (reply.exceptions.count == file?.decisions.made.count
        ? "the manager did not agree to: " : "the manager agreed to the decisions but for: ")
        + reply.exceptions.map { "\(decision($0.decision)) (\($0.reason))" }.joined(separator: "; ")
    case .approved(let id, _): "approved: \(decision(id))"
    case .approvalRefused(let id, let reason, _): "not approved: \(decision(id)): \(reason)"
    case .done(let id, _): "carried out: \(decision(id))"
    case .notDone(let id, let reason, _): "not carried out: \(decision(id)): \(reason)"
    }
  }
}

extension Decision {
  /// "Decision: find a school (Ben Hill, by 1 Dec 2014)"
  public var sentence: String {
    sentence(after: noun.capitalisingFirst)
  }

  fileprivate var noun: String { isRecommendation ? "recommendation" : "decision" }

  fileprivate func sentence(after noun: String) -> String {
    let approval = approver.map { "; needs the approval of: \($0)" } ?? ""
    return "\(noun): \(words) (\(responsible), by \(by.shortWithYear)\(approval))"
  }
}
