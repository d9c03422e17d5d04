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
      // The alert stands where the challenge was entered in error: commands ask that there is one.
      if let note = practiceNote(id), note.kind != .challenge { return .noteIsNoChallenge }
      if let alert = alert(takingUp: id) { return .noteTakenUpAlready(on: alert.raised.on) }
    }
    let file = origin.review.flatMap { reviews.file($0) }
    if origin.review != nil, file == nil { return .noSuchReview }
    guard let decision = origin.decision else { return nil }
    if file?.decisions[decision] == nil { return .noSuchDecision }
    return openAlert(about: decision, of: origin.review).map { .decisionTakenUpAlready(on: $0.raised.on) }
  }

  /// Why an alert cannot be raised out of what is on record; nil when it can. Of what came of an alert already it is not
  /// asked: a challenge that was entered in error takes no alert along.
  func refusal(ofRaising event: AlertEvent) -> AlertRefusal? {
    guard case .raised(let raised) = event, let note = raised.origin.practiceNote else { return nil }
    return practiceNote(note) == nil ? .noSuchPracticeNote : nil
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
    if !mayStart(at: stage) { return .mayNotStart(stage: stage.name) }
    if concern.isBlank { return .wordsAreEmpty("What the concern is") }
    if remedy.isBlank { return .wordsAreEmpty("What would put it right") }
    if told.words.isBlank { return .wordsAreEmpty("What the child was told, or why not") }
    return putRightBy < on ? .putRightBeforeRaised(raised: on) : nil
  }

  /// Earlier versions raised alerts at the stage of a challenge as well.
  private func mayStart(at stage: LadderStage) -> Bool {
    stage.mayStart || isUrgent
      || ladder.starts(isUrgent: false, outOfChallenge: origin.practiceNote != nil).contains(stage)
  }
}

extension Alert {
  /// Why the step cannot be recorded of the alert as it stands; nil when it can.
  public func refusal(of step: AlertStepTaken) -> AlertRefusal? {
    refusal(of: step.kind, by: step.manager) ?? refusal(ofDayOf: step) ?? refusal(ofAnswersIn: step)
  }

  /// Why such a step cannot be taken with the alert as it stands, whatever is answered; nil when it can.
  ///
  /// - Parameter manager: who takes it, of a step that a manager takes.
  public func refusal(of kind: AlertAction.Kind, by manager: ActingManager?) -> AlertRefusal? {
    switch ending {
    case .resolved(_, let day): return .resolvedAlready(on: day)
    case .withdrawn(_, let day): return .withdrawnAlready(on: day)
    case nil: break
    }
    switch kind {
    case .acknowledge: return refusal(ofActingBy: manager) ?? answeredAlready ?? acknowledgedAlready
    case .reply: return refusal(ofActingBy: manager) ?? answeredAlready
    case .accept:
      return current.reply == nil ? .notRepliedYet : current.acceptedOn.map { .acceptedAlready(on: $0) }
    case .escalate: return above == nil ? .atTheTop(current.stage.name) : nil
    case .resolve: return turn == .toAccept && above != nil ? .replyNotAccepted : nil
    case .referToCafcass: return cafcass.map { .referredAlready(on: $0.on) }
    default: return nil
    }
  }

  private func refusal(ofActingBy manager: ActingManager?) -> AlertRefusal? {
    guard let manager else { return .withAnotherRole(current.stage.roleName) }
    if manager.staff == raised.by { return .ownAlert }
    return manager.role.mayAct(on: current.stage.role) ? nil : .withAnotherRole(current.stage.roleName)
  }

  private var answeredAlready: AlertRefusal? {
    current.reply.map { .repliedAlready(on: $0.on, isAtTheTop: above == nil) }
  }

  private var acknowledgedAlready: AlertRefusal? {
    current.acknowledgedOn.map { .acknowledgedAlready(on: $0) }
  }

  private func refusal(ofDayOf step: AlertStepTaken) -> AlertRefusal? {
    if step.kind.mayComeBeforeRaising { return nil }
    if step.on < raised.on { return .beforeRaising(on: raised.on) }
    return step.kind.isAlongside || step.on >= lastStepOn ? nil : .beforeTheLastStep(lastStepOn)
  }

  /// The day of the last step on its way up the ladder.
  private var lastStepOn: Day {
    current.acceptedOn ?? current.reply?.on ?? current.acknowledgedOn ?? current.since
  }
}

/// Whether what was answered is complete, and can be true.
extension Alert {
  private func refusal(ofAnswersIn step: AlertStepTaken) -> AlertRefusal? {
    let isBlank = step.action.words.isBlank
    switch step.kind {
    case .reply:
      if isBlank { return .wordsAreEmpty("What will be done") }
      return step.action.by.map { $0 < step.on } ?? false ? .doneBeforeReply(on: step.on) : nil
    case .escalate: return refusal(ofEscalating: step.action)
    case .resolve: return isBlank ? .wordsAreEmpty("How it was resolved") : nil
    case .withdraw: return isBlank ? .reasonIsEmpty("Withdrawing an alert") : nil
    case .referToCafcass: return isBlank ? .reasonIsEmpty("Referring to Cafcass") : nil
    case .note: return isBlank ? .wordsAreEmpty("What is to be noted") : nil
    default: return nil
    }
  }

  private func refusal(ofEscalating action: AlertAction) -> AlertRefusal? {
    guard let key = action.stage, let stage = ladder[key], let there = ladder.place(of: key),
      let here = ladder.place(of: current.stage.key)
    else { return .noSuchStage(ladder: ladder.name) }
    if there == here { return .atThatStage(stage.name) }
    if there < here { return .belowThePresentStage(stage.name) }
    if action.words.isBlank { return .reasonIsEmpty("Escalating an alert") }
    let skipped = skipped(to: stage)
    return skipped.isEmpty || !(action.skipping ?? "").isBlank
      ? nil : .skippingNeedsReason(skipped.map(\.name))
  }
}
