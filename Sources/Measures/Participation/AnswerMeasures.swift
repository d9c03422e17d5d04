import Casework

/// What children answered, when they were asked at a review.
enum AnswerMeasures {
  static let all = [measure("plan"), measure("placement")]

  private static func measure(_ what: String) -> Measure {
    let asked = isAsked("happy-with-\(what)", of: .child)
    return Measure(
      "survey.child.happy-with-\(what)", "Children happy with their \(what)", .participation, .percent,
      definition:
        "Of the answers that children gave at reviews when asked about their \(what), those with yes.",
      .reviewsHeld { review, _ in asked?(review) })
  }

  /// What a review tells of a question that is asked in surveys as well; nil of all others.
  static func isAsked(
    _ question: String, of respondent: SurveyRespondent
  ) -> (@Sendable (CountedReview) -> Counting.Verdict?)? {
    guard respondent == .child else { return nil }
    switch question {
    case "happy-with-plan": return { verdict($0.happyWithPlan) }
    case "happy-with-placement": return { verdict($0.happyWithPlacement) }
    default: return nil
    }
  }

  private static func verdict(_ answer: Answer?) -> Counting.Verdict? {
    guard let answer, answer != .notAsked else { return nil }
    return Counting.Verdict(answer == .yes)
  }
}
