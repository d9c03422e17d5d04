public import Casework

/// What makes a review of several meetings one that was in time.
public enum SeriesTimely: String, Sendable, CaseIterable {
  case beganAndCompleted = "began-and-completed"
  case began
  case completed
}

/// The choices that rules and judgements are made by.
extension Policy {
  public var countingBasis: CountingBasis {
    CountingBasis(rawValue: self[.nextReviewCountsFrom]) ?? .firstDay
  }

  public var seriesTimely: SeriesTimely {
    SeriesTimely(rawValue: self[.seriesTimely]) ?? .beganAndCompleted
  }
}
