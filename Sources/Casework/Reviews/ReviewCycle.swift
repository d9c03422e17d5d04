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

extension Child {
  /// Every count of reviews that this child has had or has, each next review counted from the first day of the last:
  /// what the profile of each kind counts in each involvement.
  public var reviewCycles: [ReviewCycle] {
    involvementsAsCounted.flatMap { involvement in
      ReviewProfile.all.flatMap { $0.cycles(involvement, self) }
    }
  }

  /// The days on which meetings were held that serve reviews of a kind, of those that are meant.
  func daysHeld(_ kind: ReviewKind, where isMeant: (Day) -> Bool) -> [Day] {
    reviews.held.filter { $0.kind.isSameMeeting(as: kind) && isMeant($0.heldOn) }.map(\.heldOn)
  }

  /// True from authority to place for adoption on, and while placed.
  public func isToBeAdopted(on day: Day) -> Bool {
    reviewCycles.contains { $0.kind.profile.isTowardsAdoption && $0.runs(on: day) }
  }
}
