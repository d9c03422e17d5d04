public import CareCalendar

/// The random id of an early review.
public struct EarlyReviewID: Hashable, Sendable {
  public let raw: String
  public init(_ raw: String) { self.raw = raw }
}

/// Why the law asks for a review before its time (Care Planning, Placement and Case Review (England) Regulations 2010).
public enum EarlyReviewReason: String, Sendable, CaseIterable {
  case carePlanChange = "care-plan-change"
  case placementWithParent = "placement-with-parent"
  case accommodationCeases = "accommodation-ceases"
  case welfareNotSafeguarded = "welfare-not-safeguarded"
  case iroRequests = "iro-requests"

  public var words: String {
    switch self {
    case .carePlanChange: "a significant change of the care plan is proposed"
    case .placementWithParent: "a placement with a parent is proposed"
    case .accommodationCeases:
      "it is proposed to cease to accommodate the child, and nobody with parental responsibility will"
    case .welfareNotSafeguarded: "a visit found that the child's welfare is not safeguarded"
    case .iroRequests: "the IRO asks for a review"
    }
  }

  /// What asks for the review: "reg 32(2)".
  public var regulation: String {
    switch self {
    case .carePlanChange: "reg 32(2)"
    case .placementWithParent: "reg 17(d)"
    case .accommodationCeases: "reg 33(3)(e)"
    case .welfareNotSafeguarded: "reg 33(3)(b) and reg 30"
    case .iroRequests: "reg 33(3)(a)"
    }
  }

  /// True where a change is proposed, false where a review alone is asked for.
  public var isChange: Bool {
    switch self {
    case .carePlanChange, .placementWithParent, .accommodationCeases: true
    case .welfareNotSafeguarded, .iroRequests: false
    }
  }

  /// Whether the law can ask for it of a child under a legal status: only a child in care is placed with a parent by
  /// reg 17, and only of one who is not is it asked before accommodation ceases.
  public func fits(_ legalStatus: LegalStatus) -> Bool {
    switch self {
    case .placementWithParent: legalStatus.isCareOrder || legalStatus.authorisesPlacement
    case .accommodationCeases: !legalStatus.isCareOrder
    case .carePlanChange, .welfareNotSafeguarded, .iroRequests: true
    }
  }

  /// True where a review of the very day on which it was called for may be the one. What an IRO asks for at a review is
  /// another.
  var isMetOnTheDay: Bool { self != .iroRequests }
}

/// A review that is called for before its time: mostly because a change is proposed that is to be considered at a
/// review first.
public struct EarlyReview: Hashable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    /// What was proposed is not proposed any more.
    case withdrawn
    /// The change was made without a review.
    case decided
  }

  /// How it ended without a review.
  public struct Ending: Hashable, Sendable {
    public let outcome: Outcome
    public let reason: String
    public let on: Day

    public init(_ outcome: Outcome, reason: String, on: Day) {
      self.outcome = outcome
      self.reason = reason
      self.on = on
    }
  }

  public let id: EarlyReviewID
  public let reason: EarlyReviewReason
  /// What is proposed, in words; nil where the reason says it.
  public let words: String?
  /// The day on which it was proposed, found or asked for.
  public let on: Day
  /// The day before which the review is to be held: on which the change would take effect. Nil where it is not known.
  public private(set) var before: Day?
  public private(set) var ending: Ending?

  public init(id: EarlyReviewID, _ reason: EarlyReviewReason, words: String? = nil, on: Day, before: Day?) {
    self.id = id
    self.reason = reason
    self.words = words
    self.on = on
    self.before = before
  }

  mutating func evolve(_ event: EarlyReviewEvent) {
    switch event {
    case .calledFor: break
    case .dated(_, let before, _): self.before = before
    case .ended(_, let ending): self.ending = ending
    }
  }
}

/// What was recorded of early reviews. That one was held is told by the review.
public enum EarlyReviewEvent: Hashable, Sendable {
  /// As it was called for, without an ending.
  case calledFor(EarlyReview)
  /// The day before which it is to be held became known or is another; nil where it is not known any more.
  case dated(EarlyReviewID, before: Day?, on: Day)
  case ended(EarlyReviewID, EarlyReview.Ending)

  public var earlyReview: EarlyReviewID {
    switch self {
    case .calledFor(let early): early.id
    case .dated(let id, _, _), .ended(let id, _): id
    }
  }

  var happenedOn: Day {
    switch self {
    case .calledFor(let early): early.on
    case .dated(_, _, let day): day
    case .ended(_, let ending): ending.on
    }
  }
}
