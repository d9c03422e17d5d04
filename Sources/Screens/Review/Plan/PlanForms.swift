import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

extension PlanStep {
  func form(_ subject: ReviewSubject, _ queries: CaseQueries) throws -> any FormDefinition {
    switch self {
    case .progress(let domain): PlanProgressForm(subject, domain, queries)
    case .permanence: PermanenceForm(subject, queries)
    case .placement: PlanNoteForm(subject, .placement)
    case .risk: PlanNoteForm(subject, .risk)
    case .amendedPlan: subject.amendedPlan(queries)
    case .milestone(nil): MilestoneForm(subject, queries)
    case .milestone(let id?): try MilestoneReachedForm(subject, id, queries)
    case .question(let question): subject.answering(question)
    }
  }
}

/// The short forms of the plan.
extension ReviewSubject {
  /// The day that the care plan came as the review had it amended.
  fileprivate func amendedPlan(_ queries: CaseQueries) -> ShortForm {
    let day = dayDone("Received on", under: queries.rulebook.terms) { .plan(.amendedPlanReceived(on: $0)) }
    return ShortForm(
      title: "Amended care plan received: \(named)",
      lines: [file.plan.amendedPlanReceivedOn.map { "Recorded as received \($0.words)." }].compactMap { $0 },
      asked: [day.asked]
    ) { answers, _ in command([.plan(.amendedPlanReceived(on: try day.known(answers)))]) }
  }

  /// A question of the council's checklist, and its answer.
  fileprivate func answering(_ question: String) -> ShortForm {
    let known = file.plan.checklist[question] ?? ""
    let hint = "Yes or no, and what else is to be said"
    return ShortForm(
      title: "Checklist: \(named)",
      asked: [.words("answer", question, value: known, required: true, hint: hint)]
    ) { answers, _ in
      command([.plan(.answered(question: question, answer: answers["answer"] ?? "", on: heldOn))])
    }
  }
}
