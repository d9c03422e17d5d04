import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Marking the record of a review as complete: from then on it can be sent.
struct CompleteRecordForm: FormDefinition {
  private let review: ReviewSubject
  private let day: DayQuestion
  private let sure = ConfirmationField(label: "It is complete", yes: "yes, it can be sent")

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    day = review.dayDone("On", under: queries.rulebook.terms, usual: review.today) {
      .followUp(.recordCompleted(on: $0))
    }
  }

  var title: String { "The record of the \(review.named) is complete" }

  var lines: [String] {
    let words = (review.file.followUp.record ?? "").split { $0.isWhitespace }.count
    let length = words == 1 ? "1 word" : "\(words) words"
    return ["It has \(length). Read it once more as the child may read it one day."]
  }

  func fields(_ answers: [String: String]) -> [Field] { [day.asked, sure.asked] }

  func question(_ answers: [String: String], _ queries: CaseQueries) throws -> String? {
    review.file.doubtAboutRecord?.words
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    try sure.check(answers)
    return review.command([.followUp(.recordCompleted(on: try day.known(answers)))])
  }
}
