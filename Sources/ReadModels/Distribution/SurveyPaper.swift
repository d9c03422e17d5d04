public import Casework
public import Rulebook

/// A survey to be filled in on paper: the council's questions to one sort of person, and nothing of any child.
public struct SurveyPaper: Equatable, Sendable {
  public let council: String
  public let respondent: SurveyRespondent
  public let questions: [Question]

  public struct Question: Equatable, Sendable {
    public let words: String
    /// False for one that is answered in words alone.
    public let isYesOrNo: Bool
  }

  /// Nil where nobody of the sort is asked anything.
  public init?(for respondent: SurveyRespondent, under policy: Policy, council: String) {
    questions = policy.surveys[respondent].map {
      Question(words: $0.words, isYesOrNo: $0.answer == .yesOrNo)
    }
    if questions.isEmpty { return nil }
    self.respondent = respondent
    self.council = council
  }
}
