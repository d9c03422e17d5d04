import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Adjourning a review: why, and by when it is to be completed.
struct AdjournmentForm: FormDefinition {
  private let review: ReviewSubject
  private let terms: RuleContext

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    terms = queries.rulebook.terms
  }

  private var period: Period { terms.policy[.adjournedReview] }
  var title: String { "Adjourn the \(review.named)" }

  var lines: [String] {
    [
      "Held \(review.heldOn.words). A review is adjourned once only, where there is too little information to go on.",
      "It is to be completed within \(period.words) (Care Planning Regulations 2010, reg 36(2)). Until then its decisions wait.",
    ]
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [
      adjourned.asked,
      .words(
        "reason", "Reason", required: true, hint: "Which information was missing, and who is to bring it"),
      completion(answers).asked,
    ]
  }

  private var adjourned: DayQuestion {
    let today = review.today
    return review.dayDone("Adjourned on", under: terms, usual: review.heldOn, because: "the day it was held")
    {
      .note($0, "–", today)
    }
  }

  private func completion(_ answers: [String: String]) -> DayQuestion {
    let day = adjourned.day(answers)
    let last = day.map { terms.calendar.end(of: period, from: $0) }
    let field = DayField(
      typed: TypedDayParser(today: review.today, leaning: .future, calendar: terms.calendar),
      refusal: { by in day.flatMap { by < $0 ? "That is before it was adjourned." : nil } },
      remark: { by in last.flatMap { by > $0 ? "After \($0.words), the last day that the law allows" : nil } }
    )
    return DayQuestion(
      name: "by", label: "To be completed by", field: field, usual: last, why: "\(period.words) on")
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let day = try adjourned.known(answers)
    let by = try completion(answers).known(answers)
    return review.command([.note(day, answers["reason"] ?? "", by)])
  }
}

extension ReviewFileEvent {
  fileprivate static func note(_ day: Day, _ reason: String, _ by: Day) -> ReviewFileEvent {
    .meeting(.adjourned(Adjournment(on: day, reason: reason, completeBy: by)))
  }
}
