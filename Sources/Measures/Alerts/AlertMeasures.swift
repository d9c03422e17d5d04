import CareCalendar
import Casework
import ReadModels
import Rulebook

/// Alerts: how many, about what, and what became of them.
enum AlertMeasures {
  static func all(under policy: Policy) -> [Measure] {
    let words = policy.vocabulary
    let many = words.several(.alert)
    return numbers(words.several(.alert).capitalisingFirst) + StageMeasures.all(under: policy)
      + policy.alertCategories.map { category in
        percent(
          "category.\(category.key)", "\(many.capitalisingFirst): \(category.name)",
          "Of the \(many) raised in the period, those filed under this category of the council's list.",
          .alertsRaised { Observation.Verdict($0.category == category.key) })
      }
      + CommonCategory.allCases.map { common in
        percent(
          "common.\(common.rawValue)", "\(many.capitalisingFirst), as every council counts: \(common.words)",
          "Of the \(many) raised in the period, those of this category that all councils share.",
          .alertsRaised { Observation.Verdict($0.common == common) })
      }
  }

  static func count(
    _ key: String, _ title: String, _ definition: String, isBetterLow: Bool = false, _ counting: Counting
  ) -> Measure {
    Measure(
      "alerts.\(key)", title, .alerts, .count, definition: definition, source: source,
      isBetterLow: isBetterLow, counting)
  }

  static func percent(
    _ key: String, _ title: String, _ definition: String, _ counting: Counting
  ) -> Measure {
    Measure("alerts.\(key)", title, .alerts, .percent, definition: definition, source: source, counting)
  }

  private static let source = "IRO Handbook 2010, chapter 6; annual reports of reviewing services"

  private static func numbers(_ many: String) -> [Measure] {
    [
      count(
        "raised", "\(many) raised",
        "Raised in the period, at any stage; challenges that did not become one apart.",
        .alertsRaised { _ in .counted() }),
      count(
        "urgent", "\(many) raised, urgent", "Of those raised in the period.",
        .alertsRaised { Observation.Verdict($0.isUrgent) }),
      count(
        "children", "\(many): children concerned",
        "Children about whom one was raised in the period, each once.",
        .eachChild(.alerts) { child in
          child.alerts.contains { child.context.contains($0.raisedOn) } ? .counted() : nil
        }),
      count(
        "resolved", "\(many) resolved", "Resolved in the period, whenever they were raised.",
        .alerts { alert, context in
          alert.resolvedOn(in: context).map { Observation(.counted(), on: $0, .alert(alert.id)) }
        }),
      count(
        "withdrawn", "\(many) withdrawn", "Withdrawn in the period, whenever they were raised.",
        .alerts { alert, context in
          guard case .withdrawn(let day) = alert.ending, context.contains(day) else { return nil }
          return Observation(.counted(), on: day, .alert(alert.id))
        }),
      count(
        "open", "\(many) open at the end", "Neither resolved nor withdrawn by the end of the last day.",
        isBetterLow: true,
        .alerts { alert, context in
          alert.isOpen(on: context.asOf) ? Observation(.counted(), on: context.asOf, .alert(alert.id)) : nil
        }),
      count(
        "cafcass", "Referred to Cafcass", "Referred to Cafcass in the period, whenever they were raised.",
        isBetterLow: true,
        .alerts { alert, context in
          guard let day = alert.cafcassOn, context.contains(day) else { return nil }
          return Observation(.counted(), on: day, .alert(alert.id))
        }),
      Measure(
        "alerts.days-to-resolve", "Working days to resolve", .alerts, .mean,
        definition: """
          Working days from the first formal stage to the day it was resolved, of those resolved in the period; those \
          open at its end and those withdrawn in it are left out.
          """,
        source: "IRO Handbook 2010, 6.2", isBetterLow: true, .alerts(daysToResolve)),
    ]
  }

  @Sendable
  private static func daysToResolve(_ alert: CountedAlert, _ context: MeasureContext) -> Observation? {
    func observation(_ verdict: Observation.Verdict, _ day: Day) -> Observation {
      Observation(verdict, on: day, .alert(alert.id))
    }
    if alert.isOpen(on: context.asOf) { return observation(.leftOut(Why.open), context.asOf) }
    switch alert.ending {
    case .withdrawn(let day): return observation(.leftOut(Why.withdrawn), day)
    case .resolved(let day):
      guard let formal = alert.stages.first(where: \.isFormal)?.since, formal <= day else {
        return observation(.leftOut(Why.noFormalStage), day)
      }
      return observation(.counted(context.terms.calendar.workingDays(from: formal, to: day)), day)
    case nil: return nil
    }
  }
}

extension CountedAlert {
  /// The day on which it was resolved, where that is in the period.
  func resolvedOn(in context: MeasureContext) -> Day? {
    guard case .resolved(let day) = ending, context.contains(day) else { return nil }
    return day
  }

  /// True where it had not ended by the end of a day.
  func isOpen(on day: Day) -> Bool { day.isBefore(endedOn) }
}
