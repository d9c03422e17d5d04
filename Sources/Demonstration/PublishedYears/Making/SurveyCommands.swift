import Application
import CareCalendar
import Casework

/// A survey that came back is typed in.
struct TakeInSurvey: ScriptedCommand {
  let respondent: SurveyRespondent
  let person: PersonID?
  let review: ScriptedAction.Noted
  let answers: [String: Bool]
  let on: Day

  var order: DailyOrder { .note }

  func command(about child: ChildID, in record: Recorder) throws -> Command {
    let said = answers.mapValues { SurveyDetails.Answer($0 ? .yes : .no) }
    return .survey(
      .take(
        child,
        SurveyDetails(
          respondent, person: person, review: try record.id(of: review, child), answers: said, on: on)))
  }
}

/// The IRO asked about an answer of no, in the survey that came back on a day.
struct FollowUpSurveyAnswer: ScriptedCommand {
  let respondent: SurveyRespondent
  let cameBack: Day
  let question: String
  let words: String
  let on: Day

  var order: DailyOrder { .note }

  func command(about child: ChildID, in record: Recorder) throws -> Command {
    let returned = try record.child(child).surveys.returned
    guard let survey = returned.last(where: { $0.respondent == respondent && $0.on == cameBack }) else {
      throw SurveyRefusal.noSuchAnswer
    }
    return .survey(.followUp(child, survey.id, question: question, words, on: on))
  }
}

/// The form of an IRO on the plan, the reports and the practice that a review found.
struct MonitorPractice: ScriptedCommand {
  let review: ScriptedAction.Noted
  let grades: [PracticeMonitoring.Part: PracticeMonitoring.Grade]
  let words: String?
  let on: Day

  var order: DailyOrder { .note }

  func command(about child: ChildID, in record: Recorder) throws -> Command {
    .practice(
      .monitor(child, try record.id(of: review, child), grades: grades, words: words, on: on))
  }
}
