import Casework
import Rulebook

/// What IROs found after reviews of the plan, the reports and the practice.
enum MonitoringMeasures {
  static let all = PracticeMonitoring.Part.allCases.flatMap { part in
    [measure("good", part) { $0 == .good }, measure("poor", part) { $0 == .poor }]
  }

  private static func measure(
    _ grade: String, _ part: PracticeMonitoring.Part,
    _ isMeant: @escaping @Sendable (PracticeMonitoring.Grade) -> Bool
  ) -> Measure {
    Measure(
      "monitoring.\(part.rawValue).\(grade)", "After reviews: \(part.words) \(grade)", .practice, .percent,
      definition:
        "Of the forms that IROs filled in after reviews in the period, those that found \(part.words) \(grade).",
      .children(.monitorings) { child in
        child.monitorings.filter { $0.part == part }.map {
          Observation(Observation.Verdict(isMeant($0.grade)), on: $0.on)
        }
      })
  }
}
