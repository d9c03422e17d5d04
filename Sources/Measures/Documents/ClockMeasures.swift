import CareCalendar
import Casework
import Rulebook

/// Duties with a clock: those met in time, over those fallen due.
///
/// The rules that one setting of the policy counts are counted together, under its name; a rule without a setting has
/// a measure of its own. When reviews are due is told by the reviews themselves.
enum ClockMeasures {
  static let all: [Measure] = ClockRules.groups.enumerated().map { place, group in
    Measure(
      group.key, group.title, .clocks, .percent,
      definition: """
        \(group.rules.map(\.text).joined(separator: " ")) Those done by their day, over those whose day was over in \
        the period; without those at short notice, and those asked for no more before their day.
        """,
      source: group.rules[0].wholeSource,
      .children(.clocks) { child in
        child.clocks.compactMap { found in
          guard found.measure == place, let verdict = verdict(found.clock, child.context) else { return nil }
          return Observation(verdict, on: found.clock.due, .clock(found.clock.rule, found.clock.due))
        }
      })
  }

  private static func verdict(_ clock: CountedClock, _ context: MeasureContext) -> Observation.Verdict? {
    if clock.isShortNotice { return .leftOut(Why.shortNotice) }
    if let inTime = clock.wasMetInTime(asOf: context.lastDayOver.adding(days: 1)) {
      return Observation.Verdict(inTime)
    }
    return clock.lapsed.map { $0 <= clock.due } ?? false ? .leftOut(Why.ended) : nil
  }
}
