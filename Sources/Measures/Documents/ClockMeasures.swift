import CareCalendar
import Casework
import Rulebook

/// Duties with a clock: those met in time, over those fallen due. When reviews are due is told by the reviews themselves.
enum ClockMeasures {
  static let all: [Measure] = ClockRules.all.enumerated().map { place, counted in
    Measure(
      counted.key, counted.title, .clocks, .percent,
      definition: """
        \(counted.rule.text) Those done by their day, over those whose day was over in \
        the period; without those at short notice, and those asked for no more before their day.
        """,
      source: counted.rule.wholeSource,
      .clocks(place, verdict))
  }

  @Sendable
  private static func verdict(_ clock: CountedClock, _ context: MeasureContext) -> Observation.Verdict? {
    if clock.isShortNotice { return .leftOut(Why.shortNotice) }
    if let inTime = clock.wasMetInTime(asOf: context.lastDayOver.adding(days: 1)) {
      return Observation.Verdict(inTime)
    }
    return clock.lapsed.map { $0 <= clock.due } ?? false ? .leftOut(Why.ended) : nil
  }
}
