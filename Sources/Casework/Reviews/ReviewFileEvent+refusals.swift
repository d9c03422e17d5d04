public import CareCalendar

extension Child {
  /// Why the note cannot be recorded of the review; nil when it can.
  func refusal(of note: ReviewFileEvent, on id: ReviewID) -> (any Refusal)? {
    refusal(ofNoting: note, on: id) ?? note.incompleteness
  }

  /// Why such a note cannot be true of the review, whatever its words; nil when it can.
  public func refusal(ofNoting note: ReviewFileEvent, on id: ReviewID) -> (any Refusal)? {
    guard let file = reviews.file(id) else { return ReviewFileRefusal.noSuchReview }
    if let died, stopsWithDeath(note), note.happenedOn >= died { return ReviewFileRefusal.diedBefore(died) }
    if let refusal = family.refusal(of: note) { return refusal }
    switch note {
    case .preparation(let event): return file.refusal(of: event)
    case .meeting(let event): return refusal(of: event, in: file) ?? file.refusal(ofFurther: event)
    case .plan(let event): return file.refusal(of: event)
    case .decisions(let event): return file.refusal(of: event)
    case .followUp(let event): return file.refusal(of: event)
    case .delivery(let event): return file.refusal(of: event)
    }
  }

  /// Letters, invitations and consultations stop at once.
  private func stopsWithDeath(_ note: ReviewFileEvent) -> Bool {
    switch note {
    case .preparation: true
    case .followUp(.sent(_, let recipient, _)): recipient != .caseFile
    case .delivery(.sentAgain): true
    case .meeting, .plan, .decisions, .followUp, .delivery: false
    }
  }

  private func refusal(of event: MeetingEvent, in file: ReviewFile) -> ReviewFileRefusal? {
    guard let review = file.review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    switch event {
    case .adjourned(let adjournment):
      if let known = file.meeting.adjournment { return .adjournedAlready(on: known.on) }
      if isPlacedForAdoption(on: adjournment.on) { return .placedForAdoption }
      return file.refusal(of: adjournment)
    case .completed(let day):
      if let adjourned = file.meeting.adjournment, day < adjourned.on {
        return .adjournedLater(on: adjourned.on)
      }
      return review.completedOn.map { .completedAlready(on: $0) }
    case .tookPart, .childAnswered, .lateReasonGiven, .furtherBooked, .furtherCancelled: return nil
    }
  }

  /// Whether the child lives with those who mean to adopt them: such a review is not adjourned.
  public func isPlacedForAdoption(on day: Day) -> Bool {
    adoptionPlacements.contains { $0.placed <= day && day.isBefore($0.ended) }
  }
}

extension ReviewFile {
  /// One recorded as held in one meeting can be adjourned still on that day.
  fileprivate func refusal(of adjournment: Adjournment) -> ReviewFileRefusal? {
    if adjournment.completeBy < adjournment.on { return .completedByIsPast(adjourned: adjournment.on) }
    if let day = decisions.issuedOn { return .issuedAlready(on: day) }
    if let day = followUp.recordCompletedOn { return .recordCompleteAlready(on: day) }
    guard let day = completedOn, day < adjournment.on else { return nil }
    return .completedAlready(on: day)
  }

  fileprivate func refusal(of event: PreparationEvent) -> ReviewFileRefusal? {
    if case .changeTold(let party, _) = event { return refusal(ofTelling: party) }
    return cancelled == nil ? nil : .cancelled
  }

  /// Of a meeting that does not take place people are told as well.
  private func refusal(ofTelling party: Party) -> ReviewFileRefusal? {
    if review != nil { return .alreadyHeld }
    return toldOtherwise.contains { $0.party == party } ? nil : .nothingNewToTell
  }

  fileprivate func refusal(of event: PlanEvent) -> ReviewFileRefusal? {
    guard let review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    guard case .milestoneReached(let id, _) = event else { return nil }
    return plan.milestones.contains { $0.id == id } ? nil : .noSuchMilestone
  }

  fileprivate func refusal(of event: DecisionEvent) -> ReviewFileRefusal? {
    guard let review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    switch event {
    case .noted(let noted, _): return refusal(ofDeciding: noted.id)
    case .made(let decision, _): return refusal(ofDeciding: decision.id)
    case .struckOut(let id, _, _):
      if decisions.incomplete.contains(where: { $0.id == id }) { return nil }
      return decisions[id] == nil ? .noSuchDecision : .decidedAlready
    case .saidToChild(let id, _, _): return decisions[id] == nil ? .noSuchDecision : nil
    case .issued(let day): return refusal(ofIssuingOn: day)
    case .replied(let reply): return refusal(of: reply)
    case .approved(let id, let day), .approvalRefused(let id, _, let day):
      return refusal(ofApproving: id, on: day)
    case .done(let id, _), .notDone(let id, _, _): return refusal(ofOutcomeOf: id)
    }
  }

  private func refusal(ofDeciding id: DecisionID) -> ReviewFileRefusal? {
    if let day = decisions.issuedOn { return .issuedAlready(on: day) }
    return decisions[id] == nil ? nil : .decidedAlready
  }

  private func refusal(ofApproving id: DecisionID, on day: Day) -> ReviewFileRefusal? {
    guard let decision = decisions[id] else { return .noSuchDecision }
    if decision.approver == nil { return .needsNoApproval }
    if isAdjourned { return .locked }
    switch decisions.approvals[id] {
    case .approved(let known), .refused(_, let known): return .approvalAnswered(on: known)
    case nil: return refusal(ofFollowingIssueOn: day)
    }
  }

  private func refusal(ofFollowingIssueOn day: Day) -> ReviewFileRefusal? {
    guard let issued = decisions.issuedOn else { return .notIssued }
    return day < issued ? .notIssuedBefore(issued) : nil
  }

  private func refusal(ofIssuingOn day: Day) -> ReviewFileRefusal? {
    if isAdjourned { return .locked }
    guard let completed = completedOn else { return .notYetCompleted }
    if day < completed { return .notCompletedBefore(completed) }
    if let decision = decisions.incomplete.first { return .decisionIsIncomplete(decision) }
    if decisions.made.isEmpty { return .nothingToIssue }
    return decisions.issuedOn.map { .issuedAlready(on: $0) }
  }

  private func refusal(of reply: ManagersReply) -> ReviewFileRefusal? {
    if let refusal = refusal(ofFollowingIssueOn: reply.on) { return refusal }
    if let known = decisions.reply { return .repliedAlready(on: known.on) }
    let isUnknown = reply.exceptions.contains { decisions[$0.decision] == nil }
    return isUnknown ? .noSuchDecision : nil
  }

  private func refusal(ofOutcomeOf id: DecisionID) -> ReviewFileRefusal? {
    if decisions[id] == nil { return .noSuchDecision }
    if isAdjourned { return .locked }
    if case .done(let day) = decisions.outcomes[id] { return .doneAlready(on: day) }
    return nil
  }

  fileprivate func refusal(of event: FollowUpEvent) -> ReviewFileRefusal? {
    guard let review else { return .notHeldYet }
    if event.happenedOn < review.heldOn { return .beforeTheReview(heldOn: review.heldOn) }
    switch event {
    case .recordWritten: return followUp.recordCompletedOn.map { .recordIsComplete(since: $0) }
    case .recordCompleted:
      if let day = followUp.recordCompletedOn { return .recordIsComplete(since: day) }
      if (followUp.record ?? "").isBlank { return .recordIsEmpty }
      return completedOn == nil ? .notYetCompleted : nil
    case .sent(let document, let recipient, let day): return refusal(ofSending: document, recipient, on: day)
    case .midwayChecked:
      if let known = followUp.midwayCheck { return .checkedAlready(on: known.on) }
      return completedOn == nil ? .notYetCompleted : nil
    }
  }

  private func refusal(ofSending document: ReviewDocument, _ recipient: Recipient, on day: Day)
    -> ReviewFileRefusal?
  {
    switch document {
    case .notice: return refusal(ofFollowingIssueOn: day)
    case .record:
      guard let complete = followUp.recordCompletedOn else { return .recordNotComplete }
      return day < complete ? .recordNotCompleteBefore(complete) : nil
    case .letter:
      if recipient != .child { return .letterIsTheChilds }
      guard let completed = completedOn else { return .notYetCompleted }
      return day < completed ? .notCompletedBefore(completed) : nil
    }
  }
}
