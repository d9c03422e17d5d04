public import CareCalendar

/// Why an alert was not raised, or a step of it not recorded.
public enum AlertRefusal: Refusal, Equatable {
  case wordsAreEmpty(String)
  case reasonIsEmpty(String)
  case raisedAlready
  case noSuchStage(ladder: String)
  case mayNotStart(stage: String)
  case isAChallenge(stage: String)
  case putRightBeforeRaised(raised: Day)
  case noSuchReview
  case noSuchDecision
  case decisionTakenUpAlready(on: Day)
  case noSuchPracticeNote
  case noteIsNoChallenge
  case noteTakenUpAlready(on: Day)
  case noSuchAlert
  case resolvedAlready(on: Day)
  case withdrawnAlready(on: Day)
  case beforeRaising(on: Day)
  case beforeTheLastStep(Day)
  case ownAlert
  case withAnotherRole(String)
  case acknowledgedAlready(on: Day)
  case repliedAlready(on: Day, isAtTheTop: Bool = false)
  case doneBeforeReply(on: Day)
  case notRepliedYet
  case acceptedAlready(on: Day)
  case replyNotAccepted
  case atThatStage(String)
  case atTheTop(String)
  case belowThePresentStage(String)
  case skippingNeedsReason([String])
  case referredAlready(on: Day)

  public var words: String {
    switch self {
    case .wordsAreEmpty(let what): "\(what): write it in words."
    case .reasonIsEmpty(let what): "\(what) needs a reason."
    case .raisedAlready: "This alert is raised already."
    case .noSuchStage(let ladder): "“\(ladder)” has no such stage. Choose one of its stages."
    case .mayNotStart(let stage):
      "An alert may not start at \(stage), unless it is urgent. Choose a stage that may start one."
    case .isAChallenge(let stage):
      "At \(stage) it is an informal challenge, and is noted as one. To raise it further up, choose a stage above."
    case .putRightBeforeRaised(let day):
      "It is raised on \(day.shortWithYear): ask for it to be put right by that day or a later one."
    case .noSuchReview: "There is no such review of this child."
    case .noSuchDecision: "That decision is not among those of the review that the alert names."
    case .decisionTakenUpAlready(let day):
      "An alert about that decision has been open since \(day.shortWithYear). Go on with that one; for something else, "
        + "raise one about the child."
    case .noSuchPracticeNote: "There is no such practice note about this child."
    case .noteIsNoChallenge: "Only an informal challenge can be turned into an alert."
    case .noteTakenUpAlready(let day): "That note was turned into an alert on \(day.shortWithYear) already."
    case .noSuchAlert: "There is no such alert about this child."
    case .resolvedAlready(let day):
      "The alert was resolved on \(day.shortWithYear). To take it up again, raise a new one."
    case .withdrawnAlready(let day):
      "The alert was withdrawn on \(day.shortWithYear). To take it up again, raise a new one."
    case .beforeRaising(let day):
      "The alert was raised on \(day.shortWithYear): give that day or a later one."
    case .beforeTheLastStep(let day):
      "The step before was on \(day.shortWithYear): give that day or a later one."
    case .ownAlert: "Somebody other than the person who raised the alert acknowledges and answers it."
    case .withAnotherRole(let role):
      "The alert is with the \(role): they acknowledge and answer it, or a manager above them."
    case .acknowledgedAlready(let day):
      "It was acknowledged at this stage on \(day.shortWithYear) already. Answer it next."
    case .repliedAlready(let day, let isAtTheTop):
      "It was answered at this stage on \(day.shortWithYear). Now the IRO accepts the reply or "
        + (isAtTheTop ? "resolves the alert, or refers it to Cafcass." : "escalates the alert.")
    case .doneBeforeReply(let day):
      "It is answered on \(day.shortWithYear): give that day or a later one by which it will be done."
    case .notRepliedYet: "There is no reply yet at this stage to accept."
    case .acceptedAlready(let day): "The reply was accepted on \(day.shortWithYear) already."
    case .replyNotAccepted: "There is a reply. Accept it before resolving the alert, or escalate the alert."
    case .atThatStage(let stage): "The alert is at \(stage) already."
    case .atTheTop(let stage):
      "\(stage) is the last stage: there is none above. It can be resolved, withdrawn or referred to Cafcass."
    case .belowThePresentStage(let stage): "\(stage) is below the stage where the alert is. Choose one above."
    case .skippingNeedsReason(let stages):
      "That leaves out \(stages.joined(separator: ", ")). Say why, or escalate to \(stages[0])."
    case .referredAlready(let day):
      "It was referred to Cafcass on \(day.shortWithYear) already. Add what is new as a note."
    }
  }
}
