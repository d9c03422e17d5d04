import Casework
public import Rulebook

/// What a duty asks somebody to do: the main act of its line, wherever the line stands.
public enum DutyAct: Equatable, Sendable {
  /// A review to book where it has no day, and to record once its day has come.
  case review
  /// A review that was held, to be recorded.
  case record
  /// A child to be heard.
  case hear
  /// Decisions that wait for a reply.
  case reply
  /// A decision that was not agreed to, to be taken up.
  case raise
  /// An alert, which says itself what it asks for next.
  case alert
  /// What a return says otherwise than the record, to be settled.
  case settle
  /// A child without an IRO.
  case allocate
  /// A child to be told who their IRO is.
  case introduce
  /// Something about the child's care to be recorded; in words what: "record the care plan".
  case care(String)
  /// A significant change on which the IRO decides.
  case consider
  /// A hearing to prepare for.
  case court
  /// An informal challenge to answer.
  case answer
  /// An unhappy answer in a survey, to be followed up.
  case followUpSurvey
  /// A form on plan, reports and practice, to be filled in after a review.
  case monitor
  /// A line of the review's page; in words what is done there: "finish the record".
  case page(String)
  /// Something to be settled elsewhere, of which the child's page tells.
  case child
}

extension Duty {
  /// What it asks for, by the rule that asks.
  public var act: DutyAct {
    switch key.rule {
    case .reviewHistoryIsKnown: return .record
    case .childSpokenToBeforeReview: return .hear
    case .managerRepliesToDecisions: return .reply
    case .disagreedDecisionTakenUp: return .raise
    case .practiceNoteAnswered: return .answer
    case .returnDifferencesSettled: return .settle
    case .iroAllocatedWithinFiveWorkingDays, .iroAllocatedOutsideCare: return .allocate
    case .introductionSent: return .introduce
    case .significantChangeConsidered: return .consider
    case .surveyAnswerFollowedUp: return .followUpSurvey
    case .hearingPreparedFor: return .court
    case .practiceMonitoredAfterReview: return .monitor
    default: break
    }
    if key.alert != nil { return .alert }
    if let words = wordsOnPage { return .page(words) }
    if let words = wordsOfCare { return .care(words) }
    switch nature {
    case .review: return .review
    case .writeUp: return .record
    default: return .child
    }
  }

  /// True for what is about booking a review or holding it. On no other line does a key do either.
  public var isAboutMeeting: Bool { act == .review || act == .record }

  private var wordsOnPage: String? {
    switch key.rule {
    case .adjournedReviewCompleted, .seriesOfMeetingsCompleted: "complete the \(kind.meetingWord)"
    case .socialWorkerSpokenToBeforeReview: "note the conversation"
    case .consultationsAndInvitationsSent: "send the invitations"
    case .changeOfMeetingTold: "tell them again"
    case .undeliveredSentAgain: "send it again"
    case .reportAndCarePlanReceived, .educationAndHealthPlansReceived: "note what has come"
    case .decisionsToManager: "send the decisions"
    case .decisionApproved: "note the approval"
    case .decisionsToEveryoneInvited: "send the decisions out"
    case .recordComplete: "finish the record"
    case .recordDistributed: "send the record out"
    case .amendedCarePlanReceived: "note the amended plan"
    case .decisionCarriedOut, .overdueDecisionBeforeSeniorOfficer: "say what became of it"
    case .midwayCheckMade: "make the midway check"
    case .permanencePlanByReview: "note the plan for permanence"
    default: nil
    }
  }

  private var wordsOfCare: String? {
    switch key.rule {
    case .serviceToldWithinTwoWorkingDays: "record that the service was told"
    case .carePlanWithinTenWorkingDays, .carePlanOnRemandWithinFiveWorkingDays: "record the care plan"
    case .coreGroupMetWithinTenWorkingDays: "record that the core group met"
    case .conferenceOutcomeRecorded: "record what the conference came to"
    case .connectedPersonApprovedInTime: "record an extension or approval"
    case .pathwayAssessmentMade: "record the pathway assessment"
    default: nil
    }
  }
}
