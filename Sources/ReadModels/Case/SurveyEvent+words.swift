public import Casework

extension SurveyEvent {
  /// What was recorded of a survey, in words.
  public func words(of child: Child) -> String {
    switch self {
    case .returned(let survey): "\(survey.title(of: child)): \(survey.counted)"
    case .followedUp(let followUp):
      ["Survey followed up", child.surveys.asked(followUp).map { "“\($0)”" }, followUp.words]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }
}

extension Survey {
  /// "Survey of Dawn Murray (mother)", "Survey of the child"
  public func title(of child: Child) -> String {
    if let person { return "Survey of \(child.family.words(for: person))" }
    return respondent == .child ? "Survey of the child" : "Survey of \(respondent.words)"
  }

  /// "6 answers, 1 of them no"
  public var counted: String {
    let unhappy = answers.count(where: \.isUnhappy)
    let all = answers.count == 1 ? "1 answer" : "\(answers.count) answers"
    return unhappy == 0 ? all : "\(all), \(unhappy) of them no"
  }
}

extension SurveyAnswer {
  /// "no: nobody asked me"
  public var sentence: String {
    [verdict?.rawValue, words.map { "“\($0)”" }].compactMap { $0 }.joined(separator: ": ")
  }
}

extension Surveys {
  /// The question that was followed up, as it was asked.
  func asked(_ followUp: SurveyFollowUp) -> String? {
    self[followUp.survey]?.answer(to: followUp.question)?.asked
  }
}
