import Casework
import Desk
import Glass
import Rulebook

/// The day that the care plan came as the review had it amended.
struct AmendedPlanForm: FormDefinition {
  private let review: ReviewSubject
  private let day: AskedDay

  init(_ review: ReviewSubject, _ desk: Desk) {
    self.review = review
    day = review.dayDone("Received on", under: desk.rulebook.terms) { .plan(.amendedPlanReceived(on: $0)) }
  }

  var title: String { "Amended care plan received: \(review.named)" }

  var lines: [String] {
    [review.file.plan.amendedPlanReceivedOn.map { "Recorded as received \($0.words)." }].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] { [day.asked] }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    review.command([.plan(.amendedPlanReceived(on: try day.known(answers)))])
  }
}
