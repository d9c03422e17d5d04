import CareCalendar
import Casework
import Rulebook

/// Audits and observations that were made, over those that the council's policy plans.
enum PlannedCheckMeasures {
  static let all = QualityCheck.Kind.allCases.map(made)

  private static func made(_ kind: QualityCheck.Kind) -> Measure {
    Measure(
      "quality.\(kind.key).of-planned", "\(kind.several.capitalisingFirst): made of those planned", .team,
      .percent,
      definition:
        "Of the \(kind.several) that the council's policy plans in the quarters that end in the period, "
        + "for each IRO in post on the last day of the quarter, whatever they are now, those that were "
        + "made in the quarter. More than are planned count as many as are planned.",
      source: "IRO Handbook 2010, chapter 7; the number is the council's policy",
      .service { counted in
        let context = counted.context
        let planned = context.terms.policy.planned(kind)
        guard planned > 0 else { return [] }
        return context.quarters.flatMap { quarter in
          context.observations(of: kind, planned, in: quarter)
        }
      })
  }
}

extension MeasureContext {
  /// The quarters of the calendar year that end in the period and are over.
  fileprivate var quarters: [ClosedRange<Day>] {
    var quarters: [ClosedRange<Day>] = []
    var first = Month(of: period.lowerBound).first
    while first <= period.upperBound {
      if first.month % 3 == 1 || quarters.isEmpty {
        let began = first.adding(months: -((first.month - 1) % 3))
        let last = began.adding(months: 3).adding(days: -1)
        if contains(last), isOver(last) { quarters.append(began...last) }
      }
      first = first.adding(months: 1)
    }
    return quarters
  }

  fileprivate func observations(
    of kind: QualityCheck.Kind, _ planned: Int, in quarter: ClosedRange<Day>
  ) -> [Observation] {
    let last = quarter.upperBound
    return staff.members.filter { staff.hasIROsPost($0, on: last) }.flatMap { iro in
      let made = service.quality.checks.count {
        $0.kind == kind && $0.iro == iro.id && quarter.contains($0.on)
      }
      return (0..<planned).map { place in
        Observation(Observation.Verdict(place < made), on: last, .staff(iro.id))
      }
    }
  }
}
