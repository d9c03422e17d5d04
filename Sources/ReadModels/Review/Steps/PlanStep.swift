import CareCalendar
public import Casework

/// The plan, as the review found it.
public enum PlanStep: Hashable, Sendable {
  case progress(PlanDomain)
  case permanence, placement, risk, amendedPlan
  /// Nil for a new one.
  case milestone(MilestoneID?)
  case question(String)

  static let names = NameTable<PlanStep>([
    .word("permanence", .permanence), .word("placement", .placement), .word("risk", .risk),
    .word("amended", .amendedPlan), .word("milestone", .milestone(nil)),
    .word("progress", { PlanDomain(rawValue: $0).map { .progress($0) } }) {
      if case .progress(let domain) = $0 { domain.rawValue } else { nil }
    },
    .word("reached", { .milestone(MilestoneID($0)) }) {
      if case .milestone(let id?) = $0 { id.raw } else { nil }
    },
    .word("question", { .question($0) }) { if case .question(let question) = $0 { question } else { nil } },
  ])

  var title: String {
    switch self {
    case .progress(let domain): domain.words.capitalisingFirst
    case .permanence: "Permanence"
    case .placement: "Placement"
    case .risk: "Risk"
    case .amendedPlan: "Amended plan"
    case .milestone: "Milestone"
    case .question: "Question"
    }
  }

  func note(on day: Day) -> PlanEvent {
    switch self {
    case .progress(let domain): .progressed(Progress(domain: domain, issue: nil, words: nil), on: day)
    case .permanence: .permanence(Permanence(kind: "", madeOn: day), on: day)
    case .placement: .placementObserved(words: "", on: day)
    case .risk: .risk(words: "", on: day)
    case .amendedPlan: .amendedPlanReceived(on: day)
    case .milestone(let id?): .milestoneReached(id, on: day)
    case .milestone(nil): .milestoneSet(Milestone(id: MilestoneID(""), words: "", by: nil), on: day)
    case .question(let question): .answered(question: question, answer: ChecklistAnswer(nil), on: day)
    }
  }
}

extension PlanEvent {
  /// What was recorded of the plan, in words.
  func words(in file: ReviewFile?) -> String {
    switch self {
    case .progressed(let progress, _): progress.words(in: progress.domain.words)
    case .milestoneSet(let milestone, _):
      "milestone: \(milestone.words)" + (milestone.by.map { ", by \($0.shortWithYear)" } ?? "")
    case .milestoneReached(let id, _):
      "milestone reached: \(file?.plan.milestones.first { $0.id == id }?.words ?? "")"
    case .permanence(let permanence, _):
      "plan for permanence of \(permanence.madeOn.shortWithYear): \(permanence.kind)"
    case .placementObserved(let words, _): "placement observed: \(words)"
    case .risk(let words, _): "risk: \(words)"
    case .amendedPlanReceived: "amended care plan received"
    case .answered(let question, let answer, _): "“\(question)” \(answer.sentence)"
    }
  }
}

extension Progress {
  /// "Health: progressing", "Education: no school place: waiting since June"
  public var sentence: String {
    words(in: domain.words.capitalisingFirst)
  }

  fileprivate func words(in domain: String) -> String {
    "\(domain): \(issue ?? "progressing")" + (words.map { ". \($0)" } ?? "")
  }
}
