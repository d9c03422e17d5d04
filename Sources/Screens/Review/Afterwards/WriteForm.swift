import Casebook
import Casework
import Desk
import Glass

/// Writing the record of a review: the text so far, or else what is known already under its headings.
struct WriteForm: FormDefinition {
  private let review: ReviewSubject
  private let start: String
  var seen: String?

  init(_ review: ReviewSubject) {
    self.review = review
    start =
      review.file.afterwards.record
      ?? RecordSkeleton(of: review.file, title: review.title, in: review.child).text
    seen = NotesSeen(.record, in: review.file).text
  }

  var title: String { "The record of the \(review.named)" }

  var lines: [String] {
    review.file.afterwards.recordCompletedOn.map { ["Marked as complete on \($0.words)."] } ?? []
  }

  func fields(_ answers: [String: String]) -> [Field] {
    [.words("record", "Record", value: start, required: true)]
  }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    review.command(
      [.afterwards(.recordWritten(answers["record"] ?? "", on: review.today))],
      seen: seen.map { NotesSeen(.record, $0) })
  }
}
