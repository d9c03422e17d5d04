import Casebook
import Casework
import Desk

extension DecisionStep {
  var title: String {
    switch self {
    case .make: "Decision"
    case .issue: "Send decisions"
    case .reply: "Reply"
    case .approval: "Approval"
    case .outcome: "Outcome"
    }
  }

  var permission: Permission {
    switch self {
    case .make, .issue, .approval: .recordReviews
    case .reply: .answerDecisions
    case .outcome: .reportOutcomes
    }
  }

  func errand(_ subject: ReviewSubject, _ desk: Desk) throws -> any Errand {
    switch self {
    case .make: DecisionErrand(subject, desk)
    case .issue: IssueErrand(subject, desk)
    case .reply: ReplyErrand(subject, desk)
    case .approval(let id): try ApprovalErrand(subject, id, desk)
    case .outcome(let id, let review):
      try OutcomeErrand(try ReviewSubject(subject.subject, review), id, desk)
    }
  }
}

extension ReviewSubject {
  func decision(_ id: DecisionID) throws -> Decision {
    guard let decision = file.decisions[id] else { throw NoteRefusal.noSuchDecision }
    return decision
  }
}
