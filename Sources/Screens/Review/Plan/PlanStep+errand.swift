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

  func errand(_ subject: ReviewSubject, _ desk: Desk) throws -> any Errand {
    switch self {
    case .progress(let domain): ProgressErrand(subject, domain, desk)
    case .permanence: PermanenceErrand(subject, desk)
    case .placement: PlanWordsErrand(subject, .placement)
    case .risk: PlanWordsErrand(subject, .risk)
    case .amendedPlan: AmendedPlanErrand(subject, desk)
    case .milestone(nil): MilestoneErrand(subject, desk)
    case .milestone(let id?): try MilestoneReachedErrand(subject, id, desk)
    case .question(let question): QuestionErrand(subject, question)
    }
  }
}
