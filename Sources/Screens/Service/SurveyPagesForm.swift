import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Writing surveys to be filled in on paper as pages. They name no child.
struct SurveyPagesForm: FormContent {
  private let papers: [SurveyPaper]
  private let writer: any DocumentWriter
  private let questions: PageQuestions

  init(_ writer: any DocumentWriter, _ pages: any PageWriter, _ queries: CaseQueries) throws {
    papers = try queries.rulebook.policy.surveys.respondents.map(queries.surveyPaper)
    if papers.isEmpty { throw FormRefusal(words: "The council's policy asks nothing after reviews.") }
    self.writer = writer
    questions = PageQuestions(pages)
  }

  let title = "Write surveys to fill in on paper"

  let lines = ["They name no child: whoever fills one in writes their name on it, or does not."]

  private static let all = "all"

  func fields(_ answers: [String: String]) -> [Field] {
    let each = papers.map { Choice($0.respondent.rawValue, "for \($0.respondent.words)") }
    return [
      Field(
        "who", "Which", .choice([Choice(Self.all, "one of each")] + each), value: Self.all, required: true)
    ] + questions.fields
  }

  func intent(_ answers: [String: String], _ queries: CaseQueries) throws -> Intent {
    let format = questions.format(answers)
    let chosen = papers.filter { answers["who"] == Self.all || $0.respondent.rawValue == answers["who"] }
    let pages = try chosen.map { paper in
      Page(
        file: "\(FileName.of(["survey", paper.respondent.rawValue])).\(format.fileExtension)",
        text: try writer.page(of: paper, as: format),
        document: ["survey", paper.respondent.rawValue, format.rawValue].joined(separator: " "))
    }
    return .write(
      PageRequest(
        pages, to: questions.folder(answers), prints: questions.prints(answers), remark: ""))
  }
}
