import Casework
import Rulebook

/// What was answered in surveys after reviews.
enum SurveyMeasures {
  static func all(under policy: Policy) -> [Measure] {
    policy.surveys.respondents.flatMap { respondent in
      [returned(by: respondent)]
        + policy.surveys[respondent].filter { $0.answer == .yesOrNo }.map { measure($0, of: respondent) }
    } + knowsIRO(policy.surveys[.child])
  }

  /// Where the council asks it in the words of its own, by the key that councils report it by.
  private static func knowsIRO(_ asked: [SurveyQuestion]) -> [Measure] {
    asked.filter { $0.key == "knows-iro" && $0.answer == .yesOrNo }.map { question in
      measure("participation.knows-iro", "Children who know their IRO", question, of: .child)
    }
  }

  private static func returned(by respondent: SurveyRespondent) -> Measure {
    Measure(
      "surveys.returned.\(respondent.rawValue)", "Surveys that came back from \(respondent.several)",
      .participation, .count,
      definition: "Surveys after reviews that came back from \(respondent.several) in the period.",
      .surveys { $0.respondent == respondent ? .counted() : nil })
  }

  private static func measure(_ question: SurveyQuestion, of respondent: SurveyRespondent) -> Measure {
    measure(
      "survey.\(respondent.rawValue).\(question.key)",
      "\(respondent.several.capitalisingFirst): \(question.words)", question, of: respondent)
  }

  private static func measure(
    _ key: String, _ title: String, _ question: SurveyQuestion, of respondent: SurveyRespondent
  ) -> Measure {
    let asked = AnswerMeasures.isAsked(question.key, of: respondent)
    let elsewhere = asked == nil ? "" : " What a child answered at a review counts as well."
    return Measure(
      key, title, .participation, .percent,
      definition:
        "Of the answers of \(respondent.several) to “\(question.words)” in surveys after reviews that came back in the "
        + "period, those with yes.\(elsewhere)",
      .surveys(and: asked) { survey in
        guard survey.respondent == respondent, let answer = survey.answers[question.key] else { return nil }
        return Counting.Verdict(answer == .yes)
      })
  }
}

extension SurveyRespondent {
  /// "children"
  fileprivate var several: String {
    switch self {
    case .child: "children"
    case .parent: "parents"
    case .carer: "carers"
    }
  }
}

extension Counting {
  /// Each survey that came back in the period, with a name or without, and each review held in it where that is asked as well.
  static func surveys(
    and review: (@Sendable (CountedReview) -> Verdict?)? = nil,
    _ judge: @escaping @Sendable (CountedSurvey) -> Verdict?
  ) -> Counting {
    .childrenAndService(
      review == nil ? .surveys : .answers,
      { child in
        child.held.compactMap { held in review?(held).flatMap { ReviewDays(held).observation($0) } }
          + child.surveys.compactMap { survey in judge(survey).map { survey.observation($0) } }
      },
      { context in
        context.service.surveys.map { CountedSurvey($0) }.filter { context.contains($0.on) }
          .compactMap { survey in judge(survey).map { survey.observation($0) } }
      })
  }
}

extension CountedSurvey {
  fileprivate func observation(_ verdict: Counting.Verdict) -> Observation {
    Observation(verdict, on: on, .survey(on))
  }
}
