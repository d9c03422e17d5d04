public import CareCalendar

/// The random id of one survey that came back.
public struct SurveyID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// Who was asked after a review: each has questions of their own.
public enum SurveyRespondent: String, Sendable, CaseIterable {
  case child, parent, carer

  /// As it stands within a sentence: "a child", "a parent".
  public var words: String { rawValue.withArticle }
}

/// What was answered to one question of a survey.
public struct SurveyAnswer: Hashable, Sendable {
  public enum Verdict: String, Sendable, CaseIterable { case yes, no }

  /// The question's key in the council's policy.
  public let question: String
  /// The question as it was asked, which stands whatever the council asks later.
  public let asked: String
  /// Nil for a question that is answered in words alone.
  public let verdict: Verdict?
  public let words: String?

  public init(_ question: String, asked: String, _ verdict: Verdict?, words: String? = nil) {
    self.question = question
    self.asked = asked
    self.verdict = verdict
    self.words = words
  }

  public var isUnhappy: Bool { verdict == .no }
}

/// What somebody answered when asked how a review was for them.
public struct Survey: Hashable, Sendable {
  public let id: SurveyID
  public let respondent: SurveyRespondent
  /// Who it was among the people around the child; nil for the child, and where it was not said.
  public let person: PersonID?
  /// The review that was asked about; nil where it was not said.
  public let review: ReviewID?
  /// Those that were answered, in the order in which they were asked.
  public let answers: [SurveyAnswer]
  /// The day on which it came back.
  public let on: Day

  public init(
    id: SurveyID, respondent: SurveyRespondent, person: PersonID? = nil, review: ReviewID? = nil,
    answers: [SurveyAnswer], on: Day
  ) {
    self.id = id
    self.respondent = respondent
    self.person = person
    self.review = review
    self.answers = answers
    self.on = on
  }

  public func answer(to question: String) -> SurveyAnswer? { answers.first { $0.question == question } }

  /// The same, about a review that stands under another id.
  func about(_ review: ReviewID?) -> Survey {
    Survey(id: id, respondent: respondent, person: person, review: review, answers: answers, on: on)
  }

  /// The same without what was written, for those who may not see it.
  public var withoutWords: Survey {
    Survey(
      id: id, respondent: respondent, person: person, review: review,
      answers: answers.map { SurveyAnswer($0.question, asked: $0.asked, $0.verdict) }, on: on)
  }
}

/// What the IRO did about an unhappy answer.
public struct SurveyFollowUp: Hashable, Sendable {
  public let survey: SurveyID
  /// The key of the question that was answered with no.
  public let question: String
  public let words: String
  public let by: StaffID
  public let on: Day

  public init(_ survey: SurveyID, question: String, words: String, by: StaffID, on: Day) {
    self.survey = survey
    self.question = question
    self.words = words
    self.by = by
    self.on = on
  }

  /// The same without what was written, for those who may not see it.
  public var withoutWords: SurveyFollowUp {
    SurveyFollowUp(survey, question: question, words: "", by: by, on: on)
  }
}

/// What was recorded of surveys about one child's reviews.
public enum SurveyEvent: Hashable, Sendable {
  case returned(Survey)
  case followedUp(SurveyFollowUp)

  public var happenedOn: Day {
    switch self {
    case .returned(let survey): survey.on
    case .followedUp(let followUp): followUp.on
    }
  }

  /// The same without what was written, for those who may not see it.
  public var withoutWords: SurveyEvent {
    switch self {
    case .returned(let survey): .returned(survey.withoutWords)
    case .followedUp(let followUp): .followedUp(followUp.withoutWords)
    }
  }
}
