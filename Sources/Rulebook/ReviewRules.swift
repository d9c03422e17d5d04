/// The rules that say by when the next review of a kind is to be held.
enum ReviewRules {
  static let all: [any ReviewRule] = [
    FirstReviewWithinTwentyWorkingDays(), FirstReviewWithinFourWeeks(), SecondReviewWithinThreeMonths(),
    LaterReviewsWithinSixMonths(), AuthorityToPlaceReviewedWithinThreeMonths(),
    AuthorityToPlaceReviewedEverySixMonths(), AdoptionPlacementReviewedWithinFourWeeks(),
    AdoptionPlacementReviewedAgainWithinThreeMonths(), AdoptionPlacementReviewedEverySixMonths(),
    ShortBreaksReviewedWithinThreeMonths(), ShortBreaksReviewedEverySixMonths(),
    PathwayPlanReviewedEverySixMonths(), InitialConferenceWithinFifteenWorkingDays(),
    TransferInConferenceWithinFifteenWorkingDays(),
    ReviewConferenceWithinThreeMonths(), ReviewConferencesEverySixMonths(),
    SupervisionOrderReviewed(), SupervisionOrderReviewedAgain(),
  ]
}
