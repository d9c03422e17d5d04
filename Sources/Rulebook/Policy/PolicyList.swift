public import Casework

/// A list that the council's policy sets, by its name in the policy file.
public enum PolicyList: String, Sendable, CaseIterable {
  case lateReasons = "reviews.late-reasons"
  case reportsExpected = "documents.reports"
  case plansExpected = "documents.plans"
  case otherDocuments = "documents.others"
  case educationIssues = "plan.issues.education"
  case healthIssues = "plan.issues.health"
  case placementIssues = "plan.issues.placement"
  case contactIssues = "plan.issues.contact"
  case checklist = "plan.checklist"
  case checklistInWords = "plan.checklist-in-words"
  case permanenceKinds = "plan.permanence"
  case decisionDomains = "decisions.domains"
  case approvers = "decisions.approvers"
  case complaintsAbout = "complaints.about"
  case qualityOutcomes = "quality.outcomes"

  /// What stands in the list where the council says nothing, in the order in which it is offered.
  public var usual: [String] {
    switch self {
    case .lateReasons: UsualList.lateReasons
    case .reportsExpected: ["social work report", "care plan"]
    case .plansExpected: ["personal education plan", "health plan"]
    case .otherDocuments: []
    case .educationIssues: UsualList.educationIssues
    case .healthIssues: UsualList.healthIssues
    case .placementIssues: UsualList.placementIssues
    case .contactIssues: UsualList.contactIssues
    case .checklist: UsualList.checklist
    case .checklistInWords: []
    case .permanenceKinds: UsualList.permanenceKinds
    case .decisionDomains: UsualList.decisionDomains
    case .qualityOutcomes: ["good", "to be improved", "not good enough"]
    case .complaintsAbout: UsualList.complaintsAbout
    case .approvers: ["nominated officer", "director", "adoption decision-maker", "court"]
    }
  }
}

extension Policy {
  /// Every question of the checklist, in the order in which it is asked: those answered yes or no, then those that
  /// are answered in words.
  public var questions: [String] {
    self[.checklist] + self[.checklistInWords].filter { !self[.checklist].contains($0) }
  }

  /// Whether a question is answered in words alone.
  public func isInWords(_ question: String) -> Bool { !self[.checklist].contains(question) }
}

extension PlanDomain {
  /// What the council names that may stand in the way of this part of the plan.
  public var issues: PolicyList {
    switch self {
    case .education: .educationIssues
    case .health: .healthIssues
    case .placement: .placementIssues
    case .contact: .contactIssues
    }
  }
}

/// The longer of the usual lists. Local practice, drawn together from what reviewing services report on.
private enum UsualList {
  static let lateReasons = [
    "we were told late that the child came into care", "the due day was worked out wrongly",
    "the IRO was away, or the post was empty", "the social worker was away, or the post was empty",
    "reports or plans were not ready", "the child or young person asked for another day",
    "a parent or carer asked for another day", "waiting for a court or an assessment",
    "the child was missing or unwell", "weather or travel",
  ]
  static let educationIssues = [
    "not going to school or nursery", "excluded, or close to it", "personal education plan out of date",
    "needs more help with learning", "waiting for a school, college or training place",
    "a change of school is near",
  ]
  static let healthIssues = [
    "declines appointments", "health assessment not arranged", "health plan out of date",
    "no doctor or dentist nearby", "waiting for a specialist service", "feelings and wellbeing",
  ]
  static let placementIssues = [
    "a long-term home is still to be found", "an adoptive family is still to be found",
    "a move is planned or likely", "brothers and sisters waiting for an assessment together",
    "carers need more support", "goes missing", "plans after 18 are not settled",
  ]
  static let contactIssues = [
    "a parent is not taking part", "does not happen as planned", "needs to be assessed again",
    "brothers and sisters do not see each other", "leaves the child unsettled",
  ]
  static let checklist = [
    "Does the child or young person know who their IRO is, and how to reach them?",
    "Were their wishes and feelings heard, and written down in their own words?",
    "Do they know how to complain, and that an advocate can speak for them?",
    "Were the decisions of the last review carried out?",
    "Is the care plan up to date, and does it meet their needs?",
    "Is there a plan for permanence that they and their family understand?",
    "Are they safe and well where they live?", "Do they have the help with learning that they need?",
    "Were their health, teeth and eyes checked when they should have been?",
    "Do they see their family, and brothers and sisters, as the plan says?",
    "Are their identity, language, faith and culture looked after?",
  ]
  static let permanenceKinds = [
    "return home", "living with family or friends", "long-term foster care", "adoption",
    "special guardianship", "child arrangements order", "long-term children's home", "living independently",
  ]
  static let complaintsAbout = [
    "where the child lives", "the social worker", "the review or the IRO", "seeing family and friends",
    "a decision of the council", "school or health",
  ]
  static let decisionDomains = [
    "education", "health", "placement", "contact", "identity", "permanence", "safety", "leaving care",
    "other",
  ]
}
