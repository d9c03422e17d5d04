public import CareCalendar

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

  /// True for care of which no end is recorded, and for short breaks: only a day tells whether they have run out.
  fileprivate var mayGoOn: Bool { kind == .shortBreaks || episodes.last?.ended == nil }

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
  /// adoption within it, then series of short breaks, and then what no episode tells of.
  var involvementsAsCounted: [Involvement] { timesInCare + timesOfShortBreaks + timesRecordedApart }

  /// The present or last time that the child was with us: of several that go on the time in care or of short breaks, of
  /// several that ended the one that ended last.
  public var latestInvolvement: Involvement? {
    let known = involvements.filter { !$0.kind.isWithinCare }
    let lasting = known.last { $0.ended == nil }
    if let care = known.last(where: { !$0.kind.isRecordedApart }), care.mayGoOn,
      lasting.map({ $0.began.isBefore(care.ended) }) ?? true
    {
      return care
    }
    return lasting
      ?? known.max {
        ($0.ended?.number ?? 0, $0.began.number) < ($1.ended?.number ?? 0, $1.began.number)
      }
  }

  /// The day from which the child is with us no more; nil where nothing says that.
  public var withUsUntil: Day? {
    let ends = involvements.filter { !$0.kind.isWithinCare }.map(\.ended)
    return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
  }

  /// What the service knows the child for on a day, care and short breaks first.
  public func involvements(on day: Day) -> [Involvement] {
    let running = involvements.filter { $0.runs(on: day) && !$0.kind.isWithinCare }
    return running.filter { !$0.kind.isRecordedApart } + running.filter(\.kind.isRecordedApart)
  }

  /// True while the child is in our care or has short breaks with us.
  public func isWithUs(on day: Day) -> Bool {
    involvementsAsCounted.contains { $0.runs(on: day) }
  }
}
