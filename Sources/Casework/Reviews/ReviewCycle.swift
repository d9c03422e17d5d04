public import CareCalendar

/// The reviews of one kind that are counted from one beginning, with when the count began and ends.
public struct ReviewCycle: Equatable, Sendable {
  public let kind: ReviewKind
  public let began: Day
  /// Days held, in order; of a review of several meetings, the first.
  public let held: [Day]
  /// The day of each from which the next one counts, as the council has it.
  public let counted: [Day]
  /// The day the count ended; nil while it runs.
  public let ended: Day?
  /// False where reviews may have been held that we do not know of.
  public let historyIsKnown: Bool

  public init(
    kind: ReviewKind, began: Day, held: [Day], counted: [Day]? = nil, ended: Day? = nil,
    historyIsKnown: Bool = true
  ) {
    self.kind = kind
    self.began = began
    self.held = held
    self.counted = counted ?? held
    self.ended = ended
    self.historyIsKnown = historyIsKnown
  }

  /// The number of the review that is next; nil where earlier ones may be unknown.
  public var nextNumber: Int? { historyIsKnown ? held.count + 1 : nil }

  /// The day that the next review is counted from.
  public var countsFrom: Day { counted.last ?? began }

  public func runs(on day: Day) -> Bool { began <= day && day.isBefore(ended) }

  /// True on every day a review of this count can have been held: also the one on which it ended.
  public func covers(_ day: Day) -> Bool { began <= day && day.isNotAfter(ended) }
}
