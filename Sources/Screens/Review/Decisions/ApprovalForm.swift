import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What somebody said whose approval a decision needs.
struct ApprovalForm: FormDefinition {
  private let review: ReviewSubject
  private let decision: Decision
  private let day: DayQuestion

  init(_ review: ReviewSubject, _ id: DecisionID, _ queries: CaseQueries) throws {
    self.review = review
    decision = try review.decision(id)
    day = review.dayDone("On", under: queries.rulebook.terms, usual: review.today) {
      .decisions(.approved(id, on: $0))
    }
  }

  private var approver: String { decision.approver ?? "" }
  var title: String { "Approval by the \(approver): \(review.named)" }
  var lines: [String] { [decision.sentence] }

  func fields(_ answers: [String: String]) -> [Field] {
    let choices = [Choice("approved", "approved"), Choice("not", "not approved")]
    return [Field("approval", "The \(approver)", .choice(choices), required: true)]
      + (answers["approval"] == "not" ? [Field("reason", "Reason", required: true)] : []) + [day.asked]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let day = try day.known(answers)
    let event: DecisionEvent =
      answers["approval"] == "not"
      ? .approvalRefused(decision.id, reason: answers["reason"] ?? "", on: day)
      : .approved(decision.id, on: day)
    return review.command([.decisions(event)])
  }
}
