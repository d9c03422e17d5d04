import Application
import Casework
import Rulebook
import TerminalUI

/// A question of the council's checklist, answered yes or no with words where they are wanted, or in words alone.
struct QuestionForm: FormDefinition {
  private let review: ReviewSubject
  private let question: String
  private let isInWords: Bool
  private let known: ChecklistAnswer?

  init(_ review: ReviewSubject, _ question: String, _ queries: CaseQueries) {
    self.review = review
    self.question = question
    isInWords = queries.rulebook.policy.isInWords(question)
    known = review.file.plan.checklist[question]
  }

  var title: String { "Checklist: \(review.named)" }
  var lines: [String] { isInWords ? [] : [question] }

  func fields(_ answers: [String: String]) -> [Field] {
    if isInWords {
      return [.words("words", question, value: known?.sentence ?? "", required: true)]
    }
    let verdict = Field(
      "verdict", "Answer", .choice(ChecklistAnswer.Verdict.allCases.map { Choice($0.rawValue, $0.words) }),
      value: known?.verdict?.rawValue ?? "", required: true)
    return [
      verdict, .words("words", "In words", value: known?.words ?? "", hint: "Only if there is more to say"),
    ]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let verdict = isInWords ? nil : answers["verdict"].flatMap(ChecklistAnswer.Verdict.init(rawValue:))
    let answer = ChecklistAnswer(verdict, words: answers.said("words"))
    return review.command([.plan(.answered(question: question, answer: answer, on: review.heldOn))])
  }
}
