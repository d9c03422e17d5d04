import Application
import Casework
import TerminalUI

/// What is said of the plan in words alone.
struct PlanNoteForm: FormDefinition {
  enum Matter {
    case placement, risk

    var title: String {
      switch self {
      case .placement: "What was observed of the placement"
      case .risk: "A statement of risk"
      }
    }

    var hint: String {
      switch self {
      case .placement: "How the child seems to be where they live"
      case .risk: "What may go wrong, for whom, and what keeps it from happening"
      }
    }
  }

  private let review: ReviewSubject
  private let matter: Matter

  init(_ review: ReviewSubject, _ matter: Matter) {
    self.review = review
    self.matter = matter
  }

  var title: String { "\(matter.title): \(review.named)" }
  var lines: [String] { matter == .risk ? review.file.plan.risks.map { "Said already: \($0)" } : [] }

  func fields(_ answers: [String: String]) -> [Field] {
    let known = matter == .placement ? review.file.plan.placementObserved ?? "" : ""
    return [.words("words", "In words", value: known, required: true, hint: matter.hint)]
  }

  private func note(_ words: String) -> ReviewFileEvent {
    switch matter {
    case .placement: .plan(.placementObserved(words: words, on: review.heldOn))
    case .risk: .plan(.risk(words: words, on: review.heldOn))
    }
  }

  func command(_ answers: [String: String], _ queries: CaseQueries) throws -> Command {
    review.command([note(answers["words"] ?? "")])
  }
}
