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
    case .question(let question): QuestionForm(subject, question, queries)
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
}
