public import CareCalendar
public import Casework

extension Child {
  /// Why a step cannot be taken of a review on a day: the same answer that recording it would get.
  public func refusal(of step: ReviewStep, on file: ReviewFile, day: Day) -> (any Refusal)? {
    switch step {
    case .preparation(.book), .preparation(.cancel):
      if let died, died <= day { return NoteRefusal.diedBefore(died) }
      if file.review != nil { return NoteRefusal.alreadyHeld }
      return file.cancelled == nil ? nil : NoteRefusal.cancelled
    case .meeting(.hold):
      if file.review != nil { return NoteRefusal.alreadyHeld }
      return file.cancelled == nil ? nil : NoteRefusal.cancelled
    case .meeting(.adjourn):
      return step.trial(on: min(file.completedOn ?? day, day)).flatMap {
        refusal(of: .review(.noted(file.id, $0)))
      }
    case .decisions(.outcome(let id, let review)):
      return refusal(of: .review(.noted(review, .decisions(.done(id, on: day)))))
    default:
      return step.trial(on: day).flatMap { refusal(of: .review(.noted(file.id, $0))) }
    }
  }
}

extension ReviewStep {
  /// A note such as the step would make, to ask whether it could be true; nil for a step that makes none.
  fileprivate func trial(on day: Day) -> ReviewNote? {
    switch self {
    case .preparation(let step): step.trial(on: day).map { .preparation($0) }
    case .meeting(let step): step.trial(on: day).map { .meeting($0) }
    case .plan(let step): .plan(step.trial(on: day))
    case .decisions(let step): step.trial(on: day).map { .decisions($0) }
    case .afterwards(let step): .afterwards(step.trial(on: day))
    }
  }
}

/// Stands for words that are still to be typed.
private let anyWords = "?"

extension PreparationStep {
  fileprivate func trial(on day: Day) -> PreparationEvent? {
    switch self {
    case .book, .cancel: nil
    case .socialWorkerSpokenTo: .socialWorkerSpokenTo(on: day)
    case .childSpokenTo, .childsChoices: .chosen(ChildsChoices(), on: day)
    case .invite, .send: .invited(.child, .iro, on: day)
    case .invitation(let party): .invitationSent(party, on: day)
    case .document(let document): .documentReceived(document, on: day)
    case .tellManager: .managerTold(missing: [anyWords], on: day)
    }
  }
}

extension MeetingStep {
  fileprivate func trial(on day: Day) -> MeetingEvent? {
    switch self {
    case .hold: nil
    case .adjourn: .adjourned(Adjournment(on: day, reason: anyWords, completeBy: day))
    case .complete: .completed(on: day)
    case .attendance(let party): .tookPart(Attendance(party: party, route: .none), on: day)
    case .childAnswers: .childAnswered(placement: .yes, plan: .yes, on: day)
    }
  }
}

extension PlanStep {
  fileprivate func trial(on day: Day) -> PlanEvent {
    switch self {
    case .progress(let domain): .progressed(Progress(domain: domain, issue: nil, words: nil), on: day)
    case .permanence: .permanence(Permanence(kind: anyWords, madeOn: day), on: day)
    case .placement: .placementObserved(words: anyWords, on: day)
    case .risk: .risk(words: anyWords, on: day)
    case .amendedPlan: .amendedPlanReceived(on: day)
    case .milestone(let id?): .milestoneReached(id, on: day)
    case .milestone(nil):
      .milestoneSet(Milestone(id: MilestoneID(anyWords), words: anyWords, by: nil), on: day)
    case .question(let question): .answered(question: question, answer: anyWords, on: day)
    }
  }
}

extension DecisionStep {
  fileprivate func trial(on day: Day) -> DecisionEvent? {
    switch self {
    case .make:
      .made(
        Decision(id: DecisionID(anyWords), words: anyWords, responsible: anyWords, by: day), on: day)
    case .issue: .issued(on: day)
    case .reply: .replied(ManagersReply(on: day, exceptions: []))
    case .approval(let id): .approved(id, on: day)
    case .outcome(let id, _): .done(id, on: day)
    }
  }
}

extension AfterwardsStep {
  fileprivate func trial(on day: Day) -> AfterwardsEvent {
    switch self {
    case .write: .recordWritten(anyWords, on: day)
    case .complete: .recordCompleted(on: day)
    case .midway: .midwayChecked(MidwayCheck(on: day, words: [:], decisionsAreOnTrack: true))
    case .send(let document, let recipient): .sent(document, recipient, on: day)
    }
  }
}
