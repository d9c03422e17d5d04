import Casework
import Testing

@testable import Rulebook

/// Rules are known by these names in stores, drafts and printed lists: none is ever changed.
@Suite struct RuleIDTests {
  @Test("Every rule has a name of its own, and none has changed")
  func frozen() {
    #expect(
      Rulebook.rules.map(\.id.raw).sorted() == [
        "AdjournedReviewCompleted", "AdoptionPlacementReviewedAgainWithinThreeMonths",
        "AdoptionPlacementReviewedEverySixMonths", "AdoptionPlacementReviewedWithinFourWeeks",
        "AlertAcknowledged", "AlertAnswered", "AlertReplyConsidered", "AmendedCarePlanReceived",
        "AuthorityToPlaceReviewedEverySixMonths", "AuthorityToPlaceReviewedWithinThreeMonths",
        "CarePlanOnRemandWithinFiveWorkingDays", "CarePlanWithinTenWorkingDays",
        "ChangeOfMeetingTold", "ChildSpokenToBeforeReview", "ConferenceOutcomeRecorded",
        "ConnectedPersonApprovedInTime",
        "ConsultationsAndInvitationsSent", "CoreGroupMetWithinTenWorkingDays",
        "DecisionApproved",
        "DecisionCarriedOut", "DecisionsToEveryoneInvited", "DecisionsToManager",
        "DisagreedDecisionTakenUp", "DisputeResolved", "EarlyReviewHeldBeforeTheChange",
        "EducationAndHealthPlansReceived",
        "FirstReviewWithinFourWeeks", "FirstReviewWithinTwentyWorkingDays", "HearingPreparedFor",
        "HeldReviewIsRecorded",
        "IROAllocatedOutsideCare", "IROAllocatedWithinFiveWorkingDays", "InformalAlertResolved",
        "InitialConferenceWithinFifteenWorkingDays", "IntroductionSent", "LaterReviewsWithinSixMonths",
        "ManagerRepliesToDecisions", "MidwayCheckMade", "OverdueDecisionBeforeSeniorOfficer",
        "PathwayAssessmentMade", "PathwayPlanReviewedEverySixMonths", "PermanencePlanByReview",
        "PracticeMonitoredAfterReview", "PracticeNoteAnswered",
        "RecordComplete",
        "RecordDistributed", "ReportAndCarePlanReceived", "ReturnDifferencesSettled",
        "ReviewConferenceWithinThreeMonths",
        "ReviewConferencesEverySixMonths", "ReviewHeldBeforeStayEnds", "ReviewHistoryIsKnown",
        "SecondReviewWithinThreeMonths", "SeriesOfMeetingsCompleted", "ServiceToldWithinTwoWorkingDays",
        "ShortBreaksReviewedEverySixMonths",
        "ShortBreaksReviewedWithinThreeMonths", "SignificantChangeConsidered",
        "SocialWorkerSpokenToBeforeReview", "SupervisionOrderReviewed",
        "SupervisionOrderReviewedAgain", "SurveyAnswerFollowedUp",
        "TransferInConferenceWithinFifteenWorkingDays", "UndeliveredSentAgain",
      ])
  }

  @Test("A rule is found by its name, and the name of another version's rule is not known")
  func found() {
    for rule in Rulebook.rules { #expect(Rulebook.rule(rule.id)?.text == rule.text) }
    #expect(RuleID("MidwayCheckMade").isKnown)
    #expect(!RuleID("RuleOfTomorrow").isKnown)
  }
}
