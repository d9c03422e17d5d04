/// Why the service knows a child.
public enum InvolvementKind: String, Sendable, CaseIterable {
  case lookedAfter = "looked-after"
  case shortBreaks = "short-breaks"
  case placedForAdoption = "placed-for-adoption"
  case pathwayPlan = "pathway-plan"
  case supervisionOrder = "supervision-order"
  case childProtection = "child-protection"
  case section17ShortBreaks = "section-17-short-breaks"

  /// What is particular to an order, a plan or an enquiry; nil for a time that episodes tell of.
  public var profile: InvolvementProfile? {
    switch self {
    case .lookedAfter, .shortBreaks, .placedForAdoption: nil
    case .pathwayPlan: .pathwayPlan
    case .supervisionOrder: .supervisionOrder
    case .childProtection: .childProtection
    case .section17ShortBreaks: .section17ShortBreaks
    }
  }
}

extension InvolvementKind {
  /// "looked after", as in "looked after since"
  public var words: String {
    if let profile { return profile.words }
    return switch self {
    case .lookedAfter: "looked after"
    case .shortBreaks: "short breaks"
    default: "placed for adoption"
    }
  }

  /// True for what happens within a time in care, and is no time with us besides it.
  public var isWithinCare: Bool { self == .placedForAdoption }

  /// True for what is recorded by itself, and no episode tells of.
  public var isRecordedApart: Bool { profile != nil }

  /// Those that are recorded by themselves.
  public static let recordedApart = allCases.filter(\.isRecordedApart)

  /// Those of them that the reviewing service reviews.
  public static let reviewedApart = recordedApart.filter { $0.reviewKind != nil }

  /// True for short breaks, under whichever section they are given.
  public var isShortBreaks: Bool { self == .shortBreaks || self == .section17ShortBreaks }
}
