import CareCalendar
import Casework
import Measures
import Rulebook
import Testing

/// Yes over answered, by question.
@Suite struct SurveyMeasureTests {
  private func year(_ surveys: CountedSurvey...) -> InventedYear {
    InventedYear(.inCare { $0.surveys = surveys })
  }

  private func survey(
    _ day: Day, by respondent: SurveyRespondent = .child, _ answers: [String: SurveyAnswer.Verdict]
  ) -> CountedSurvey { CountedSurvey(respondent, answers: answers, on: day) }

  @Test("Answers of yes count over those of yes and no, by who was asked, on days of the period")
  func answers() {
    let year = year(
      survey("2014-03-31", ["understood": .no]), survey("2014-04-01", ["understood": .yes]),
      survey("2014-09-01", ["understood": .no, "knows-iro": .yes]),
      survey("2014-09-01", by: .parent, ["understood": .yes]), survey("2015-03-31", ["understood": .yes]),
      survey("2015-04-01", ["understood": .no]))
    #expect(year.sum("survey.child.understood") == "2/3")
    #expect(year.sum("survey.child.knows-iro") == "1/1")
    #expect(year.sum("participation.knows-iro") == "1/1")
    #expect(year.sum("survey.parent.understood") == "1/1")
    #expect(year.sum("survey.carer.understood") == "0/0")
    #expect(year.result("surveys.returned.child")?.numerator == 3)
    #expect(year.result("surveys.returned.parent")?.numerator == 1)
  }

  @Test("What came back after the day that is taken for today is not counted yet")
  func today() {
    var year = year(survey("2014-09-01", ["understood": .yes]), survey("2014-09-02", ["understood": .yes]))
    year.today = "2014-09-01"
    #expect(year.sum("survey.child.understood") == "1/1")
  }

  @Test("Whether a child is happy with the plan is told by surveys, and by what was asked at reviews")
  func ofBoth() {
    let review = CountedReview.held("2014-09-14") { $0.happyWithPlan = .mixed }
    let asked = InventedYear(
      .inCare {
        $0.reviews = [review]
        $0.surveys = [survey("2014-09-20", ["happy-with-plan": .yes])]
      })
    #expect(asked.sum("survey.child.happy-with-plan") == "1/2")
  }

  @Test("The questions are the council's: those answered in words alone are counted by nothing")
  func councils() {
    var year = year(survey("2014-09-01", by: .carer, ["biscuits": .yes]))
    year.policy.surveys = SurveyQuestions([
      .carer: [SurveyQuestion("biscuits", "Were there biscuits?"), SurveyQuestion("more", "More?", .words)]
    ])
    #expect(year.sum("survey.carer.biscuits") == "1/1")
    #expect(year.measure("survey.carer.more") == nil && year.measure("surveys.returned.child") == nil)
    #expect(year.measure("participation.knows-iro") == nil)
    #expect(year.sum("survey.child.happy-with-plan") == "0/0", "still asked at reviews")
  }
}
