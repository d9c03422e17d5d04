/// A kind of review, each with a count of its own.
public enum ReviewKind: String, Sendable, CaseIterable {
  case lookedAfter = "looked-after"
  case authorityToPlace = "authority-to-place"
  case placedForAdoption = "placed-for-adoption"
  case shortBreaks = "short-breaks"
  case pathwayPlan = "pathway-plan"
  case childProtection = "child-protection"

  public var words: String {
    switch self {
    case .lookedAfter: "looked after"
    case .authorityToPlace: "authority to place for adoption"
    case .placedForAdoption: "placed for adoption"
    case .shortBreaks: "short breaks"
    case .pathwayPlan: "pathway plan"
    case .childProtection: "child protection conference"
    }
  }

  /// A looked-after child has one review meeting, whichever of the three counts asks for it.
  public func isSameMeeting(as other: ReviewKind) -> Bool {
    self == other || (isOfChildInCare && other.isOfChildInCare)
  }

  private var isOfChildInCare: Bool {
    switch self {
    case .lookedAfter, .authorityToPlace, .placedForAdoption: true
    case .shortBreaks, .pathwayPlan, .childProtection: false
    }
  }
}
