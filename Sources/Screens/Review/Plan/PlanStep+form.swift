import Casebook
import Casework
import Desk

extension PlanStep {
  var title: String {
    switch self {
    case .progress(let domain): domain.words.capitalised
    case .permanence: "Permanence"
    case .placement: "Placement"
    case .risk: "Risk"
    case .amendedPlan: "Amended plan"
    case .milestone: "Milestone"
    case .question: "Question"
    }
  }

  var permission: Permission {
    if case .amendedPlan = self { .sendAndReceive } else { .recordReviews }
  }

  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .progress(let domain): ProgressForm(subject, domain, desk)
    case .permanence: PermanenceForm(subject, desk)
    case .placement: PlanWordsForm(subject, .placement)
    case .risk: PlanWordsForm(subject, .risk)
    case .amendedPlan: AmendedPlanForm(subject, desk)
    case .milestone(nil): MilestoneForm(subject, desk)
    case .milestone(let id?): try MilestoneReachedForm(subject, id, desk)
    case .question(let question): QuestionForm(subject, question)
    }
  }
}
