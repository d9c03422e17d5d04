import CareCalendar

extension Child {
  /// Why the event cannot be true of the child's alerts, or may not be done; nil when it can.
  func refusal(of event: AlertEvent) -> AlertRefusal? {
    switch event {
    case .raised(let raised):
      alert(raised.id) == nil ? raised.refusal ?? refusal(of: raised.origin) : .raisedAlready
    case .stepped(let id, let step):
      alert(id).map { $0.refusal(of: step) } ?? .noSuchAlert
    }
  }

  /// Why no alert can come out of it; nil when one can.
  public func refusal(of origin: AlertOrigin) -> AlertRefusal? {
    if let id = origin.practiceNote {
      guard let note = practiceNote(id) else { return .noSuchPracticeNote }
      guard note.kind == .challenge else { return .noteIsNoChallenge }
      if let alert = alert(takingUp: id) { return .noteTakenUpAlready(on: alert.raised.on) }
    }
    let file = origin.review.flatMap { reviews.file($0) }
    if origin.review != nil, file == nil { return .noSuchReview }
    guard let decision = origin.decision else { return nil }
    if file?.decisions[decision] == nil { return .noSuchDecision }
    return openAlert(about: decision, of: origin.review).map { .decisionTakenUpAlready(on: $0.raised.on) }
  }

  /// The alert that is open about a decision of a review.
  private func openAlert(about decision: DecisionID, of review: ReviewID?) -> Alert? {
    alerts.first { alert in
      alert.isOpen && alert.raised.origin.review == review && alert.raised.origin.decision == decision
    }
  }
}

extension AlertRaised {
  fileprivate var refusal: AlertRefusal? {
    guard let stage = ladder[stage] else { return .noSuchStage(ladder: ladder.name) }
    if !stage.mayStart, !isUrgent { return .mayNotStart(stage: stage.name) }
    if concern.isBlank { return .wordsAreEmpty("What the concern is") }
    if remedy.isBlank { return .wordsAreEmpty("What would put it right") }
    if told.words.isBlank { return .wordsAreEmpty("What the child was told, or why not") }
    return putRightBy < on ? .putRightBeforeRaised(raised: on) : nil
  }
}

extension Alert {
  /// Why the step cannot be taken with the alert as it stands; nil when it can.
  public func refusal(of step: AlertStep) -> AlertRefusal? {
    switch ending {
    case .resolved(_, let day): return .resolvedAlready(on: day)
    case .withdrawn(_, let day): return .withdrawnAlready(on: day)
    case nil: break
    }
    if let refusal = refusal(ofDayOf: step) { return refusal }
    switch step {
    case .acknowledged(let manager, _): return refusal(ofAcknowledgementBy: manager)
    case .replied(let reply): return refusal(of: reply)
    case .accepted: return refusalOfAcceptance
    case .escalated(let key, let reason, let skipping, _):
      return refusal(ofEscalationTo: key, reason, skipping)
    case .resolved(let outcome, _): return refusal(ofResolution: outcome)
    case .withdrawn(let reason, _): return reason.isBlank ? .reasonIsEmpty("Withdrawing an alert") : nil
    case .referredToCafcass(let reason, _): return refusal(ofReferralBecause: reason)
    case .noted(let words, _): return words.isBlank ? .wordsAreEmpty("What is to be noted") : nil
    case .legalAdviceSought: return nil
    }
  }

  /// Legal advice may have been sought before the alert was raised, and often is.
  private func refusal(ofDayOf step: AlertStep) -> AlertRefusal? {
    if case .legalAdviceSought = step { return nil }
    if step.happenedOn < raised.on { return .beforeRaising(on: raised.on) }
    return step.isAlongside || step.happenedOn >= lastStepOn ? nil : .beforeTheLastStep(lastStepOn)
  }

  /// The day of the last step on its way up the ladder.
  private var lastStepOn: Day {
    current.acceptedOn ?? current.reply?.on ?? current.acknowledgedOn ?? current.since
  }

  private func refusal(ofActingBy manager: ActingManager) -> AlertRefusal? {
    if manager.staff == raised.by { return .ownAlert }
    return manager.role.mayAct(on: current.stage.role) ? nil : .withAnotherRole(current.stage.roleName)
  }

  private func refusal(ofAcknowledgementBy manager: ActingManager) -> AlertRefusal? {
    if let refusal = refusal(ofActingBy: manager) { return refusal }
    if let reply = current.reply { return .repliedAlready(on: reply.on, isAtTheTop: above == nil) }
    return current.acknowledgedOn.map { .acknowledgedAlready(on: $0) }
  }

  private func refusal(of reply: AlertReply) -> AlertRefusal? {
    if let refusal = refusal(ofActingBy: reply.manager) { return refusal }
    if let known = current.reply { return .repliedAlready(on: known.on, isAtTheTop: above == nil) }
    if reply.words.isBlank { return .wordsAreEmpty("What will be done") }
    return reply.by < reply.on ? .doneBeforeReply(on: reply.on) : nil
  }

  private var refusalOfAcceptance: AlertRefusal? {
    if current.reply == nil { return .notRepliedYet }
    return current.acceptedOn.map { .acceptedAlready(on: $0) }
  }

  private func refusal(
    ofEscalationTo key: String, _ reason: String, _ skipping: String?
  ) -> AlertRefusal? {
    guard above != nil else { return .atTheTop(current.stage.name) }
    guard let stage = ladder[key], let there = ladder.place(of: key),
      let here = ladder.place(of: current.stage.key)
    else { return .noSuchStage(ladder: ladder.name) }
    if there == here { return .atThatStage(stage.name) }
    if there < here { return .belowThePresentStage(stage.name) }
    if reason.isBlank { return .reasonIsEmpty("Escalating an alert") }
    let skipped = skipped(to: stage)
    return skipped.isEmpty || !(skipping ?? "").isBlank ? nil : .skippingNeedsReason(skipped.map(\.name))
  }

  /// A reply that stands is accepted first, or the alert goes up; at the top there is nowhere else to go. What was
  /// put right without a reply can be resolved.
  private func refusal(ofResolution outcome: String) -> AlertRefusal? {
    if outcome.isBlank { return .wordsAreEmpty("How it was resolved") }
    return turn == .toAccept && above != nil ? .replyNotAccepted : nil
  }

  private func refusal(ofReferralBecause reason: String) -> AlertRefusal? {
    if reason.isBlank { return .reasonIsEmpty("Referring to Cafcass") }
    return cafcass.map { .referredAlready(on: $0.on) }
  }
}
