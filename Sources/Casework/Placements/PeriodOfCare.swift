public import CareCalendar

/// A child's time in our care from coming in to leaving, as one run of episodes.
public struct PeriodOfCare: Equatable, Sendable {
  public let episodes: [Episode]

  public var began: Day { episodes[0].began }

  /// False when the first episode we know of continues an earlier one that we do not.
  public var beginningIsKnown: Bool { episodes[0].reasonBegan == .started || followsShortBreaks }

  let followsShortBreaks: Bool
  /// The day on which short breaks or another period of care began after it: that ends this one too.
  let followedOn: Day?
  /// The 18th birthday; nil where the birth is not known.
  public let turns18On: Day?

  public var latest: Episode { episodes[episodes.count - 1] }

  /// The day care is recorded to have ended, and why; nil while it lasts, or where its end was never recorded.
  public var ended: EpisodeEnd? {
    guard let end = latest.ended, end.reason.endsCare || followedOn != nil else { return nil }
    return end
  }

  /// The day from which the child was in our care no more, also where nobody recorded an end: care that begins again
  /// has ended before, and nobody is a looked-after child from their 18th birthday on (Children Act 1989, s.105(1)).
  public var lastDay: Day? {
    let followed = latest.ended == nil ? followedOn : nil
    return [ended?.on, followed, turns18On].compactMap { $0 }.min()
  }

  /// True where care is over by what followed or by age, and no end is recorded.
  public var endIsMissing: Bool { ended == nil && lastDay != nil }

  /// The day an authority to place for adoption that still holds was first given: a placement or freeing order.
  public var authorityToPlaceSince: Day? { episodes.authorityToPlaceSince }
}

extension [Episode] {
  /// The day on which the authority to place for adoption was first given that the last of them still holds.
  var authorityToPlaceSince: Day? { reversed().prefix { $0.legalStatus.authorisesPlacement }.last?.began }
}

/// Short breaks of one child that follow one another, reviewed under regulation 48.
public struct ShortBreakSeries: Equatable, Sendable {
  public let episodes: [Episode]
  /// The day the child came into care from it, or began another series.
  let followedOn: Day?

  /// The first short break.
  public var began: Day { episodes[0].began }
  public var latest: Episode { episodes[episodes.count - 1] }

  /// An agreement ends on its last day; a series of recorded breaks, a year after the last one. Coming into
  /// care ends either.
  public var ended: Day? { [endedByItself, followedOn].compactMap { $0 }.min() }

  private var endedByItself: Day? {
    guard let end = latest.ended, end.reason.endsCare else { return nil }
    if end.reason.isDeath { return end.on }
    return latest.legalStatus == .shortBreaksAgreement ? end.on : end.on.adding(months: 12)
  }
}

/// Every period of care and series of short breaks of a child, in order.
public struct CareHistory: Equatable, Sendable {
  public private(set) var episodes: [Episode] = []
  /// In the order in which they were recorded.
  private(set) var expectedEnds: [ExpectedEnd] = []
  /// How far placements are from home, by the day that their episode began.
  public private(set) var distances: [Day: PlacementDistance] = [:]

  public init() {}

  func periodsOfCare(turns18On: Day?) -> [PeriodOfCare] {
    let runs = runs
    return runs.enumerated().compactMap { place, run in
      guard !run.episodes[0].legalStatus.isShortBreaks else { return nil }
      return PeriodOfCare(
        episodes: run.episodes, followsShortBreaks: run.followsShortBreaks,
        followedOn: place + 1 < runs.count ? runs[place + 1].episodes[0].began : nil, turns18On: turns18On)
    }
  }

  public var shortBreakSeries: [ShortBreakSeries] {
    let runs = runs
    return runs.enumerated().compactMap { place, run in
      guard run.episodes[0].legalStatus.isShortBreaks else { return nil }
      let next = place + 1 < runs.count ? runs[place + 1].episodes[0].began : nil
      return ShortBreakSeries(episodes: run.episodes, followedOn: next)
    }
  }

  /// The first day on which we know the child to have been with us.
  public var knownSince: Day? { episodes.first?.began }

  public func episode(on day: Day) -> Episode? {
    episodes.last { $0.covers(day) }
  }

  /// Leaves what had happened by a day: an episode that ended later had not ended.
  mutating func forget(after day: Day) {
    episodes.removeAll { $0.began > day }
    for place in episodes.indices where episodes[place].ended.map({ $0.on > day }) ?? false {
      episodes[place].ended = nil
    }
  }

  mutating func begin(_ episode: Episode) {
    let place = episodes.firstIndex { $0.began > episode.began } ?? episodes.endIndex
    episodes.insert(episode, at: place)
  }

  mutating func describe(began: Day, _ details: EpisodeDetails) {
    guard let place = episodes.firstIndex(where: { $0.began == began }) else { return }
    episodes[place].describe(details)
  }

  mutating func tell(_ distance: PlacementDistance, ofEpisodeBegan began: Day) { distances[began] = distance }

  mutating func end(began: Day, _ end: EpisodeEnd) {
    guard let place = episodes.firstIndex(where: { $0.began == began }) else { return }
    episodes[place].ended = end
  }

  mutating func expect(_ end: ExpectedEnd) { expectedEnds.append(end) }

  private var runs: [(episodes: [Episode], followsShortBreaks: Bool)] {
    var runs: [(episodes: [Episode], followsShortBreaks: Bool)] = []
    for episode in episodes {
      if let last = runs.last?.episodes.last, follows(episode, last) {
        runs[runs.count - 1].episodes.append(episode)
      } else {
        let after = runs.last?.episodes.last
        let shortBefore =
          after.map { $0.legalStatus.isShortBreaks && $0.ended?.on == episode.began } ?? false
        runs.append(([episode], shortBefore))
      }
    }
    return runs
  }

  private func follows(_ episode: Episode, _ last: Episode) -> Bool {
    guard episode.legalStatus.isShortBreaks == last.legalStatus.isShortBreaks else { return false }
    if !episode.legalStatus.isShortBreaks { return goesOn(episode, last) }
    guard let end = last.ended else { return true }
    return !end.reason.endsCare || episode.began <= end.on.adding(months: 12)
  }

  /// An episode that says that care began (S) does not go on from one before it, unless that one says, for the same
  /// day, that care went on (X1).
  private func goesOn(_ episode: Episode, _ last: Episode) -> Bool {
    guard let end = last.ended else { return episode.reasonBegan != .started }
    if end.reason.endsCare { return false }
    return episode.reasonBegan != .started || end.on == episode.began
  }
}
