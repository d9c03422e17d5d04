import Casebook
import Casework
import Desk

extension DecisionStep {
  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .make: DecisionForm(subject, desk)
    case .issue: IssueForm(subject, desk)
    case .reply: ReplyForm(subject, desk)
    case .approval(let id): try ApprovalForm(subject, id, desk)
    case .outcome(let id, let review):
      try OutcomeForm(try ReviewSubject(subject.subject, review), id, desk)
    }
  }
}

extension ReviewSubject {
  func decision(_ id: DecisionID) throws -> Decision {
    guard let decision = file.decisions[id] else { throw NoteRefusal.noSuchDecision }
    return decision
  }
}
