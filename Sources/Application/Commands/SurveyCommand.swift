public import CareCalendar
public import Casework

/// Everything that is done about surveys after reviews.
public enum SurveyCommand: Sendable {
  /// One that came back about a child's review.
  case take(ChildID, SurveyDetails)
  /// What was done about an answer of no, to the question of that key. Without a day it is today's.
  case followUp(ChildID, SurveyID, question: String, String, on: Day? = nil)
}

/// What somebody types in of a survey that came back.
public struct SurveyDetails: Hashable, Sendable {
  public var respondent: SurveyRespondent
  /// Who it was among the people around the child; nil for the child, and where it was not said.
  public var person: PersonID?
  public var review: ReviewID?
  /// By the key of the question; those that were left empty are left out.
  public var answers: [String: Answer]
  /// The day on which it came back; nil for today.
  public var on: Day?

  public struct Answer: Hashable, Sendable {
    public var verdict: SurveyAnswer.Verdict?
    public var words: String?

    public init(_ verdict: SurveyAnswer.Verdict?, words: String? = nil) {
      self.verdict = verdict
      self.words = words
    }
  }

  public init(
    _ respondent: SurveyRespondent, person: PersonID? = nil, review: ReviewID? = nil,
    answers: [String: Answer], on: Day? = nil
  ) {
    self.respondent = respondent
    self.person = person
    self.review = review
    self.answers = answers
    self.on = on
  }
}
