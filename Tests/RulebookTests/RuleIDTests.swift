import Testing

@testable import Rulebook

/// Rules are known by these names in stores, drafts and printed lists: none is ever changed.
@Suite struct RuleIDTests {
  @Test("Every rule has a name of its own, and none has changed")
  func frozen() {
    #expect(
      RuleID.allCases.map(\.rawValue).sorted() == [
        "AdjournedReviewCompleted", "AdoptionPlacementReviewedAgainWithinThreeMonths",
        "AdoptionPlacementReviewedEverySixMonths", "AdoptionPlacementReviewedWithinFourWeeks",
        "AlertAcknowledged", "AlertAnswered", "AlertReplyConsidered", "AmendedCarePlanReceived",
        "AuthorityToPlaceReviewedEverySixMonths", "AuthorityToPlaceReviewedWithinThreeMonths",
        "ChildSpokenToBeforeReview", "ConsultationsAndInvitationsSent", "DecisionApproved",
        "DecisionCarriedOut", "DecisionsToEveryoneInvited", "DecisionsToManager",
        "DisagreedDecisionTakenUp", "DisputeResolved", "EducationAndHealthPlansReceived",
        "FirstReviewWithinFourWeeks", "FirstReviewWithinTwentyWorkingDays", "HeldReviewIsRecorded",
        "IROAllocatedWithinFiveWorkingDays", "InformalAlertResolved",
        "InitialConferenceWithinFifteenWorkingDays", "LaterReviewsWithinSixMonths",
        "ManagerRepliesToDecisions", "MidwayCheckMade", "OverdueDecisionBeforeSeniorOfficer",
        "PathwayPlanReviewedEverySixMonths", "PracticeNoteAnswered", "RecordComplete",
        "RecordDistributed", "ReportAndCarePlanReceived", "ReviewConferenceWithinThreeMonths",
        "ReviewConferencesEverySixMonths", "ReviewHistoryIsKnown", "SecondReviewWithinThreeMonths",
        "SeriesOfMeetingsCompleted", "ShortBreaksReviewedEverySixMonths",
        "ShortBreaksReviewedWithinThreeMonths", "SocialWorkerSpokenToBeforeReview",
      ])
    #expect(Set(Rulebook.rules.map(\.id)) == Set(RuleID.allCases))
    #expect(Rulebook.rules.count == RuleID.allCases.count)
  }
}
