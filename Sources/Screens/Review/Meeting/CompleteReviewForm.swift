import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// Completing a review that was adjourned, or one of several meetings.
struct CompleteReviewForm: FormDefinition {
  private let review: ReviewSubject
  private let day: DayQuestion

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    let by = review.file.meeting.adjournment?.completeBy
    let remark: @Sendable (Day) -> String? = { day in
      by.flatMap { day > $0 ? "After \($0.words): it is recorded all the same" : nil }
    }
    day = review.dayDone(
      "Completed on", under: queries.rulebook.terms, of: { .meeting(.completed(on: $0)) }, remark: remark)
  }

  var title: String { "Complete the \(review.named)" }

  var lines: [String] {
    let adjourned = review.file.meeting.adjournment.map {
      "Adjourned \($0.on.words), to be completed by \($0.completeBy.words): \($0.reason)"
    }
    return ["It began on \(review.heldOn.words)."] + [adjourned].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] { [day.asked] }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    review.command([.meeting(.completed(on: try day.known(answers)))])
  }
}
