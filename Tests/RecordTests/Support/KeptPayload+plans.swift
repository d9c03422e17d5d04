import CareCalendar
import Casework

/// What payloads of plans, of decisions and of what followed reviews tell of.
extension KeptPayload {
  private static let (made, on): (Day, Day) = ("2014-10-06", "2014-11-05")
  private static let day: Day = "2015-01-30"
  private static let (first, second) = (DecisionID("d1"), DecisionID("d2"))

  static let plans: [String: ChildEvent] = [
    "plan.progress-noted.1": .progressed(
      Progress(domain: .health, issue: "dentist", words: "No dentist has a place."), on: on),
    "plan.progress-noted.1-bare": .progressed(
      Progress(domain: .education, issue: nil, words: nil), on: on),
    "plan.milestone-set.1": .milestoneSet(
      Milestone(id: MilestoneID("s1"), words: "Mina swims 25 metres", by: day), on: on),
    "plan.milestone-set.1-bare": .milestoneSet(
      Milestone(id: MilestoneID("s2"), words: "A bed of her own", by: nil), on: on),
    "plan.milestone-reached.1": .milestoneReached(MilestoneID("s1"), on: on),
    "plan.permanence-noted.1": .permanence(
      Permanence(kind: "long-term fostering", madeOn: made), on: on),
    "plan.placement-observed.1": .placementObserved(words: "A warm, busy home.", on: on),
    "plan.risk-stated.1": .risk(words: "The lodger is not checked.", on: on),
    "plan.amended-plan-received.1": .amendedPlanReceived(on: on),
    "plan.question-answered.1": .answered(
      question: "Is there a passport?", answer: ChecklistAnswer(nil, words: "no"), on: on),
    "plan.question-answered.2": .answered(
      question: "Is there a passport?", answer: ChecklistAnswer(.inPart, words: "applied for"), on: on),
    "plan.question-answered.2-bare": .answered(
      question: "Is there a passport?", answer: ChecklistAnswer(.doesNotApply), on: on),
  ].mapValues { (event: PlanEvent) in note(.plan(event)) }

  static let decisions: [String: ChildEvent] = [
    "decision.made.1": .made(
      Decision(
        id: first, words: "Move to the aunt", responsible: "Bo Quist", by: day, domain: "placement",
        isRecommendation: true, childWanted: "to stay", whyDifferent: "the carer retires",
        approver: "head of service"), on: on),
    "decision.made.1-bare": .made(
      Decision(id: second, words: "Swimming lessons", responsible: "foster carer", by: day), on: on),
    "decision.noted.1": .noted(
      IncompleteDecision(
        id: first, words: "Contact plan", responsible: "Bo Quist", by: day, domain: "contact",
        isRecommendation: true, childWanted: "every day", whyDifferent: "school", approver: "court",
        wordsToChild: "You see your brother every week"),
      on: on),
    "decision.noted.1-bare": .noted(
      IncompleteDecision(id: second, words: "Swimming", responsible: nil, by: nil), on: on),
    "decision.struck-out.1": .struckOut(second, reason: "the same as the first", on: on),
    "decision.made.2": .made(
      Decision(
        id: first, words: "Move to the aunt", responsible: "Bo Quist", by: day, domain: "placement",
        isRecommendation: true, childWanted: "to stay", whyDifferent: "the carer retires",
        approver: "head of service", wordsToChild: "You go to live with your aunt"), on: on),
    "decision.made.2-bare": .made(
      Decision(id: second, words: "Swimming lessons", responsible: "foster carer", by: day), on: on),
    "decision.said-to-child.1": .saidToChild(second, words: "You learn to swim", on: on),
    "decision.said-to-child.1-bare": .saidToChild(second, words: nil, on: on),
    "decisions.issued.1": .issued(on: on),
    "decisions.replied-to.1": .replied(
      ManagersReply(
        on: on, exceptions: [.init(second, reason: "no money"), .init(first, reason: "no \"aunt\"")])),
    "decisions.replied-to.1-bare": .replied(ManagersReply(on: on, exceptions: [])),
    "decision.approved.1": .approved(first, on: on),
    "decision.approval-refused.1": .approvalRefused(first, reason: "not assessed yet", on: on),
    "decision.done.1": .done(second, on: on),
    "decision.not-done.1": .notDone(second, reason: "the pool closed", on: on),
  ].mapValues { (event: DecisionEvent) in note(.decisions(event)) }

  static let followUp: [String: ChildEvent] = [
    "record.written.1": .recordWritten("Dear Mina,\n\nwe met at the hall.\n", on: on),
    "record.completed.1": .recordCompleted(on: on),
    "review.document-sent.1": .sent(.record, .person(PersonID("p1")), on: on),
    "review.document-sent.1-child": .sent(.letter, .child, on: on),
    "review.document-sent.1-file": .sent(.notice, .caseFile, on: on),
    "review.midway-checked.1": .midwayChecked(
      MidwayCheck(
        on: day,
        words: [.contact: "Sundays", .placement: "settled", .health: "no dentist", .education: "well"],
        decisionsAreOnTrack: true)),
    "review.midway-checked.1-bare": .midwayChecked(
      MidwayCheck(on: day, words: [:], decisionsAreOnTrack: false)),
  ].mapValues { (event: FollowUpEvent) in note(.followUp(event)) }

  private static let aunt = Recipient.person(PersonID("p1"))

  static let deliveries: [String: ChildEvent] = [
    "review.undelivered.1": .cameBack(
      Sending(.record, to: aunt), sentOn: "2014-11-03",
      Undelivered(.postReturned, words: "gone away", on: on)),
    "review.undelivered.1-bare": .cameBack(
      Sending(.invitation, to: .child), sentOn: "2014-11-03", Undelivered(.notCollected, on: on)
    ),
    "review.sent-again.1": .sentAgain(
      Sending(.notice, to: aunt), .otherAddress, words: "to her new flat", on: on),
    "review.sent-again.1-bare": .sentAgain(
      Sending(.change, to: .child), .hand, words: nil, on: on),
  ].mapValues { (event: DeliveryEvent) in note(.delivery(event)) }
}
