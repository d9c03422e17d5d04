import Casework

/// What came back in a year of what is asked after reviews.
struct SurveyFigures: Sendable {
  let respondent: SurveyRespondent
  let returned: Int
  /// By the key of the council's question, how many of them answered yes; the rest answered no.
  let yes: [(question: String, rate: PublishedRate)]
}
