import Casework
import Desk
import Glass
import Rulebook

/// Marking the record of a review as complete: from then on it can be sent.
struct RecordCompleteForm: FormDefinition {
  private let review: ReviewSubject
  private let day: AskedDay
  private let sure = Confirmation(label: "It is complete", yes: "yes, it can be sent")

  init(_ review: ReviewSubject, _ desk: Desk) {
    self.review = review
    day = review.dayDone("On", under: desk.rulebook.terms, usual: review.today) {
      .afterwards(.recordCompleted(on: $0))
    }
  }

  var title: String { "The record of the \(review.named) is complete" }

  var lines: [String] {
    let words = (review.file.afterwards.record ?? "").split { $0.isWhitespace }.count
    return ["It has \(words) words. Read it once more as the child may read it one day."]
  }

  func fields(_ answers: [String: String]) -> [Field] { [day.asked, sure.asked] }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    try sure.check(answers)
    return review.command([.afterwards(.recordCompleted(on: try day.known(answers)))])
  }
}
