extension ReviewFileEvent {
  /// The words that are still to be said before it can be recorded; nil where nothing is missing.
  var incompleteness: ReviewFileRefusal? {
    switch self {
    case .preparation(.notInvited(_, let reason, _)):
      reason.isBlank ? .reasonIsEmpty("Not inviting somebody") : nil
    case .preparation(.managerTold(let missing, _)): missing.isEmpty ? .wordsAreEmpty("What is missing") : nil
    case .meeting(.adjourned(let adjournment)):
      adjournment.reason.isBlank ? .reasonIsEmpty("Adjourning") : nil
    case .meeting(.lateReasonGiven(let reason, _)): reason.isBlank ? .reasonIsEmpty("A late review") : nil
    case .plan(let event): event.incompleteness
    case .decisions(let event): event.incompleteness
    case .followUp(.recordWritten(let text, _)): text.isBlank ? .recordIsEmpty : nil
    case .preparation, .meeting, .followUp, .delivery: nil
    }
  }
}

extension PlanEvent {
  fileprivate var incompleteness: ReviewFileRefusal? {
    switch self {
    case .milestoneSet(let milestone, _): milestone.words.isBlank ? .wordsAreEmpty("A milestone") : nil
    case .risk(let words, _): words.isBlank ? .wordsAreEmpty("A statement of risk") : nil
    case .placementObserved(let words, _):
      words.isBlank ? .wordsAreEmpty("What was observed of the placement") : nil
    case .answered(_, let answer, _):
      answer.verdict == nil && answer.words == nil ? .wordsAreEmpty("The answer to a question") : nil
    default: nil
    }
  }
}

extension DecisionEvent {
  fileprivate var incompleteness: ReviewFileRefusal? {
    switch self {
    case .noted(let decision, _): decision.words.isBlank ? .wordsAreEmpty("A decision") : nil
    case .struckOut(_, let reason, _): reason.isBlank ? .reasonIsEmpty("Striking out a decision") : nil
    case .made(let decision, _):
      decision.words.isBlank
        ? .wordsAreEmpty("A decision")
        : decision.responsible.isBlank ? .wordsAreEmpty("Who is responsible") : nil
    case .saidToChild(_, let words?, _): words.isBlank ? .wordsAreEmpty("What is said to the child") : nil
    case .approvalRefused(_, let reason, _): reason.isBlank ? .reasonIsEmpty("Not approving") : nil
    case .replied(let reply):
      reply.exceptions.contains { $0.reason.isBlank } ? .reasonIsEmpty("Not agreeing to a decision") : nil
    case .notDone(_, let reason, _): reason.isBlank ? .reasonIsEmpty("That it was not done") : nil
    default: nil
    }
  }
}
