import CareCalendar
import Casework
import Rulebook

/// Audits of review records and observations of reviews, by the IRO whose work was looked at.
enum QualityMeasures {
  static func all(under policy: Policy) -> [Measure] {
    QualityCheck.Kind.allCases.flatMap { kind in
      [done(kind)] + policy[.qualityOutcomes].map { outcome(kind, $0) }
    } + [followedUp]
  }

  private static func measure(
    _ key: String, _ title: String, _ unit: FigureUnit, _ definition: String,
    _ observe: @escaping @Sendable (MeasureContext) -> [Observation]
  ) -> Measure {
    Measure(
      "quality.\(key)", title, .team, unit, definition: definition,
      source: "IRO Handbook 2010, chapter 7; annual reports of reviewing services",
      .service { observe($0.context) })
  }

  private static func done(_ kind: QualityCheck.Kind) -> Measure {
    measure(
      "\(kind.key).done", "\(kind.several.capitalisingFirst)", .count,
      "\(kind.several.capitalisingFirst) that were made in the period."
    ) { context in
      context.checks(kind).map { Observation(.counted(), on: $0.on, .staff($0.iro)) }
    }
  }

  private static func outcome(_ kind: QualityCheck.Kind, _ outcome: String) -> Measure {
    measure(
      "\(kind.key).outcome.\(outcome.asKey)", "\(kind.several.capitalisingFirst): \(outcome)", .percent,
      "Of the \(kind.several) that were made in the period, those with the outcome “\(outcome)”."
    ) { context in
      context.checks(kind).map { check in
        Observation(Observation.Verdict(check.outcome == outcome), on: check.on, .staff(check.iro))
      }
    }
  }

  private static let followedUp = measure(
    "actions.followed-up", "What was to be done, followed up in time", .percent,
    "Of what audits and observations found was to be done by a day in the period, what was followed up by that day."
  ) { context in
    context.service.quality.checks.compactMap { check in
      guard let action = check.action, context.period.contains(action.by) else { return nil }
      let done = context.service.quality.followUp(of: check.id).map(\.on).flatMap {
        $0 <= context.asOf ? $0 : nil
      }
      guard done != nil || context.isOver(action.by) else { return nil }
      let inTime = done.map { $0 <= action.by } ?? false
      return Observation(Observation.Verdict(inTime), on: action.by, .staff(check.iro))
    }
  }
}

extension MeasureContext {
  fileprivate func checks(_ kind: QualityCheck.Kind) -> [QualityCheck] {
    service.quality.checks.filter { $0.kind == kind && contains($0.on) }
  }
}

extension QualityCheck.Kind {
  var key: String {
    switch self {
    case .audit: "audits"
    case .observation: "observations"
    }
  }

  var several: String {
    switch self {
    case .audit: "audits of review records"
    case .observation: "observations of reviews"
    }
  }
}
