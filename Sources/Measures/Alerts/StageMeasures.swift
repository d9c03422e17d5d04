import CareCalendar
import Casework
import Rulebook

/// Alerts by the stages of the council's ladder: where they started, how far they went, and where they were resolved.
///
/// A challenge stands at the informal stage of the ladder, where it has one: answered, it was resolved there, unless it
/// became an alert.
enum StageMeasures {
  static func all(under policy: Policy) -> [Measure] {
    let (ladder, many) = (policy.ladder, policy.vocabulary.several(.alert))
    return ladder.stages.flatMap { stage in
      [
        AlertMeasures.percent(
          "started.\(stage.key)", "Started at: \(stage.name)",
          "Of the \(many) raised in the period, those that started at this stage.",
          .alertsRaised { Observation.Verdict($0.stages.first?.key == stage.key) }),
        AlertMeasures.count(
          "reached.\(stage.key)", "Reached: \(stage.name)", "Those that came to this stage in the period.",
          .reaching { $0.key == stage.key }),
        resolved(stage.key, "Resolved at: \(stage.name)", [stage.key], ladder, many),
      ]
    } + topStagesTogether(ladder, many) + fixed(ladder)
  }

  private static func resolved(
    _ key: String, _ title: String, _ keys: Set<String>, _ ladder: Ladder, _ many: String
  ) -> Measure {
    let challenges = ladder.challengeStage
    let isAtChallenges = challenges.map { keys.contains($0.key) } ?? false
    return AlertMeasures.percent(
      "resolved.\(key)", title,
      "Of the \(many)\(challenges == nil ? "" : ", and answered challenges,") resolved in the period, by their last "
        + "stage.",
      .resolvedDisputes(withChallenges: challenges != nil) { stage in
        stage.map { keys.contains($0) } ?? isAtChallenges
      })
  }

  /// Councils with many stages report the highest together: "stage-5-8".
  private static func topStagesTogether(_ ladder: Ladder, _ many: String) -> [Measure] {
    let numbered = ladder.stages.compactMap { stage in stage.key.stageNumber.map { ($0, stage.key) } }
    guard let top = numbered.last, ladder.stages.last?.key == top.1 else { return [] }
    return numbered.dropLast().map { lowest in
      let keys = Set(numbered.filter { $0.0 >= lowest.0 }.map(\.1))
      return resolved(
        "stage-\(lowest.0)-\(top.0)", "Resolved at: stages \(lowest.0) to \(top.0)", keys, ladder, many)
    }
  }

  private static func fixed(_ ladder: Ladder) -> [Measure] {
    let ofHead = Set(ladder.stages.filter { $0.role == .headOfService }.map(\.key))
    return [
      AlertMeasures.count(
        "stage-2-and-above", "Reached the second stage or above",
        "Those that came above the first stage in the period.",
        isBetterLow: true, .reaching { $0.place >= 2 }),
      AlertMeasures.count(
        "head-of-service", "Passed to the Head of Service",
        "Those that came to a stage of that role in the period.",
        isBetterLow: true, .reaching { ofHead.contains($0.key) }),
      Measure(
        "disputes.formal", "Formal disputes", .alerts, .count,
        definition: "Those of which the first formal stage began in the period.",
        source: "IRO Handbook 2010, 6.2; annual reports of reviewing services", isBetterLow: true,
        .reaching(\.isFormal)),
    ]
  }
}

extension String {
  /// 5 of "stage-5".
  fileprivate var stageNumber: Int? { hasPrefix("stage-") ? Int(dropFirst(6)) : nil }
}

extension Counting {
  /// Each alert of which the first such stage began in the period.
  fileprivate static func reaching(_ isStage: @escaping @Sendable (CountedAlert.Stage) -> Bool) -> Counting {
    alerts { alert, context in
      guard let since = alert.stages.first(where: isStage)?.since, context.contains(since) else { return nil }
      return Observation(.counted(), on: since, .alert(alert.id))
    }
  }

  /// Each dispute resolved in the period, by the key of its last stage; of a challenge, nil.
  fileprivate static func resolvedDisputes(
    withChallenges: Bool, _ isAt: @escaping @Sendable (String?) -> Bool
  ) -> Counting {
    .children(.disputes) { child in
      let alerts = child.alerts.compactMap { alert -> Observation? in
        guard let day = alert.resolvedOn(in: child.context), let last = alert.stages.last else { return nil }
        return Observation(Verdict(isAt(last.key)), on: day, .alert(alert.id))
      }
      guard withChallenges else { return alerts }
      return alerts
        + child.notes.compactMap { note in
          guard note.kind == .challenge, let day = note.answeredOn, child.context.contains(day),
            child.context.asOf.isBefore(note.becameAlertOn)
          else { return nil }
          return Observation(Verdict(isAt(nil)), on: day, .practiceNote(note.on))
        }
    }
  }
}
