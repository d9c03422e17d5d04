public import Casework

/// A question that is asked after a review.
public struct SurveyQuestion: Hashable, Sendable {
  /// How it is answered.
  public enum Answer: String, Sendable, CaseIterable {
    /// By yes or no, with words where they are wanted.
    case yesOrNo = "yes-no"
    /// In words alone.
    case words
  }

  /// What the record and the measures know it by.
  public let key: String
  /// As it is asked.
  public let words: String
  public let answer: Answer

  public init(_ key: String, _ words: String, _ answer: Answer = .yesOrNo) {
    self.key = key
    self.words = words
    self.answer = answer
  }
}

/// The questions of surveys after reviews: those of a child, a parent and a carer apart.
public struct SurveyQuestions: Equatable, Sendable {
  private var questions: [SurveyRespondent: [SurveyQuestion]]

  public init(_ questions: [SurveyRespondent: [SurveyQuestion]]) {
    self.questions = questions.filter { !$0.value.isEmpty }
  }

  /// In the order in which they are asked; none where nobody of the sort is asked.
  public subscript(respondent: SurveyRespondent) -> [SurveyQuestion] {
    get { questions[respondent] ?? [] }
    set { questions[respondent] = newValue.isEmpty ? nil : newValue }
  }

  /// Those who are asked anything.
  public var respondents: [SurveyRespondent] { SurveyRespondent.allCases.filter { questions[$0] != nil } }

  /// Where the council says nothing. Local practice: what North Lincolnshire asked in 2010/11, and whether the child knows
  /// their IRO, which several councils report.
  public static let usual = SurveyQuestions([
    .child: [
      SurveyQuestion("knows-iro", "Do you know who your IRO is?"),
      SurveyQuestion("time-with-iro", "Did you have time to talk with your IRO before the review?"),
      SurveyQuestion("able-to-give-views", "Could you say what you think?"),
      SurveyQuestion("right-people-invited", "Were the right people invited?"),
      SurveyQuestion("date-time-place", "Were the day, the time and the place right for you?"),
      SurveyQuestion("understood", "Did you understand what was decided?"),
      SurveyQuestion("happy-with-plan", "Are you happy with the plan?"),
      SurveyQuestion("knows-complaints", "Do you know how to make a complaint?"),
      SurveyQuestion("better", "What would have made it better?", .words),
    ],
    .parent: [
      SurveyQuestion("able-to-give-views", "Could you say what you think?"),
      SurveyQuestion("understood", "Did you understand what was decided?"),
      SurveyQuestion("better", "What would have made it better?", .words),
    ],
    .carer: [
      SurveyQuestion("able-to-give-views", "Could you say what you think?"),
      SurveyQuestion("understood", "Did you understand what was decided?"),
      SurveyQuestion("better", "What would have made it better?", .words),
    ],
  ])
}
