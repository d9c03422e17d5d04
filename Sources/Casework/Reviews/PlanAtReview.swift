public import CareCalendar

/// A part of a child's plan that each review looks at.
public enum PlanDomain: String, Sendable, CaseIterable {
  case education, health, placement, contact

  public var words: String {
    switch self {
    case .education: "education"
    case .health: "health"
    case .placement: "placement"
    case .contact: "family time and contact"
    }
  }
}

/// How one part of the plan is going.
public struct Progress: Hashable, Sendable {
  public let domain: PlanDomain
  /// Nil when it is progressing; otherwise what stands in the way, from the council's list or in words.
  public let issue: String?
  public let words: String?

  public init(domain: PlanDomain, issue: String?, words: String?) {
    self.domain = domain
    self.issue = issue
    self.words = words
  }

  public var isProgressing: Bool { issue == nil }
}

/// The random id of a milestone of the plan.
public struct MilestoneID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// Something to be reached that can be seen to have been reached.
public struct Milestone: Hashable, Sendable {
  public let id: MilestoneID
  public let words: String
  public let by: Day?

  public init(id: MilestoneID, words: String, by: Day?) {
    self.id = id
    self.words = words
    self.by = by
  }
}

/// The plan for the child's permanence, of a kind from the council's list, and the day it was made.
public struct Permanence: Hashable, Sendable {
  public let kind: String
  public let madeOn: Day

  public init(kind: String, madeOn: Day) {
    self.kind = kind
    self.madeOn = madeOn
  }
}

/// The answer to a question of the council's checklist: one of four, and words if there are any; or words alone.
public struct ChecklistAnswer: Hashable, Sendable {
  public enum Verdict: String, Sendable, CaseIterable {
    case yes
    case inPart = "in-part"
    case no
    case doesNotApply = "does-not-apply"

    public var words: String {
      switch self {
      case .yes: "yes"
      case .inPart: "in part"
      case .no: "no"
      case .doesNotApply: "does not apply"
      }
    }
  }

  /// Nil where the question is answered in words alone.
  public let verdict: Verdict?
  public let words: String?

  public init(_ verdict: Verdict?, words: String? = nil) {
    self.verdict = verdict
    self.words = words.flatMap { $0.isBlank ? nil : $0 }
  }

  /// "in part: since June", "no", "Not yet as often as they all want."
  public var sentence: String {
    [verdict?.words, words].compactMap { $0 }.joined(separator: ": ")
  }
}

/// What was recorded of the child's plan at a review.
public enum PlanEvent: Hashable, Sendable {
  case progressed(Progress, on: Day)
  case milestoneSet(Milestone, on: Day)
  case milestoneReached(MilestoneID, on: Day)
  case permanence(Permanence, on: Day)
  case placementObserved(words: String, on: Day)
  case risk(words: String, on: Day)
  case amendedPlanReceived(on: Day)
  /// A question of the council's checklist, answered.
  case answered(question: String, answer: ChecklistAnswer, on: Day)

  var happenedOn: Day {
    switch self {
    case .progressed(_, let day), .milestoneSet(_, let day), .milestoneReached(_, let day),
      .permanence(_, let day), .placementObserved(_, let day), .risk(_, let day),
      .amendedPlanReceived(let day), .answered(_, _, let day):
      day
    }
  }

  /// True for what others send and somebody notes as received; the rest is found at the review.
  public var isReceived: Bool { if case .amendedPlanReceived = self { true } else { false } }
}

/// The child's plan as a review found it.
public struct PlanAtReview: Equatable, Sendable {
  public private(set) var progress: [PlanDomain: Progress] = [:]
  public private(set) var milestones: [Milestone] = []
  public private(set) var reached: [MilestoneID: Day] = [:]
  public private(set) var permanence: Permanence?
  public private(set) var placementObserved: String?
  public private(set) var risks: [String] = []
  public private(set) var amendedPlanReceivedOn: Day?
  public private(set) var checklist: [String: ChecklistAnswer] = [:]

  /// True where nothing is recorded of what the review found of the plan.
  public var isEmpty: Bool { self == PlanAtReview() }

  mutating func evolve(_ event: PlanEvent) {
    switch event {
    case .progressed(let progress, _): self.progress[progress.domain] = progress
    case .milestoneSet(let milestone, _): milestones.append(milestone)
    case .milestoneReached(let id, let day): reached[id] = day
    case .permanence(let permanence, _): self.permanence = permanence
    case .placementObserved(let words, _): placementObserved = words
    case .risk(let words, _): risks.append(words)
    case .amendedPlanReceived(let day): amendedPlanReceivedOn = min(day, amendedPlanReceivedOn ?? day)
    case .answered(let question, let answer, _): checklist[question] = answer
    }
  }
}
