public import CareCalendar

/// What a child protection conference decided about a plan.
public enum ConferenceOutcome: String, Sendable, CaseIterable {
  case planBegun = "plan-begun"
  case planContinued = "plan-continued"
  case planEnded = "plan-ended"
  case noPlan = "no-plan"

  public var words: String {
    switch self {
    case .planBegun: "plan begun"
    case .planContinued: "plan continued"
    case .planEnded: "plan ended"
    case .noPlan: "no plan needed"
    }
  }

  /// True where the child has a plan from then on.
  public var isPlan: Bool { self == .planBegun || self == .planContinued }
}

/// The harm that a child protection plan is about (Working Together to Safeguard Children).
public enum CategoryOfHarm: String, Sendable, CaseIterable {
  case neglect, physical, sexual, emotional

  public var words: String {
    switch self {
    case .neglect: "neglect"
    case .physical: "physical abuse"
    case .sexual: "sexual abuse"
    case .emotional: "emotional abuse"
    }
  }
}

/// What a conference came to.
public struct ConferenceConclusion: Hashable, Sendable {
  public let outcome: ConferenceOutcome
  /// What the plan is about, the main one first; empty where there is none.
  public let categories: [CategoryOfHarm]
  /// Whether enough of the agencies were there; nil where nobody said it.
  public let isQuorate: Bool?

  public init(_ outcome: ConferenceOutcome, _ categories: [CategoryOfHarm] = [], isQuorate: Bool? = nil) {
    self.outcome = outcome
    self.categories = categories
    self.isQuorate = isQuorate
  }

  /// "plan begun: neglect, emotional abuse; not quorate"
  public var words: String {
    let about = categories.isEmpty ? "" : ": \(categories.words)"
    return outcome.words + about + (isQuorate.map { $0 ? "; quorate" : "; not quorate" } ?? "")
  }
}

extension [CategoryOfHarm] {
  /// "neglect, emotional abuse"
  public var words: String { map(\.words).joined(separator: ", ") }
}

/// A conference with what it came to.
public struct ConcludedConference: Hashable, Sendable {
  public let review: ReviewID
  /// The day on which it was held.
  public let on: Day
  public let conclusion: ConferenceConclusion
}

/// The plan that conferences made for a child.
public struct ProtectionPlan: Hashable, Sendable {
  /// The day of the conference at which it began.
  public let since: Day
  /// As the last conference had them.
  public let categories: [CategoryOfHarm]

  /// "child protection plan (neglect)"
  public var words: String {
    "child protection plan" + (categories.isEmpty ? "" : " (\(categories.words))")
  }
}
