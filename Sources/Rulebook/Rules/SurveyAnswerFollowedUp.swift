import CareCalendar
import Casework

/// The IRO follows up each answer of no in a survey after a review within ten working days of its coming back.
///
/// Local policy. Leaving care does not end it: whoever answered waits for an answer. Death does.
struct SurveyAnswerFollowedUp: TimedRule {
  let id = RuleID.surveyAnswerFollowedUp
  let text = """
    Within ten working days of a survey about a review coming back the IRO takes up each answer of no with whoever gave \
    it, and says what was done. It goes on when the child leaves care, and ends if the child dies. A survey without a \
    name belongs to no child, and is counted alone.
    """
  let source = "Local policy"
  let usualFrom = "North Lincolnshire 2010/11, 2.24 and 2.25"
  let weight = DutyWeight.local
  let timescale = Timescale.surveyFollowUp
  let inForceFrom = day(2011, 4, 1)

  func duties(of child: Child, under terms: RuleContext) -> [Duty] {
    guard child.died == nil else { return [] }
    return child.surveys.returned.filter { isInForce(on: $0.on) }.flatMap { survey in
      survey.answers.filter { $0.isUnhappy && child.surveys.followUp(of: survey.id, $0.question) == nil }
        .map { duty(survey, $0, under: terms) }
    }
  }

  private func duty(_ survey: Survey, _ answer: SurveyAnswer, under terms: RuleContext) -> Duty {
    let due = terms.calendar.end(of: terms.policy[timescale], from: survey.on)
    return Duty(
      key: key(survey, answer), nature: .followUp, title: "Survey answer to follow up", post: .iro,
      weight: weight, opens: survey.on, due: due, bookBy: terms.calendar.lastWorkingDay(onOrBefore: due),
      unit: terms.policy[timescale].unit)
  }

  private func key(_ survey: Survey, _ answer: SurveyAnswer) -> DutyKey {
    DutyKey(rule: id, subject: .survey(survey.id, question: answer.question))
  }

  let tellsOutcomes = true

  func outcomes(of child: Child, _ reviews: ReviewsOnRecord, under terms: RuleContext) -> [DutyOutcome] {
    child.surveys.returned.filter { isInForce(on: $0.on) }.flatMap { survey in
      survey.answers.filter(\.isUnhappy).map { answer in
        DutyOutcome(
          key(survey, answer), opens: survey.on,
          due: terms.calendar.end(of: terms.policy[timescale], from: survey.on),
          met: child.surveys.followUp(of: survey.id, answer.question)?.on, lapses: [child.died])
      }
    }
  }

  func explanation(of duty: Duty, of child: Child, under terms: RuleContext) -> Explanation {
    guard case .survey(let id, let question) = duty.key.subject, let survey = child.surveys[id],
      let answer = survey.answer(to: question)
    else { return Explanation(lines: [], source: source, weight: weight) }
    let why = answer.words.map { ["In words: \($0)"] } ?? []
    return Explanation(
      lines: ["“\(answer.asked)” was answered with no"] + why + ["The survey came back on \(survey.on.words)"]
        + terms.arithmetic(timescale, from: survey.on, verb: "take it up"),
      source: source, weight: weight)
  }
}
