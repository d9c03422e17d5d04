import Casework
import Desk
import Glass

/// A question of the council's checklist, and its answer.
struct QuestionForm: FormDefinition {
  private let review: ReviewSubject
  private let question: String

  init(_ review: ReviewSubject, _ question: String) {
    self.review = review
    self.question = question
  }

  var title: String { "Checklist: \(review.named)" }

  func fields(_ answers: [String: String]) -> [Field] {
    let known = review.file.plan.checklist[question] ?? ""
    return [
      .words("answer", question, value: known, required: true, hint: "Yes or no, and what else is to be said")
    ]
  }

  private func note(_ answer: String) -> ReviewNote {
    .plan(.answered(question: question, answer: answer, on: review.heldOn))
  }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    review.command([note(answers["answer"] ?? "")])
  }
}
