public import CareCalendar

/// The limits within which regulation 48 lets short breaks be reviewed by its own rules.
///
/// Care Planning, Placement and Case Review Regulations 2010, reg 48(2): no stay over 17 days,
/// and not over 75 days in 12 months. Past them the looked-after rules begin.
public struct ShortBreakLimits: Equatable, Sendable {
  public static let longestStay = 17
  public static let mostInTwelveMonths = 75
  public static let warning = 60

  private let episodes: [Episode]

  public init(_ series: ShortBreakSeries) { self.init(episodes: series.episodes) }

  /// - Parameter episodes: those of one series, in order.
  init(episodes: [Episode]) { self.episodes = episodes }

  /// The first short break.
  public var began: Day { episodes[0].began }

  /// Agreements (V4) are recorded without their single stays, so their days are not known.
  private var stays: [Episode] {
    episodes.filter { $0.legalStatus == .shortBreaksEpisodes }
  }

  public var daysAreKnown: Bool { !stays.isEmpty }

  /// Days of short breaks in the twelve months that end on `day`, that day included.
  public func days(inTwelveMonthsTo day: Day) -> Int {
    let first = day.adding(months: -12).adding(days: 1)
    return stays.reduce(0) { sum, stay in
      let from = max(stay.began, first)
      let to = min(stay.ended?.on ?? day, day)
      return from <= to ? sum + (to - from) + 1 : sum
    }
  }

  /// The first day past a limit, if the stays recorded reach it: an open stay is taken to go on.
  public var passedOn: Day? {
    stays.compactMap(passed).min()
  }

  private func passed(in stay: Episode) -> Day? {
    let tooLong = stay.began.adding(days: Self.longestStay)
    let last = min(stay.ended?.on ?? tooLong, tooLong)
    guard stay.began <= last else { return nil }
    for number in stay.began.number...last.number {
      let day = Day(number: number)
      if day == tooLong || days(inTwelveMonthsTo: day) > Self.mostInTwelveMonths { return day }
    }
    return nil
  }
}
