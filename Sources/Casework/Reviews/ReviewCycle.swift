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
  /// Every count of reviews that this child has had or has, each next review counted from the first day of the last.
  public var reviewCycles: [ReviewCycle] {
    periodsOfCare.flatMap(cycles(in:)) + care.shortBreakSeries.flatMap(cycles(of:))
  }

  private func cycles(in period: PeriodOfCare) -> [ReviewCycle] {
    let placements = adoptionPlacements.filter {
      $0.placed >= period.began && $0.placed.isBefore(period.lastDay)
    }
    let open = placements.last.flatMap { $0.ended == nil ? $0 : nil }
    let lookedAfter = lookedAfterCycle(period, until: open?.placed ?? period.lastDay)
    let adoption = placements.map { adoptionCycle($0, in: period) }
    guard open == nil, let since = period.authorityToPlaceSince else { return [lookedAfter] + adoption }
    return [lookedAfter, authorityCycle(since, in: period)] + adoption
  }

  private func authorityCycle(_ since: Day, in period: PeriodOfCare) -> ReviewCycle {
    ReviewCycle(
      kind: .authorityToPlace, began: since, held: heldInCare { $0 > since && isWithin($0, period) },
      ended: period.lastDay,
      historyIsKnown: collectionsAreWhole(since: since, until: period.lastDay))
  }

  private func lookedAfterCycle(_ period: PeriodOfCare, until end: Day?) -> ReviewCycle {
    ReviewCycle(
      kind: .lookedAfter, began: period.began,
      held: heldInCare { isWithin($0, period) && $0.isNotAfter(end) }, ended: end,
      historyIsKnown: historyIsKnown(since: period))
  }

  private func adoptionCycle(_ placement: AdoptionPlacement, in period: PeriodOfCare) -> ReviewCycle {
    let end = [placement.ended, period.lastDay].compactMap { $0 }.min()
    return ReviewCycle(
      kind: .placedForAdoption, began: placement.placed,
      held: heldInCare { $0 > placement.placed && isWithin($0, period) && $0.isNotAfter(end) }, ended: end,
      historyIsKnown: collectionsAreWhole(since: placement.placed, until: end))
  }

  private func cycles(of series: ShortBreakSeries) -> [ReviewCycle] {
    let fullRules = ShortBreakLimits(series).passedOn
    let ended = [series.ended, fullRules].compactMap { $0 }.min()
    let held = reviews.held.filter { $0.kind == .shortBreaks && $0.heldOn >= series.began }
    let short = ReviewCycle(
      kind: .shortBreaks, began: series.began,
      held: held.map(\.heldOn).filter { $0.isNotAfter(ended) }, ended: ended,
      historyIsKnown: collectedYears.isEmpty)
    guard let fullRules, fullRules.isBefore(series.ended) else { return [short] }
    let full = ReviewCycle(
      kind: .lookedAfter, began: fullRules,
      held: heldInCare { $0 >= fullRules && $0.isNotAfter(series.ended) },
      ended: series.ended)
    return [short, full]
  }

  private func heldInCare(_ counts: (Day) -> Bool) -> [Day] {
    reviews.held.filter { $0.kind.isSameMeeting(as: .lookedAfter) && counts($0.heldOn) }.map(\.heldOn)
  }

  private func isWithin(_ day: Day, _ period: PeriodOfCare) -> Bool {
    period.began <= day && day.isNotAfter(period.lastDay)
  }
}

extension Child {
  /// True from authority to place for adoption on, and while placed.
  public func isToBeAdopted(on day: Day) -> Bool {
    reviewCycles.contains { cycle in
      [.authorityToPlace, .placedForAdoption].contains(cycle.kind) && cycle.runs(on: day)
    }
  }
}
