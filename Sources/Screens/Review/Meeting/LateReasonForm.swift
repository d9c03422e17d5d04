import Application
import Casework
import ReadModels
import TerminalUI

/// Why a review was late, given where nobody said it when it was recorded, or given anew.
struct LateReasonForm: FormDefinition {
  private let review: ReviewSubject
  private let asked: ChoiceOrText
  var seen: String?

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    asked = ChoiceOrText(
      "late", "Why late", from: queries.rulebook.policy[.lateReasons], known: review.file.review?.lateReason,
      hint: "From the council's list, or in words: the annual report counts it")
    seen = ReviewTextSnapshot(.lateReason, in: review.file).text
  }

  var title: String { "Why the \(review.named) was late" }

  var lines: [String] {
    let judged = review.subject.found.judged(review.file.id)
    let due = judged?.due.map { "Due \($0.words), held" } ?? "Held"
    let source = review.file.id.isGiven ? [] : ["A council's return tells of it, and not why."]
    return ["\(due) \(review.heldOn.words): \(judged?.words ?? "not judged")."] + source
  }

  func fields(_ answers: [String: String]) -> [Field] { asked.fields(answers) }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    guard let reason = asked.answer(answers) else {
      throw FormRefusal(words: "Choose why it was late, or say it in words.", field: asked.name)
    }
    return review.command(
      [.meeting(.lateReasonGiven(reason, on: review.today))],
      seen: seen.map { ReviewTextSnapshot(.lateReason, $0) })
  }
}
