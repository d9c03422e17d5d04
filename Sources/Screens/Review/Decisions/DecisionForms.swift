import Application
import Casework
import ReadModels

extension DecisionStep {
  func form(_ subject: ReviewSubject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .make: DecisionForm(subject, queries)
    case .complete(let id): DecisionForm(subject, queries, completing: try subject.incomplete(id))
    case .issue: IssueDecisionsForm(subject, queries)
    case .sayToChild: SayToChildForm(subject)
    case .reply: ReplyToDecisionsForm(subject, queries)
    case .approval(let id): try ApprovalForm(subject, id, queries)
    case .outcome(let id, let review):
      try DecisionOutcomeForm(try ReviewSubject(subject.subject, review), id, queries)
    }
  }
}

extension ReviewSubject {
  fileprivate func incomplete(_ id: DecisionID) throws -> IncompleteDecision {
    guard let decision = file.decisions.incomplete.first(where: { $0.id == id }) else {
      throw ReviewFileRefusal.noSuchDecision
    }
    return decision
  }

  func decision(_ id: DecisionID) throws -> Decision {
    guard let decision = file.decisions[id] else { throw ReviewFileRefusal.noSuchDecision }
    return decision
  }
}
