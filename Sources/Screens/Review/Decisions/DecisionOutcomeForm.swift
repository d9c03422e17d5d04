import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Whether a decision was carried out. It is recorded of the review that made it.
struct DecisionOutcomeForm: FormDefinition {
  private let review: ReviewSubject
  private let decision: Decision
  private let day: DayQuestion

  init(_ review: ReviewSubject, _ id: DecisionID, _ queries: CaseQueries) throws {
    self.review = review
    decision = try review.decision(id)
    let by = decision.by
    let remark: @Sendable (Day) -> String? = { $0 > by ? "After the day it was to be done by" : nil }
    day = review.dayDone(
      "On", under: queries.rulebook.terms, usual: review.today, of: { .decisions(.done(id, on: $0)) },
      remark: remark)
  }

  var title: String { "Whether it was carried out: \(review.named)" }

  var lines: [String] {
    guard case .notDone(let reason, let on) = review.file.decisions.outcomes[decision.id] else {
      return [decision.sentence]
    }
    return [decision.sentence, "Recorded \(on.words) as not carried out: \(reason)"]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let choices = [Choice("done", "carried out"), Choice("not", "not carried out")]
    return [Field("outcome", "It was", .choice(choices), required: true)]
      + (answers["outcome"] == "not" ? [Field("reason", "Reason", required: true)] : []) + [day.asked]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let day = try day.known(answers)
    let event: DecisionEvent =
      answers["outcome"] == "not"
      ? .notDone(decision.id, reason: answers["reason"] ?? "", on: day) : .done(decision.id, on: day)
    return review.command([.decisions(event)])
  }
}
