import Casework

/// A survey that came back after a review.
struct PlannedSurvey: Sendable {
  let respondent: SurveyRespondent
  /// Days after the review on which it came back.
  let days: Int
  /// By the key of the council's question; true for yes.
  var answers: [String: Bool] = [:]
}
