public import CareCalendar

/// Why the service knows a child.
public enum InvolvementKind: String, Sendable, CaseIterable {
  case lookedAfter = "looked-after"
  case shortBreaks = "short-breaks"
  case placedForAdoption = "placed-for-adoption"

  /// "looked after", as in "looked after since"
  public var words: String {
    switch self {
    case .lookedAfter: "looked after"
    case .shortBreaks: "short breaks"
    case .placedForAdoption: "placed for adoption"
    }
  }

  /// True for what happens within a time in care, and is no time with us besides it.
  public var isWithinCare: Bool { self == .placedForAdoption }
}

extension LegalStatus {
  /// Why the service knows a child on whom it rests.
  public var involvement: InvolvementKind { isShortBreaks ? .shortBreaks : .lookedAfter }
}

/// A time for which the service knows a child: when and why it began and ended. It is worked out from the events that
/// begin and end it, and is what counts of reviews are counted in.
public struct Involvement: Equatable, Sendable {
  public let kind: InvolvementKind
  public let began: Day
  /// Why it began, as recorded: "came into our care".
  public let beganBecause: String
  /// False where it began before what we know of.
  public let beginningIsKnown: Bool
  /// The day from which it was no more; nil while it lasts.
  public let ended: Day?
  /// Why it ended, as recorded; where no end is recorded, what ended it all the same. Nil while it lasts, or where
  /// nobody said why.
  public let endedBecause: String?
  /// The episodes it was worked out from, in order; empty for what no episode begins.
  let episodes: [Episode]

  init(
    kind: InvolvementKind, began: Day, beganBecause: String, beginningIsKnown: Bool = true, ended: Day?,
    endedBecause: String?, episodes: [Episode] = []
  ) {
    self.kind = kind
    self.began = began
    self.beganBecause = beganBecause
    self.beginningIsKnown = beginningIsKnown
    self.ended = ended
    self.endedBecause = endedBecause
    self.episodes = episodes
  }

  public func runs(on day: Day) -> Bool { began <= day && day.isBefore(ended) }

  /// True on every day that belongs to it: also the one on which it ended.
  public func covers(_ day: Day) -> Bool { began <= day && day.isNotAfter(ended) }
}

extension Child {
  /// Every time for which the service knew or knows this child, in the order of the days on which they began. A
  /// placement for adoption stands after the time in care that it is within.
  public var involvements: [Involvement] {
    involvementsAsCounted.enumerated()
      .sorted { ($0.element.began, $0.offset) < ($1.element.began, $1.offset) }
      .map(\.element)
  }

  /// The same in the order in which their counts of reviews stand: times in care, each before the placements for
  /// adoption within it, and then series of short breaks.
  var involvementsAsCounted: [Involvement] { timesInCare + timesOfShortBreaks }

  /// The present or last time that the child was with us.
  public var latestInvolvement: Involvement? { involvements.last { !$0.kind.isWithinCare } }

  /// True while the child is in our care or has short breaks with us.
  public func isWithUs(on day: Day) -> Bool {
    involvementsAsCounted.contains { $0.runs(on: day) }
  }
}
