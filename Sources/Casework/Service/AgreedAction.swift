public import CareCalendar

/// What a check or a visit found is to be done, and by when.
public struct AgreedAction: Hashable, Sendable {
  public let words: String
  public let by: Day

  public init(_ words: String, by: Day) {
    self.words = words
    self.by = by
  }
}
