import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Surveys after reviews, the latest first: each answer of no with what was done about it.
extension VoiceTab {
  func surveys(_ room: Int) -> [Row] {
    child.surveys.returned.reversed().flatMap { survey in
      rows(
        .survey(survey.id), survey.on, "\(survey.title(of: child)): \(survey.counted)", words(survey), room)
        + survey.answers.filter(\.isUnhappy).flatMap { unhappy($0, survey, room) }
    } + rows(.survey(nil), nil, "type in a survey that came back", [], room, style: .dim)
  }

  /// What was said in words, apart from answers of no, which have lines of their own.
  private func words(_ survey: Survey) -> [Text] {
    survey.answers.filter { !$0.isUnhappy && $0.words != nil }.map { Text("\($0.asked) \($0.sentence)") }
  }

  private func unhappy(_ answer: SurveyAnswer, _ survey: Survey, _ room: Int) -> [Row] {
    let followUp = child.surveys.followUp(of: survey.id, answer.question)
    let done = followUp.map { "followed up \($0.on.shortWithYear)\($0.words.isEmpty ? "" : ": \($0.words)")" }
    return rows(
      .surveyAnswer(survey.id, answer.question), nil, "\(answer.asked) \(answer.sentence)",
      [Text(done ?? "to follow up", style: followUp == nil ? .bold : .dim)], room)
  }
}
