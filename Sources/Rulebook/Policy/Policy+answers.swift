public import Casework

/// What makes a review of several meetings one that was in time.
public enum SeriesTimelinessBasis: String, Sendable, CaseIterable {
  case beganAndCompleted = "began-and-completed"
  case began
  case completed
}

/// From what age children are counted in measures of participation.
public enum ParticipationAge: String, Sendable, CaseIterable {
  case fourAndOver = "4-and-over"
  case overFour = "over-4"
  case overSeven = "over-7"
  case all
}

/// To which children the introduction of their IRO is sent, by their age on the day they are given one.
public enum IntroductionAge: String, Sendable, CaseIterable {
  case fourAndOver = "4-and-over"
  case overFour = "over-4"
  case all
  case notAsked = "not-asked"

  /// Whether it is sent to a child of that age in whole years. A child whose age is not known is not passed over.
  func includes(_ age: Int?) -> Bool {
    switch self {
    case .fourAndOver: age.map { $0 >= 4 } ?? true
    case .overFour: age.map { $0 >= 5 } ?? true
    case .all: true
    case .notAsked: false
    }
  }
}

/// What the council's own figure of reviews on time is counted over.
public enum OnTimeBasis: String, Sendable, CaseIterable {
  case children
  case ni66
  case reviews
  case dueInMonth = "due-in-month"
}

/// Whether a council's report tells in how many reviews children attended, or in how many of a hundred.
public enum ParticipationUnit: String, Sendable, CaseIterable {
  case share
  case number
}

/// The choices that rules, judgements and measures are made by.
extension Policy {
  public var countingBasis: CountingBasis {
    CountingBasis(rawValue: self[.nextReviewCountsFrom]) ?? .firstDay
  }

  public var seriesTimely: SeriesTimelinessBasis {
    SeriesTimelinessBasis(rawValue: self[.seriesTimely]) ?? .beganAndCompleted
  }
  public var participationAge: ParticipationAge {
    ParticipationAge(rawValue: self[.participationAge]) ?? .fourAndOver
  }

  public var introductionAge: IntroductionAge {
    IntroductionAge(rawValue: self[.introductionAge]) ?? .fourAndOver
  }

  public var onTimeBasis: OnTimeBasis { OnTimeBasis(rawValue: self[.onTimeBasis]) ?? .children }

  public var participationUnit: ParticipationUnit {
    ParticipationUnit(rawValue: self[.participationUnit]) ?? .share
  }
}
