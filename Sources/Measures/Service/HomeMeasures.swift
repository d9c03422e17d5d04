import CareCalendar
import Casework
import Rulebook

/// Visits to children's homes.
enum HomeMeasures {
  static let all =
    [
      measure(
        "homes.visits", "Visits to children's homes", .count, "Visits to children's homes in the period."
      ) {
        $0.visits.map { Observation(.counted(), on: $0.on) }
      },
      measure(
        "homes.visited", "Children's homes visited each month", .percent,
        "Of the calendar months in the period that are over, for each home that was visited throughout: those with a visit.",
        months),
    ]
    + HomeVisit.Voice.allCases.map { voice in
      measure(
        "homes.heard.\(voice.rawValue)", "Visits to children's homes that heard \(voice.words)", .percent,
        "Of the visits to children's homes in the period, those at which the views of \(voice.words) were heard."
      ) { context in
        context.visits.map { Observation(Observation.Verdict($0.heard.contains(voice)), on: $0.on) }
      }
    } + [
      measure(
        "homes.report-sent", "Reports of visits to children's homes sent", .percent,
        "Of the visits to children's homes in the period, those of which the report was sent by its end."
      ) { context in
        context.visits.map { visit in
          let isSent = visit.reportSentOn.map { $0 <= context.asOf } ?? false
          return Observation(Observation.Verdict(isSent), on: visit.on)
        }
      },
      measure(
        "homes.actions.followed-up", "What was to be done at children's homes, followed up in time", .percent,
        "Of what visits found was to be done by a day in the period, what was followed up by that day.",
        actions),
    ]

  private static func measure(
    _ key: String, _ title: String, _ unit: FigureUnit, _ definition: String,
    _ observe: @escaping @Sendable (MeasureContext) -> [Observation]
  ) -> Measure {
    Measure(
      key, title, .visits, unit, definition: definition,
      source:
        "Children's Homes Regulations 2001, reg 33; Children's Homes (England) Regulations 2015, reg 44",
      .service { observe($0.context) })
  }

  @Sendable private static func months(_ context: MeasureContext) -> [Observation] {
    let record = context.service.homes
    return context.months.filter { context.isOver($0.last) && context.contains($0.first) }.flatMap { month in
      record.homes.filter { $0.asksForVisit(in: month) }.map { home in
        let isVisited = !record.visits(to: home.id, in: month.first...month.last).isEmpty
        return Observation(Observation.Verdict(isVisited), on: month.last)
      }
    }
  }

  @Sendable private static func actions(_ context: MeasureContext) -> [Observation] {
    context.service.homes.visits.compactMap { visit in
      guard let action = visit.action, context.period.contains(action.by) else { return nil }
      let done = context.service.homes.followUp(of: visit.id).map(\.on)
        .flatMap { $0 <= context.asOf ? $0 : nil }
      guard done != nil || context.isOver(action.by) else { return nil }
      return Observation(Observation.Verdict(done.map { $0 <= action.by } ?? false), on: action.by)
    }
  }
}

extension MeasureContext {
  fileprivate var visits: [HomeVisit] { service.homes.visits.filter { contains($0.on) } }
}
