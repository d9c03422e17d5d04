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

  @Test("Whether it is a review or a conference that they were at, it asks about the meeting")
  func meeting() throws {
    for format in DocumentFormat.allCases {
      for respondent in SurveyRespondent.allCases {
        var policy = Policy.usual
        policy.surveys = SurveyQuestions([respondent: [SurveyQuestion("a", "Was it good?", .yesOrNo)]])
        let text = try text(respondent, format, under: policy)
        #expect(text.contains("How was the meeting for you?") && text.contains("the day of the meeting"))
        #expect(!text.replacing("reviewing service", with: "").contains("review"), "\(text)")
        #expect(!text.contains("conference"))
      }
    }
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
