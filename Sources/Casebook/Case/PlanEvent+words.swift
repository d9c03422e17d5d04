public import Casework

extension PlanEvent {
  /// What was recorded of the plan, in words.
  func words(in file: ReviewFile?) -> String {
    switch self {
    case .progressed(let progress, _): progress.words(in: progress.domain.words)
    case .milestoneSet(let milestone, _):
      "milestone: \(milestone.words)" + (milestone.by.map { ", by \($0.shortWithYear)" } ?? "")
    case .milestoneReached(let id, _):
      "milestone reached: \(file?.plan.milestones.first { $0.id == id }?.words ?? "")"
    case .permanence(let permanence, _):
      "plan for permanence of \(permanence.madeOn.shortWithYear): \(permanence.kind)"
    case .placementObserved(let words, _): "placement observed: \(words)"
    case .risk(let words, _): "risk: \(words)"
    case .amendedPlanReceived: "amended care plan received"
    case .answered(let question, let answer, _): "“\(question)” \(answer)"
    }
  }
}

extension Progress {
  /// "Health: progressing", "Education: no school place: waiting since June"
  public var sentence: String {
    words(in: domain.words.capitalisingFirst)
  }

  fileprivate func words(in domain: String) -> String {
    "\(domain): \(issue ?? "progressing")" + (words.map { ". \($0)" } ?? "")
  }
}

extension DecisionEvent {
  /// What was recorded of a decision, in words.
  func words(in file: ReviewFile?) -> String {
    func decision(_ id: DecisionID) -> String { file?.decisions[id]?.words ?? "a decision" }
    return switch self {
    case .made(let decision, _): decision.sentence(after: decision.noun)
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

extension AfterwardsEvent {
  /// What was recorded of what followed, in words.
  func words(in family: Family) -> String {
    switch self {
    case .recordWritten: "record of the review written"
    case .recordCompleted: "record of the review complete"
    case .sent(.letter, .child, _): "letter sent to the child"
    case .sent(let document, .caseFile, _): "\(document.words) put in the case file"
    case .sent(let document, let recipient, _): "\(document.words) sent to \(family.words(for: recipient))"
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
    return "midway check: \(track)" + domains.map { "; \($0)" }.joined()
  }
}
