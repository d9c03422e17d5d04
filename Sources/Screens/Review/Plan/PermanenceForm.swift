import CareCalendar
import Casework
import Desk
import Glass
import Rulebook

/// The plan for the child's permanence: of which kind it is, and when it was made.
struct PermanenceForm: FormDefinition {
  private let review: ReviewSubject
  private let kind: ListOrWords
  private let day: AskedDay

  init(_ review: ReviewSubject, _ desk: Desk) {
    self.review = review
    let known = review.file.plan.permanence ?? review.child.reviews.before(review.file.id)?.plan.permanence
    kind = ListOrWords("kind", "Plan", from: desk.rulebook.policy[.permanenceKinds], known: known?.kind)
    day = review.dayDone(
      "Made on", under: desk.rulebook.terms, usual: known?.madeOn ?? review.heldOn,
      because: known == nil ? "the day of the review" : "as recorded")
  }

  var title: String { "Plan for permanence: \(review.named)" }

  func fields(_ answers: [String: String]) -> [Field] { kind.fields(answers) + [day.asked] }

  private func note(_ kind: String, _ day: Day) -> ReviewNote {
    .plan(.permanence(Permanence(kind: kind, madeOn: day), on: review.heldOn))
  }

  func command(_ answers: [String: String], _ desk: Desk) throws -> Command {
    review.command([note(kind.answer(answers) ?? "", try day.known(answers))])
  }
}
