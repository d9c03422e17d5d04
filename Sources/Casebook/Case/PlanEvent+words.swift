public import Casework

extension PlanEvent {
  /// What was recorded of the plan, in words.
  func words(in file: ReviewFile?) -> String {
    switch self {
    case .progressed(let progress, _): progress.sentence
    case .milestoneSet(let milestone, _):
      "Milestone: \(milestone.words)" + (milestone.by.map { ", by \($0.shortWithYear)" } ?? "")
    case .milestoneReached(let id, _):
      "Milestone reached: \(file?.plan.milestones.first { $0.id == id }?.words ?? "")"
    case .permanence(let permanence, _):
      "Plan for permanence of \(permanence.madeOn.shortWithYear): \(permanence.kind)"
    case .placementObserved(let words, _): "Placement observed: \(words)"
    case .risk(let words, _): "Risk: \(words)"
    case .amendedPlanReceived: "Amended care plan received"
    case .answered(let question, let answer, _): "\(question) \(answer)"
    }
  }
}

extension Progress {
  /// "Health: progressing", "Education: no school place: waiting since June"
  public var sentence: String {
    let standing = issue ?? "progressing"
    return ("\(domain.words): \(standing)" + (words.map { ". \($0)" } ?? "")).capitalisingFirst
  }
}

extension DecisionEvent {
  /// What was recorded of a decision, in words.
  func words(in file: ReviewFile?) -> String {
    func decision(_ id: DecisionID) -> String { file?.decisions[id]?.words ?? "a decision" }
    return switch self {
    case .made(let decision, _): decision.sentence
    case .issued: "Decisions sent to the manager"
    case .replied(let reply) where reply.exceptions.isEmpty: "The manager agreed to the decisions"
    case .replied(let reply):
      "The manager agreed to the decisions but for: "
        + reply.exceptions.map { "\(decision($0.decision)) (\($0.reason))" }.joined(separator: "; ")
    case .approved(let id, _): "Approved: \(decision(id))"
    case .approvalRefused(let id, let reason, _): "Not approved: \(decision(id)): \(reason)"
    case .done(let id, _): "Carried out: \(decision(id))"
    case .notDone(let id, let reason, _): "Not carried out: \(decision(id)): \(reason)"
    }
  }
}

extension Decision {
  /// "Decision: find a school (Ben Hill, by 1 Dec 2014)"
  public var sentence: String {
    let noun = isRecommendation ? "Recommendation" : "Decision"
    let approval = approver.map { "; needs the approval of: \($0)" } ?? ""
    return "\(noun): \(words) (\(responsible), by \(by.shortWithYear)\(approval))"
  }
}

extension AfterwardsEvent {
  /// What was recorded of what followed, in words.
  func words(in family: Family) -> String {
    switch self {
    case .recordWritten: "Record of the review written"
    case .recordCompleted: "Record of the review complete"
    case .sent(let document, let recipient, _): "Sent to \(family.words(for: recipient)): \(document.words)"
    case .midwayChecked(let check): check.sentence
    }
  }
}

extension MidwayCheck {
  var sentence: String {
    let domains = PlanDomain.allCases.compactMap { domain in
      words[domain].map { "\(domain.words): \($0)" }
    }
    let track = decisionsAreOnTrack ? "decisions on track" : "decisions not on track"
    return "Midway check: \(track)" + domains.map { "; \($0)" }.joined()
  }
}
