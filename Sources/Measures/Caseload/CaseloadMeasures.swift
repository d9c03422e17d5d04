import CareCalendar
import Casework

/// How many cases IROs have, at a day or on average over the month-ends.
enum CaseloadMeasures {
  static let all =
    averages + [perIRO, most] + bands.map(band) + [
      measure(
        "band.over-70", "IROs with over 70 cases", .count, bandDefinition, isBetterLow: true,
        .service { bandObservations($0, 71...Int.max) })
    ]

  static func measure(
    _ key: String, _ title: String, _ unit: FigureUnit, _ definition: String, isBetterLow: Bool = false,
    _ counting: Counting
  ) -> Measure {
    Measure(
      "iro.caseload.\(key)", title, .caseload, unit, definition: definition,
      source: "IRO Handbook 2010, 7.15; annual reports of reviewing services", isBetterLow: isBetterLow,
      counting)
  }

  private static let averages =
    [
      average("average", "Cases for a full post", nil, overMonths, \.monthEnds),
      average(
        "average.looked-after", "Cases for a full post, looked after", .lookedAfter, overMonths, \.monthEnds),
      average(
        "average.short-breaks", "Cases for a full post, short breaks", .shortBreaks, overMonths, \.monthEnds),
    ]
    + InvolvementKind.reviewedApart.map { kind in
      average(
        "average.\(kind.measureKey)", "Cases for a full post, \(kind.measureWords)", .apart(kind),
        overMonths, \.monthEnds)
    } + [
      average("average.start", "Cases for a full post at the start", nil, "on the day before the period") {
        [$0.dayBefore]
      },
      average("average.end", "Cases for a full post at the end", nil, "on the last day") { [$0.asOf] },
    ]

  private static let overMonths = "over the month-ends in the period"

  private static func average(
    _ key: String, _ title: String, _ kind: CaseKind?, _ when: String,
    _ days: @escaping @Sendable (MeasureContext) -> [Day]
  ) -> Measure {
    measure(
      key, title, .cases,
      "Cases of those in an IRO's post \(when), over their full-time posts. A child of two kinds is two cases.",
      isBetterLow: true,
      .service { service in
        days(service.context).flatMap { observations(service, kind, on: $0, perPost: true) }
      })
  }

  private static let perIRO = measure(
    "per-iro", "Cases for each IRO", .mean,
    "Cases of those in an IRO's post \(overMonths), over how many they were, whatever their hours.",
    isBetterLow: true,
    .service { service in
      service.context.monthEnds.flatMap { observations(service, nil, on: $0, perPost: false) }
    })

  private static let most = measure(
    "most", "Most cases of one IRO", .most,
    "The most cases that anybody in an IRO's post had at a month-end in the period.", isBetterLow: true,
    .service { service in
      service.context.monthEnds.flatMap { day in
        service.iros(on: day).map { iro in
          Observation(.counted(service.cases(of: iro.id, nil, on: day)), on: day, .staff(iro.id))
        }
      }
    })

  /// The cases of every IRO on a day, and those left out.
  private static func observations(
    _ service: Caseloads, _ kind: CaseKind?, on day: Day, perPost: Bool
  ) -> [Observation] {
    let iros = service.iros(on: day).map { iro in
      Observation(
        .counted(
          service.cases(of: iro.id, kind, on: day), over: perPost ? iro.details.fullTimeHundredths : 1),
        on: day, .staff(iro.id))
    }
    let leftOut = [
      (Why.noIRO, service.unallocated(kind, on: day)), (Why.noPost, service.withoutPost(kind, on: day)),
    ].filter { $0.1 > 0 }
    return iros + leftOut.map { Observation(.leftOut($0.0, times: $0.1), on: day) }
  }

  private static let bands = (0..<7).map { $0 * 10 + 1...($0 + 1) * 10 }

  private static let bandDefinition = """
    Those in an IRO's post on the last day, by the mean of their cases over the month-ends at which they were, rounded \
    to a whole number.
    """

  private static func band(_ cases: ClosedRange<Int>) -> Measure {
    measure(
      "band.\(cases.lowerBound)-\(cases.upperBound)",
      "IROs with \(cases.lowerBound) to \(cases.upperBound) cases", .count, bandDefinition,
      .service { bandObservations($0, cases) })
  }

  private static func bandObservations(_ service: Caseloads, _ band: ClosedRange<Int>) -> [Observation] {
    let context = service.context
    return service.iros(on: context.asOf).map { iro in
      let days = context.monthEnds.filter(iro.isInPost)
      let cases = days.reduce(0) { $0 + service.cases(of: iro.id, nil, on: $1) }
      guard cases > 0 else { return Observation(.leftOut(Why.noCases), on: context.asOf, .staff(iro.id)) }
      // Half a case more is a whole one, and whoever had any at all had one.
      let mean = max(1, (2 * cases + days.count) / (2 * days.count))
      return Observation(Observation.Verdict(band.contains(mean)), on: context.asOf, .staff(iro.id))
    }
  }
}
