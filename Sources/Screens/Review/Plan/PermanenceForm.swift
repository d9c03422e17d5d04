import Application
import CareCalendar
import Casework
import Rulebook
import TerminalUI

/// The plan for the child's permanence: of which kind it is, and when it was made.
struct PermanenceForm: FormDefinition {
  private let review: ReviewSubject
  private let kind: ChoiceOrText
  private let day: DayQuestion

  init(_ review: ReviewSubject, _ queries: CaseQueries) {
    self.review = review
    let known = review.file.plan.permanence ?? review.child.reviews.before(review.file.id)?.plan.permanence
    kind = ChoiceOrText("kind", "Plan", from: queries.rulebook.policy[.permanenceKinds], known: known?.kind)
    day = review.dayDone(
      "Made on", under: queries.rulebook.terms, usual: known?.madeOn ?? review.heldOn,
      because: known == nil ? "the day of the review" : "as recorded")
  }

  var title: String { "Plan for permanence: \(review.named)" }

  func fields(_ answers: [String: String]) -> [Field] { kind.fields(answers) + [day.asked] }

  private func note(_ kind: String, _ day: Day) -> ReviewFileEvent {
    .plan(.permanence(Permanence(kind: kind, madeOn: day), on: review.heldOn))
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    review.command([note(kind.answer(answers) ?? "", try day.known(answers))])
  }
}
