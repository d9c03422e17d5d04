import Casework
import Correspondence
import ReadModels
import Rulebook
import Testing

/// A survey to be filled in on paper.
@Suite struct SurveyPaperTests {
  private func text(
    _ respondent: SurveyRespondent, _ format: DocumentFormat, under policy: Policy = .usual
  ) throws -> String {
    let paper = SurveyPaper(for: respondent, under: policy, council: "Brook")
    return try BuiltIn.templates.text(of: try #require(paper), as: format)
  }

  @Test("It asks every question of whom it is for, and names nobody", arguments: DocumentFormat.allCases)
  func questions(_ format: DocumentFormat) throws {
    for respondent in SurveyRespondent.allCases {
      let text = try text(respondent, format)
      for question in Policy.usual.surveys[respondent] { #expect(text.contains(question.words)) }
      #expect(text.contains("the reviewing service of Brook") && !text.contains("{{"))
    }
    #expect(try text(.child, format).contains("There are no wrong answers"))
    #expect(try text(.parent, format).contains("about your child"))
    #expect(try text(.carer, format).contains("in your care"))
  }

  @Test("A question in words has no boxes", arguments: [SurveyQuestion.Answer.yesOrNo, .words])
  func boxes(_ answer: SurveyQuestion.Answer) throws {
    var policy = Policy.usual
    policy.surveys = SurveyQuestions([.child: [SurveyQuestion("a", "Was it <good> & warm?", answer)]])
    #expect(try text(.child, .markdown, under: policy).contains("[  ] yes") == (answer == .yesOrNo))
    let page = try text(.child, .html, under: policy)
    #expect(page.contains("class=\"box\"></span>yes") == (answer == .yesOrNo))
    #expect(page.contains("Was it &lt;good&gt; &amp; warm?"))
    #expect(SurveyPaper(for: .parent, under: policy, council: "Brook") == nil)
  }
}
