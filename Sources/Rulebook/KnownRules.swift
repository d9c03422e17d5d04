public import Casework

/// The rules that this version knows, by the names that never change. A new rule gets a name of its own here, and in
/// RuleIDTests.
extension RuleID {
  public static var reviewHistoryIsKnown: RuleID { RuleID("ReviewHistoryIsKnown") }
  public static var returnDifferencesSettled: RuleID { RuleID("ReturnDifferencesSettled") }
  public static var iroAllocatedWithinFiveWorkingDays: RuleID { RuleID("IROAllocatedWithinFiveWorkingDays") }
  public static var iroAllocatedOutsideCare: RuleID { RuleID("IROAllocatedOutsideCare") }
  public static var introductionSent: RuleID { RuleID("IntroductionSent") }
  public static var serviceToldWithinTwoWorkingDays: RuleID { RuleID("ServiceToldWithinTwoWorkingDays") }
  public static var carePlanWithinTenWorkingDays: RuleID { RuleID("CarePlanWithinTenWorkingDays") }
  public static var carePlanOnRemandWithinFiveWorkingDays: RuleID {
    RuleID("CarePlanOnRemandWithinFiveWorkingDays")
  }
  public static var permanencePlanByReview: RuleID { RuleID("PermanencePlanByReview") }
  public static var connectedPersonApprovedInTime: RuleID { RuleID("ConnectedPersonApprovedInTime") }
  public static var significantChangeConsidered: RuleID { RuleID("SignificantChangeConsidered") }
  public static var hearingPreparedFor: RuleID { RuleID("HearingPreparedFor") }
  public static var pathwayAssessmentMade: RuleID { RuleID("PathwayAssessmentMade") }
  public static var heldReviewIsRecorded: RuleID { RuleID("HeldReviewIsRecorded") }
  public static var adjournedReviewCompleted: RuleID { RuleID("AdjournedReviewCompleted") }
  public static var seriesOfMeetingsCompleted: RuleID { RuleID("SeriesOfMeetingsCompleted") }
  public static var firstReviewWithinTwentyWorkingDays: RuleID {
    RuleID("FirstReviewWithinTwentyWorkingDays")
  }
  public static var firstReviewWithinFourWeeks: RuleID { RuleID("FirstReviewWithinFourWeeks") }
  public static var secondReviewWithinThreeMonths: RuleID { RuleID("SecondReviewWithinThreeMonths") }
  public static var laterReviewsWithinSixMonths: RuleID { RuleID("LaterReviewsWithinSixMonths") }
  public static var reviewHeldBeforeStayEnds: RuleID { RuleID("ReviewHeldBeforeStayEnds") }
  public static var earlyReviewHeldBeforeTheChange: RuleID { RuleID("EarlyReviewHeldBeforeTheChange") }
  public static var authorityToPlaceReviewedWithinThreeMonths: RuleID {
    RuleID("AuthorityToPlaceReviewedWithinThreeMonths")
  }
  public static var authorityToPlaceReviewedEverySixMonths: RuleID {
    RuleID("AuthorityToPlaceReviewedEverySixMonths")
  }
  public static var adoptionPlacementReviewedWithinFourWeeks: RuleID {
    RuleID("AdoptionPlacementReviewedWithinFourWeeks")
  }
  public static var adoptionPlacementReviewedAgainWithinThreeMonths: RuleID {
    RuleID("AdoptionPlacementReviewedAgainWithinThreeMonths")
  }
  public static var adoptionPlacementReviewedEverySixMonths: RuleID {
    RuleID("AdoptionPlacementReviewedEverySixMonths")
  }
  public static var shortBreaksReviewedWithinThreeMonths: RuleID {
    RuleID("ShortBreaksReviewedWithinThreeMonths")
  }
  public static var shortBreaksReviewedEverySixMonths: RuleID { RuleID("ShortBreaksReviewedEverySixMonths") }
  public static var pathwayPlanReviewedEverySixMonths: RuleID { RuleID("PathwayPlanReviewedEverySixMonths") }
  public static var initialConferenceWithinFifteenWorkingDays: RuleID {
    RuleID("InitialConferenceWithinFifteenWorkingDays")
  }
  public static var reviewConferenceWithinThreeMonths: RuleID { RuleID("ReviewConferenceWithinThreeMonths") }
  public static var reviewConferencesEverySixMonths: RuleID { RuleID("ReviewConferencesEverySixMonths") }
  public static var transferInConferenceWithinFifteenWorkingDays: RuleID {
    RuleID("TransferInConferenceWithinFifteenWorkingDays")
  }
  public static var coreGroupMetWithinTenWorkingDays: RuleID { RuleID("CoreGroupMetWithinTenWorkingDays") }
  public static var conferenceOutcomeRecorded: RuleID { RuleID("ConferenceOutcomeRecorded") }
  public static var supervisionOrderReviewed: RuleID { RuleID("SupervisionOrderReviewed") }
  public static var supervisionOrderReviewedAgain: RuleID { RuleID("SupervisionOrderReviewedAgain") }
  public static var socialWorkerSpokenToBeforeReview: RuleID { RuleID("SocialWorkerSpokenToBeforeReview") }
  public static var consultationsAndInvitationsSent: RuleID { RuleID("ConsultationsAndInvitationsSent") }
  public static var changeOfMeetingTold: RuleID { RuleID("ChangeOfMeetingTold") }
  public static var undeliveredSentAgain: RuleID { RuleID("UndeliveredSentAgain") }
  public static var reportAndCarePlanReceived: RuleID { RuleID("ReportAndCarePlanReceived") }
  public static var educationAndHealthPlansReceived: RuleID { RuleID("EducationAndHealthPlansReceived") }
  public static var childSpokenToBeforeReview: RuleID { RuleID("ChildSpokenToBeforeReview") }
  public static var decisionsToManager: RuleID { RuleID("DecisionsToManager") }
  public static var managerRepliesToDecisions: RuleID { RuleID("ManagerRepliesToDecisions") }
  public static var decisionApproved: RuleID { RuleID("DecisionApproved") }
  public static var decisionsToEveryoneInvited: RuleID { RuleID("DecisionsToEveryoneInvited") }
  public static var recordComplete: RuleID { RuleID("RecordComplete") }
  public static var recordDistributed: RuleID { RuleID("RecordDistributed") }
  public static var amendedCarePlanReceived: RuleID { RuleID("AmendedCarePlanReceived") }
  public static var decisionCarriedOut: RuleID { RuleID("DecisionCarriedOut") }
  public static var overdueDecisionBeforeSeniorOfficer: RuleID {
    RuleID("OverdueDecisionBeforeSeniorOfficer")
  }
  public static var disagreedDecisionTakenUp: RuleID { RuleID("DisagreedDecisionTakenUp") }
  public static var midwayCheckMade: RuleID { RuleID("MidwayCheckMade") }
  public static var alertAcknowledged: RuleID { RuleID("AlertAcknowledged") }
  public static var alertAnswered: RuleID { RuleID("AlertAnswered") }
  public static var alertReplyConsidered: RuleID { RuleID("AlertReplyConsidered") }
  public static var informalAlertResolved: RuleID { RuleID("InformalAlertResolved") }
  public static var disputeResolved: RuleID { RuleID("DisputeResolved") }
  public static var practiceNoteAnswered: RuleID { RuleID("PracticeNoteAnswered") }
  public static var practiceMonitoredAfterReview: RuleID { RuleID("PracticeMonitoredAfterReview") }
  public static var surveyAnswerFollowedUp: RuleID { RuleID("SurveyAnswerFollowedUp") }
}
