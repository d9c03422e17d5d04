public import CareCalendar
public import Casework

/// A survey that came back, without what was written.
public struct CountedSurvey: Hashable, Sendable {
  public let respondent: SurveyRespondent
  /// The questions that were answered with yes or no, by their keys.
  public let answers: [String: SurveyAnswer.Verdict]
  public let on: Day

  public init(_ respondent: SurveyRespondent, answers: [String: SurveyAnswer.Verdict], on: Day) {
    self.respondent = respondent
    self.answers = answers
    self.on = on
  }

  public init(_ survey: Survey) {
    self.init(
      survey.respondent,
      answers: Dictionary(
        survey.answers.compactMap { answer in answer.verdict.map { (answer.question, $0) } },
        uniquingKeysWith: { first, _ in first }),
      on: survey.on)
  }
}
