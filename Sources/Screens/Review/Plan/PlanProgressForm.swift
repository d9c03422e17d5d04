import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// How one part of the plan is going: progressing, or what stands in the way.
struct PlanProgressForm: FormDefinition {
  private let review: ReviewSubject
  private let domain: PlanDomain
  private let standing: ChoiceOrText

  private static let progressing = "progressing"

  init(_ review: ReviewSubject, _ domain: PlanDomain, _ queries: CaseQueries) {
    self.review = review
    self.domain = domain
    let known = review.file.plan.progress[domain]
    let issues = queries.rulebook.policy[domain.issues].map { Choice("issue: \($0)", $0) }
    standing = ChoiceOrText(
      name: "standing", label: "How it is going",
      choices: [Choice(Self.progressing, Self.progressing)] + issues,
      known: known.map { known in
        guard let issue = known.issue else { return Self.progressing }
        return issues.first { $0.label == issue }?.id ?? issue
      })
  }

  var title: String { "\(domain.words.capitalisingFirst): \(review.named)" }

  var lines: [String] {
    let before = review.child.reviews.before(review.file.id)
    return [before?.plan.progress[domain].map { "At the review before: \($0.sentence)" }].compactMap { $0 }
  }

  func fields(_ answers: [String: String]) -> [Field] {
    let words = review.file.plan.progress[domain]?.words ?? ""
    return standing.fields(answers) + [
      .words("words", "In more words", value: words, hint: "What helps, and what is still to come")
    ]
  }

  private func note(_ issue: String?, _ words: String?) -> ReviewFileEvent {
    .plan(.progressed(Progress(domain: domain, issue: issue, words: words), on: review.heldOn))
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    let answer = standing.answer(answers)
    let issue = standing.choices.first { $0.id == answer }?.label ?? answer
    return review.command([
      note(answer == Self.progressing ? nil : issue, answers.said("words"))
    ])
  }
}
