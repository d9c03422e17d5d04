import Application
import Casework
import ReadModels
import TerminalUI

/// Writing the record of a review: the text so far, or else what is known already under its headings.
struct WriteRecordForm: FormDefinition {
  private let review: ReviewSubject
  private let start: String
  var seen: String?

  init(_ review: ReviewSubject) {
    self.review = review
    start =
      review.file.followUp.record
      ?? RecordSkeleton(of: review.file, title: review.title, in: review.child).text
    seen = ReviewTextSnapshot(.record, in: review.file).text
  }

  var title: String { "The record of the \(review.named)" }

  var lines: [String] {
    review.file.followUp.recordCompletedOn.map { ["Marked as complete on \($0.words)."] } ?? []
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [.words("record", "Record", value: start, required: true)]
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    review.command(
      [.followUp(.recordWritten(answers["record"] ?? "", on: review.today))],
      seen: seen.map { ReviewTextSnapshot(.record, $0) })
  }
}
