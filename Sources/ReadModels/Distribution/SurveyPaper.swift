public import Casework
public import Rulebook

/// A survey to be filled in on paper: the council's questions to one sort of person, and nothing of any child.
public struct SurveyPaper: Equatable, Sendable {
  public let council: String
  public let respondent: SurveyRespondent
  public let questions: [SurveyQuestion]

  /// Nil where nobody of the sort is asked anything.
  public init?(for respondent: SurveyRespondent, under policy: Policy, council: String) {
    questions = policy.surveys[respondent]
    if questions.isEmpty { return nil }
    self.respondent = respondent
    self.council = council
  }
}
