/// A kind of review, each with a count of its own. What is particular to it stands in its `ReviewProfile`.
public enum ReviewKind: String, Sendable, CaseIterable {
  case lookedAfter = "looked-after"
  case authorityToPlace = "authority-to-place"
  case placedForAdoption = "placed-for-adoption"
  case shortBreaks = "short-breaks"
  case pathwayPlan = "pathway-plan"
  case childProtection = "child-protection"
  case supervisionOrder = "supervision-order"

  public var profile: ReviewProfile {
    switch self {
    case .lookedAfter: .lookedAfter
    case .authorityToPlace: .authorityToPlace
    case .placedForAdoption: .placedForAdoption
    case .shortBreaks: .shortBreaks
    case .pathwayPlan: .pathwayPlan
    case .childProtection: .childProtection
    case .supervisionOrder: .supervisionOrder
    }
  }
}

extension ReviewProfile {
  /// Every kind's, in the order in which their counts stand in one involvement: short breaks before the care that they
  /// can become.
  public static let all: [ReviewProfile] =
    [.shortBreaks] + ReviewKind.allCases.map(\.profile).filter { $0.kind != .shortBreaks }
}
