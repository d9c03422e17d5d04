import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from a survey coming back to each answer of no having been taken up.
@Suite struct SurveyAnswerFollowedUpTests {
  private let rule = SurveyAnswerFollowedUp()
  private let care = ChildEvent.began("2014-07-02")

  private func survey(_ day: Day, _ answers: SurveyAnswer...) -> ChildEvent {
    .survey(.returned(Survey(id: SurveyID("s1"), respondent: .child, answers: answers, on: day)))
  }

  private func answer(
    _ question: String, _ verdict: SurveyAnswer.Verdict?, words: String? = nil
  ) -> SurveyAnswer {
    SurveyAnswer(question, asked: "Were you \(question)?", verdict, words: words)
  }

  private func followedUp(_ question: String, _ day: Day) -> ChildEvent {
    .survey(
      .followedUp(
        SurveyFollowUp(SurveyID("s1"), question: question, words: "I rang", by: StaffID("a"), on: day)))
  }

  @Test(
    "It is the IRO's by the tenth working day after it came back, past bank holidays, and stays when that is past",
    arguments: [
      ("2014-11-03", "2014-11-17"), ("2014-11-04", "2014-11-18"), ("2014-11-05", "2014-11-19"),
      ("2014-12-22", "2015-01-08"), ("2015-03-30", "2015-04-15"),
    ] as [(Day, Day)])
  func due(back: Day, due: Day) throws {
    let duty = try #require(rule.duties(care, survey(back, answer("heard", .no))).first)
    #expect(duty.due == due && duty.opens == back)
    #expect(duty.isInForce(on: due) && duty.isInForce(on: due.adding(days: 1)))
    #expect(!duty.isInForce(on: back.adding(days: -1)))
    #expect(duty.post == .iro && duty.nature == .followUp && duty.weight == .local)
    #expect(duty.key.subject == .survey(SurveyID("s1"), question: "heard"))
  }

  @Test("Each answer of no asks for one, and yes and words ask for none")
  func each() {
    let back = survey(
      "2014-11-03", answer("heard", .no), answer("asked", .yes), answer("better", nil, words: "Cake"),
      answer("told", .no))
    let subjects = ["heard", "told"].map { DutySubject.survey(SurveyID("s1"), question: $0) }
    #expect(rule.duties(care, back).map(\.key.subject) == subjects)
    #expect(rule.duties(care, back, followedUp("heard", "2014-11-04")).map(\.key.subject) == [subjects[1]])
    #expect(rule.duties(care, survey("2014-11-03", answer("asked", .yes))) == [])
  }

  @Test("Leaving care does not end it, and death does")
  func ending() {
    let back = survey("2014-11-03", answer("heard", .no))
    #expect(rule.duties(care, back, .ended("2014-07-02", on: "2014-11-05")).map(\.lapses) == [nil])
    #expect(rule.duties(care, back, .ended("2014-07-02", on: "2014-11-05", .died)) == [])
  }

  @Test("The council's own period counts, and the reason is told")
  func explanation() {
    let back = survey("2014-11-03", answer("heard", .no, words: "Nobody asked"))
    let book = Rulebook.with { $0[.surveyFollowUp] = .workingDays(5) }
    #expect(rule.duties(care, back, under: book).map(\.due) == ["2014-11-10"])
    #expect(
      rule.explanation(care, back)?.lines == [
        "“Were you heard?” was answered with no", "In words: Nobody asked",
        "The survey came back on Mon 3 Nov 2014", "+ 10 working days = Mon 17 Nov 2014",
      ])
  }
}
