import Casework

/// What children answered, when they were asked at a review.
enum AnswerMeasures {
  static let all = [measure("plan", \.happyWithPlan), measure("placement", \.happyWithPlacement)]

  private static func measure(
    _ what: String, _ answer: @escaping @Sendable (CountedReview) -> Answer?
  ) -> Measure {
    Measure(
      "survey.child.happy-with-\(what)", "Children happy with their \(what)", .participation, .percent,
      definition:
        "Of the answers that children gave at reviews when asked about their \(what), those with yes.",
      .reviewsHeld { review, _ in
        guard let answer = answer(review), answer != .notAsked else { return nil }
        return Observation.Verdict(answer == .yes)
      })
  }
}
