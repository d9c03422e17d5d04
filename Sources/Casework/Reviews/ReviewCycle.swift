public import CareCalendar

/// The reviews of one kind that are counted from one beginning, with when the count began and ends.
public struct ReviewCycle: Equatable, Sendable {
  public let kind: ReviewKind
  public let began: Day
  /// The day that the first review is counted from, which may lie before the count began.
  public let start: Day
  /// What happened on that day; nil where it is what a count of the kind begins with.
  public let startWords: String?
  /// What the first is called where the child came with the count from another council; nil elsewhere.
  public let firstTitle: String?
  /// Days held, in order; of a review of several meetings, the first.
  public private(set) var held: [Day]
  /// The day of each from which the next one counts, as the council has it.
  public private(set) var counted: [Day]
  /// The day the count ended; nil while it runs.
  public let ended: Day?
  /// False where reviews may have been held that we do not know of.
  public let historyIsKnown: Bool

  public init(
    kind: ReviewKind, began: Day, start: Day? = nil, startWords: String? = nil,
    firstTitle: String? = nil, held: [Day], ended: Day? = nil,
    historyIsKnown: Bool = true
  ) {
    self.kind = kind
    self.began = began
    self.start = start ?? began
    self.startWords = startWords
    self.firstTitle = firstTitle
    self.held = held
    counted = held
    self.ended = ended
    self.historyIsKnown = historyIsKnown
  }

  /// The number of the review that is next; nil where earlier ones may be unknown.
  public var nextNumber: Int? { historyIsKnown ? held.count + 1 : nil }

  /// The day that the next review is counted from.
  public var countsFrom: Day { kind.profile.isCountedFromStart ? start : counted.last ?? start }

  public func runs(on day: Day) -> Bool { began <= day && day.isBefore(ended) }

  /// True on every day a review of this count can have been held: also the one on which it ended.
  public func covers(_ day: Day) -> Bool { began <= day && day.isNotAfter(ended) }

  /// The same count, with each review counted from another of its days.
  func counting(from day: (Day) -> Day) -> ReviewCycle {
    var cycle = self
    cycle.counted = held.map(day)
    return cycle
  }

  /// The count as it stood when the review of a day was still to be held.
  public func before(_ day: Day) -> ReviewCycle {
    var cycle = self
    cycle.held = Array(held.prefix { $0 < day })
    cycle.counted = Array(counted.prefix(cycle.held.count))
    return cycle
  }
}
