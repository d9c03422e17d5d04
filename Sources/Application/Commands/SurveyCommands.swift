import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CaseService {
  func perform(_ command: SurveyCommand) throws -> CommandResult {
    switch command {
    case .take(let id, let details):
      try signedIn.require(.takeInSurveys)
      return try record(.returned(survey(details)), of: id)
    case .followUp(let id, let survey, let question, let words, let day):
      try signedIn.require(.followUpSurveys)
      return try record(
        .followedUp(
          SurveyFollowUp(
            survey, question: question, words: words, by: signedIn.member.id, on: day ?? signedIn.day)),
        of: id)
    }
  }

  /// The questions are the council's of today, in their order, and are recorded with the answers.
  func survey(_ details: SurveyDetails) -> Survey {
    let answers = rulebook.policy.surveys[details.respondent].compactMap { question in
      details.answers[question.key].flatMap { answer -> SurveyAnswer? in
        let words = answer.words.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
        let verdict = question.answer == .words ? nil : answer.verdict
        if verdict == nil, words == nil { return nil }
        return SurveyAnswer(question.key, asked: question.words, verdict, words: words)
      }
    }
    return Survey(
      id: identifiers.survey(), respondent: details.respondent, person: details.person,
      review: details.review, answers: answers, on: details.on ?? signedIn.day)
  }

  private func record(_ event: SurveyEvent, of id: ChildID) throws -> CommandResult {
    let row = try visibleRow(id)
    let position = try append(to: id) { child, _ in
      try child.decide(.survey([event], today: signedIn.day))
    }
    let child = try? childAsSeen(id)
    return CommandResult(recorded: .surveyed(row, event, child ?? Child()), position: position)
  }
}
