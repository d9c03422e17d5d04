import Casebook
import Casework
import Desk
import Glass
import Rulebook

extension PlanStep {
  func form(_ subject: ReviewSubject, _ desk: Desk) throws -> any FormDefinition {
    switch self {
    case .progress(let domain): ProgressForm(subject, domain, desk)
    case .permanence: PermanenceForm(subject, desk)
    case .placement: PlanWordsForm(subject, .placement)
    case .risk: PlanWordsForm(subject, .risk)
    case .amendedPlan: subject.amendedPlan(desk)
    case .milestone(nil): MilestoneForm(subject, desk)
    case .milestone(let id?): try MilestoneReachedForm(subject, id, desk)
    case .question(let question): subject.answering(question)
    }
  }
}

/// The short forms of the plan.
extension ReviewSubject {
  /// The day that the care plan came as the review had it amended.
  fileprivate func amendedPlan(_ desk: Desk) -> StepForm {
    let day = dayDone("Received on", under: desk.rulebook.terms) { .plan(.amendedPlanReceived(on: $0)) }
    return StepForm(
      title: "Amended care plan received: \(named)",
      lines: [file.plan.amendedPlanReceivedOn.map { "Recorded as received \($0.words)." }].compactMap { $0 },
      asked: [day.asked]
    ) { answers, _ in command([.plan(.amendedPlanReceived(on: try day.known(answers)))]) }
  }

  /// A question of the council's checklist, and its answer.
  fileprivate func answering(_ question: String) -> StepForm {
    let known = file.plan.checklist[question] ?? ""
    let hint = "Yes or no, and what else is to be said"
    return StepForm(
      title: "Checklist: \(named)",
      asked: [.words("answer", question, value: known, required: true, hint: hint)]
    ) { answers, _ in
      command([.plan(.answered(question: question, answer: answers["answer"] ?? "", on: heldOn))])
    }
  }
}
