public import CareCalendar

/// Why something about a review was not recorded.
public enum NoteRefusal: Refusal, Equatable {
  case noSuchReview
  case notYetHappened(Day, today: Day)
  case alreadyHeld
  case notHeldYet
  case cancelled
  case notYetCompleted
  case beforeTheReview(heldOn: Day)
  case adjournedAlready(on: Day)
  case placedForAdoption
  case completedAlready(on: Day)
  case reasonIsEmpty(String)
  case wordsAreEmpty(String)
  case locked
  case nothingToIssue
  case issuedAlready(on: Day)
  case notIssued
  case repliedAlready(on: Day)
  case noSuchDecision
  case needsNoApproval
  case doneAlready(on: Day)
  case noSuchMilestone
  case recordIsEmpty
  case recordNotComplete
  case diedBefore(Day)

  public var words: String {
    switch self {
    case .noSuchReview: "There is no such review of this child."
    case .notYetHappened(let day, let today):
      "\(day.words) has not come yet (today is \(today.words)): record it when it has happened."
    case .alreadyHeld: "The review was held already."
    case .notHeldYet: "The review is not recorded as held yet. Record that first."
    case .cancelled: "The review was cancelled."
    case .notYetCompleted: "The review is not completed yet. Complete it first."
    case .beforeTheReview(let day): "That is before the review was held (\(day.shortWithYear))."
    case .adjournedAlready(let day):
      "It was adjourned on \(day.shortWithYear) already. A review may be adjourned once only (Care Planning Regulations 2010, reg 36(2))."
    case .placedForAdoption:
      "A review of a child placed for adoption is not adjourned: reg 36(2) of the Care Planning Regulations does not reach it."
    case .completedAlready(let day): "It was completed on \(day.shortWithYear) already."
    case .reasonIsEmpty(let what): "\(what) needs a reason."
    case .wordsAreEmpty(let what): "\(what) needs words."
    case .locked:
      "The review is adjourned: until it is completed its decisions wait (Care Planning Regulations 2010, reg 36(2))."
    case .nothingToIssue: "There is no decision yet to send to the manager."
    case .issuedAlready(let day): "The decisions went to the manager on \(day.shortWithYear)."
    case .notIssued: "The decisions have not gone to the manager yet."
    case .repliedAlready(let day): "The manager replied on \(day.shortWithYear) already."
    case .noSuchDecision: "That decision is not among those of this review."
    case .needsNoApproval: "That decision needs nobody's approval."
    case .doneAlready(let day): "It was carried out on \(day.shortWithYear) already."
    case .noSuchMilestone: "That milestone is not among those of this review."
    case .recordIsEmpty: "Nothing is written in the record yet."
    case .recordNotComplete: "The record is not marked as complete yet."
    case .diedBefore(let day):
      "The child died on \(day.shortWithYear). Nothing is sent, asked or invited any more; the record can be finished."
    }
  }
}

extension Child {
  /// Why the note cannot be true of the review; nil when it can.
  func refusal(of note: ReviewNote, on id: ReviewID) -> (any Refusal)? {
    guard let file = reviews.file(id) else { return NoteRefusal.noSuchReview }
    if let died, stopsWithDeath(note), note.happenedOn >= died { return NoteRefusal.diedBefore(died) }
    switch note {
    case .preparation(let event): return file.refusal(of: event)
    case .meeting(let event): return refusal(of: event, in: file)
    case .plan(let event): return file.refusal(of: event)
    case .decisions(let event): return file.refusal(of: event)
    case .afterwards(let event): return file.refusal(of: event)
    }
  }

  /// Letters, invitations and consultations stop at once.
  private func stopsWithDeath(_ note: ReviewNote) -> Bool {
    switch note {
    case .preparation: true
    case .afterwards(.sent(_, .child, _)): true
    case .meeting, .plan, .decisions, .afterwards: false
    }
  }

  private func refusal(of event: MeetingEvent, in file: ReviewFile) -> NoteRefusal? {
    guard let review = file.review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    switch event {
    case .adjourned(let adjournment):
      if let known = file.meeting.adjournment { return .adjournedAlready(on: known.on) }
      if isPlacedForAdoption(on: adjournment.on) { return .placedForAdoption }
      if adjournment.reason.isBlank { return .reasonIsEmpty("Adjourning") }
      return file.decisions.issuedOn.map { .issuedAlready(on: $0) }
    case .completed:
      return review.completedOn.map { .completedAlready(on: $0) }
    case .tookPart, .childAnswered: return nil
    }
  }

  private func isPlacedForAdoption(on day: Day) -> Bool {
    adoptionPlacements.contains { $0.placed <= day && day.isBefore($0.ended) }
  }
}

extension ReviewFile {
  fileprivate func refusal(of event: PreparationEvent) -> NoteRefusal? {
    if cancelled != nil { return .cancelled }
    switch event {
    case .notInvited(_, let reason, _): return reason.isBlank ? .reasonIsEmpty("Not inviting somebody") : nil
    case .managerTold(let missing, _): return missing.isEmpty ? .wordsAreEmpty("What is missing") : nil
    default: return nil
    }
  }

  fileprivate func refusal(of event: PlanEvent) -> NoteRefusal? {
    guard let review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    switch event {
    case .milestoneSet(let milestone, _): return milestone.words.isBlank ? .wordsAreEmpty("A milestone") : nil
    case .milestoneReached(let id, _):
      return plan.milestones.contains { $0.id == id } ? nil : .noSuchMilestone
    case .risk(let words, _): return words.isBlank ? .wordsAreEmpty("A statement of risk") : nil
    case .placementObserved(let words, _):
      return words.isBlank ? .wordsAreEmpty("What was observed of the placement") : nil
    default: return nil
    }
  }

  fileprivate func refusal(of event: DecisionEvent) -> NoteRefusal? {
    guard let review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    switch event {
    case .made(let decision, _):
      if let issued = decisions.issuedOn { return .issuedAlready(on: issued) }
      if decision.words.isBlank { return .wordsAreEmpty("A decision") }
      return decision.responsible.isBlank ? .wordsAreEmpty("Who is responsible") : nil
    case .issued: return refusalOfIssuing
    case .replied(let reply): return refusal(of: reply)
    case .approved(let id, _), .approvalRefused(let id, _, _):
      guard let decision = decisions[id] else { return .noSuchDecision }
      if decision.approver == nil { return .needsNoApproval }
      if case .approvalRefused(_, let reason, _) = event, reason.isBlank {
        return .reasonIsEmpty("Not approving")
      }
      return isAdjourned ? .locked : nil
    case .done(let id, _), .notDone(let id, _, _): return refusal(ofOutcome: event, of: id)
    }
  }

  private var refusalOfIssuing: NoteRefusal? {
    if isAdjourned { return .locked }
    if completedOn == nil { return .notYetCompleted }
    if decisions.made.isEmpty { return .nothingToIssue }
    return decisions.issuedOn.map { .issuedAlready(on: $0) }
  }

  private func refusal(of reply: ManagersReply) -> NoteRefusal? {
    guard decisions.issuedOn != nil else { return .notIssued }
    if let known = decisions.reply { return .repliedAlready(on: known.on) }
    for exception in reply.exceptions {
      if decisions[exception.decision] == nil { return .noSuchDecision }
      if exception.reason.isBlank { return .reasonIsEmpty("Not agreeing to a decision") }
    }
    return nil
  }

  private func refusal(ofOutcome event: DecisionEvent, of id: DecisionID) -> NoteRefusal? {
    if decisions[id] == nil { return .noSuchDecision }
    if isAdjourned { return .locked }
    if case .done(let day) = decisions.outcomes[id] { return .doneAlready(on: day) }
    if case .notDone(_, let reason, _) = event, reason.isBlank {
      return .reasonIsEmpty("That it was not done")
    }
    return nil
  }

  fileprivate func refusal(of event: AfterwardsEvent) -> NoteRefusal? {
    guard let review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    switch event {
    case .recordWritten(let text, _): return text.isBlank ? .recordIsEmpty : nil
    case .recordCompleted:
      if (afterwards.record ?? "").isBlank { return .recordIsEmpty }
      return completedOn == nil ? .notYetCompleted : nil
    case .sent(.record, _, _): return afterwards.recordCompletedOn == nil ? .recordNotComplete : nil
    case .sent(.notice, _, _): return decisions.issuedOn == nil ? .notIssued : nil
    case .sent(.letter, _, _): return completedOn == nil ? .notYetCompleted : nil
    case .midwayChecked: return completedOn == nil ? .notYetCompleted : nil
    }
  }
}
