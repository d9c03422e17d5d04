public import CareCalendar

/// Why something about a review was not recorded.
public enum ReviewFileRefusal: Refusal, Equatable {
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
  case decisionIsIncomplete(IncompleteDecision)
  case decidedAlready
  case struckOut(reason: String)
  case nothingDecided
  case issuedAlready(on: Day)
  case notIssued
  case repliedAlready(on: Day)
  case noSuchDecision
  case needsNoApproval
  case doneAlready(on: Day)
  case noSuchMilestone
  case recordIsEmpty
  case recordIsComplete(since: Day)
  case checkedAlready(on: Day)
  case recordNotComplete
  case diedBefore(Day)
  case doneByRecording(today: Day)
  case notCompletedBefore(Day)
  case notIssuedBefore(Day)
  case recordNotCompleteBefore(Day)
  case adjournedLater(on: Day)
  case completedByIsPast(adjourned: Day)
  case recordCompleteAlready(on: Day)
  case nobodySuch
  case notToBeInvited(String)
  case hasDied(String)
  case termsForbid(String, ParticipationTerms)
  case letterIsTheChilds
  case approvalAnswered(on: Day)
  case nothingNewToTell
  case nothingSentThen
  case nothingCameBack
  case notSentBefore(Day)
  case cameBackLater(on: Day)
  case notLate

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
    case .decisionIsIncomplete(let decision):
      "“\(decision.words)” has \(decision.lacking): complete it, or strike it out, before the decisions go to the manager."
    case .decidedAlready: "That decision is recorded already."
    case .struckOut(let reason):
      "That decision was struck out: \(reason). Record it as a new one if it stands."
    case .nothingDecided: "There is no decision yet."
    case .issuedAlready(let day): "The decisions went to the manager on \(day.shortWithYear)."
    case .notIssued: "The decisions have not gone to the manager yet."
    case .repliedAlready(let day): "The manager replied on \(day.shortWithYear) already."
    case .noSuchDecision: "That decision is not among those of this review."
    case .needsNoApproval: "That decision needs nobody's approval."
    case .doneAlready(let day): "It was carried out on \(day.shortWithYear) already."
    case .noSuchMilestone: "That milestone is not among those of this review."
    case .recordIsComplete(let day):
      "The record has been complete since \(day.shortWithYear). To change it, take that back first."
    case .checkedAlready(let day): "The midway check was made on \(day.shortWithYear)."
    case .recordIsEmpty: "Nothing is written in the record yet."
    case .recordNotComplete: "The record is not marked as complete yet."
    case .diedBefore(let day):
      "The child died on \(day.shortWithYear). Nothing is sent, asked or invited any more; the record can be finished."
    case .doneByRecording(let today):
      "Decisions are sent, and replied to, on the day on which that is recorded: today, \(today.words)."
    case .notCompletedBefore(let day): "The review was completed only on \(day.shortWithYear)."
    case .notIssuedBefore(let day): "The decisions went to the manager only on \(day.shortWithYear)."
    case .recordNotCompleteBefore(let day): "The record was complete only on \(day.shortWithYear)."
    case .adjournedLater(let day): "It was adjourned only on \(day.shortWithYear)."
    case .completedByIsPast(let day):
      "That is before it was adjourned on \(day.shortWithYear): it is completed after that."
    case .recordCompleteAlready(let day): "The record was marked as complete on \(day.shortWithYear)."
    case .nobodySuch: "That person is not recorded around this child, or has no part in the reviews any more."
    case .notToBeInvited(let name): "\(name) is not to be invited."
    case .hasDied(let name): "\(name) has died: nothing is sent to them."
    case .termsForbid(let name, let terms): "That is not open to \(name), who \(terms.words)."
    case .letterIsTheChilds: "The letter to the child goes to nobody else."
    case .nothingNewToTell: "They know of it as it stands, or were not invited: there is nothing new to tell."
    case .nothingSentThen: "Nothing of that went to them that has not come back already."
    case .nothingCameBack: "Nothing of it has come back, so there is nothing to send again."
    case .notSentBefore(let day): "It was sent only on \(day.shortWithYear)."
    case .cameBackLater(let day): "It came back only on \(day.shortWithYear)."
    case .notLate: "The review is not late, so that there is no reason to give."
    case .approvalAnswered(let day): "Whether it is approved was answered on \(day.shortWithYear)."
    }
  }
}
