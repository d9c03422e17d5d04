public import CareCalendar

/// Why a survey, or what was done about an answer, was not recorded.
public enum SurveyRefusal: Refusal, Equatable {
  case recordedAlready
  case nothingAnswered
  case answeredTwice(String)
  case answerIsEmpty(String)
  case noSuchReview
  case nobodySuch
  case beforeTheReview(heldOn: Day)
  case died(Day)
  case noSuchAnswer
  case notUnhappy
  case followedUpAlready(on: Day)
  case beforeTheSurvey(Day)
  case wordsAreEmpty

  public var words: String {
    switch self {
    case .recordedAlready: "This survey is recorded already."
    case .nothingAnswered: "Nothing is answered: a survey needs at least one answer."
    case .answeredTwice(let question): "“\(question)” is answered twice."
    case .answerIsEmpty(let question): "“\(question)” has neither yes, no nor words."
    case .noSuchReview: "There is no such review of this child."
    case .nobodySuch: "That person is not recorded around this child."
    case .beforeTheReview(let day):
      "The review was held on \(day.shortWithYear): give that day or a later one."
    case .died(let day): "The child died on \(day.shortWithYear). Nobody is asked about reviews any more."
    case .noSuchAnswer: "There is no such answer in a survey about this child."
    case .notUnhappy: "Only an answer of no is followed up."
    case .followedUpAlready(let day): "It was followed up on \(day.shortWithYear) already."
    case .beforeTheSurvey(let day):
      "The survey came back on \(day.shortWithYear): give that day or a later one."
    case .wordsAreEmpty: "Say in words what you did, or what they told you."
    }
  }
}

extension Survey {
  /// Why it is none; nil where it can be one.
  var refusal: SurveyRefusal? {
    if answers.isEmpty { return .nothingAnswered }
    var known: Set<String> = []
    for answer in answers {
      if !known.insert(answer.question).inserted { return .answeredTwice(answer.asked) }
      if answer.verdict == nil, (answer.words ?? "").isBlank { return .answerIsEmpty(answer.asked) }
    }
    return nil
  }
}

extension Surveys {
  /// Why an answer is not to be followed up; nil where it is.
  public func refusalOfFollowingUp(_ survey: Survey, _ answer: SurveyAnswer) -> SurveyRefusal? {
    if !answer.isUnhappy { return .notUnhappy }
    return followUp(of: survey.id, answer.question).map { .followedUpAlready(on: $0.on) }
  }
}

extension Child {
  /// Why the event cannot be true of surveys about this child; nil when it can.
  func refusal(of event: SurveyEvent) -> SurveyRefusal? {
    switch event {
    case .returned(let survey): refusal(of: survey)
    case .followedUp(let followUp): refusal(of: followUp)
    }
  }

  /// A review that only returns tell of may be told of once more after the survey: of that one commands alone are asked.
  private func refusal(of survey: Survey) -> SurveyRefusal? {
    if surveys[survey.id] != nil { return .recordedAlready }
    if let refusal = survey.refusal { return refusal }
    if let review = survey.review, review.isGiven, reviews.file(review) == nil { return .noSuchReview }
    return survey.person.map { family[$0] == nil } ?? false ? .nobodySuch : nil
  }

  private func refusal(of followUp: SurveyFollowUp) -> SurveyRefusal? {
    guard let survey = surveys[followUp.survey], let answer = survey.answer(to: followUp.question) else {
      return .noSuchAnswer
    }
    if let refusal = surveys.refusalOfFollowingUp(survey, answer) { return refusal }
    if followUp.on < survey.on { return .beforeTheSurvey(survey.on) }
    return followUp.words.isBlank ? .wordsAreEmpty : nil
  }

  /// Why a survey cannot have come back, by its review and the day of that, and whether the child lives: asked of commands
  /// alone, since the day of a review may be corrected afterwards.
  func refusal(ofTakingIn event: SurveyEvent) -> SurveyRefusal? {
    guard case .returned(let survey) = event else { return nil }
    if let died, survey.on > died { return .died(died) }
    if let review = survey.review, reviews.file(review) == nil { return .noSuchReview }
    guard let held = survey.review.flatMap({ reviews.file($0)?.review?.heldOn }), survey.on < held else {
      return nil
    }
    return .beforeTheReview(heldOn: held)
  }
}
