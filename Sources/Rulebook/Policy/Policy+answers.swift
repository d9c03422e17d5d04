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

/// What the council's own figure of reviews on time is counted over.
public enum OnTimeBasis: String, Sendable, CaseIterable {
  case children
  case ni66
  case reviews
  case dueInMonth = "due-in-month"
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

  public var onTimeBasis: OnTimeBasis { OnTimeBasis(rawValue: self[.onTimeBasis]) ?? .children }
}
