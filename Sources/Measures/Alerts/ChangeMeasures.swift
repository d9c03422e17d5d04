import Casework
import Rulebook

/// Significant changes of which IROs were told, by their kind, and whether the IRO considered them in time.
enum ChangeMeasures {
  static func all(under policy: Policy) -> [Measure] {
    [
      told("changes.told", "Significant changes that IROs were told of", "Significant changes") { _ in true }
    ]
      + policy.changeKinds.flatMap { kind -> [Measure] in
        let key = "changes.kind.\(kind.key)"
        return [
          told(key, "Changes: \(kind.name)", "Significant changes of the kind “\(kind.name)”") {
            $0.kind == kind.key
          },
          considered(kind, "\(key).considered-in-time"),
        ]
      }
  }

  private static func told(
    _ key: String, _ title: String, _ what: String,
    _ isMeant: @escaping @Sendable (CountedChange) -> Bool
  ) -> Measure {
    Measure(
      key, title, .practice, .count,
      definition: "\(what) of which an IRO was told in the period.",
      .children(.changes) { child in
        child.changes.filter(isMeant).map { Observation(.counted(), on: $0.toldOn) }
      })
  }

  private static func considered(_ kind: ChangeKind, _ key: String) -> Measure {
    Measure(
      key, "Changes considered in time: \(kind.name)", .practice, .percent,
      definition:
        "Of the significant changes of the kind “\(kind.name)” of which an IRO was told in the period, "
        + "those that the IRO, or a review, considered within the days of the council's policy. One that nobody considered "
        + "counts once its days are over, unless it was not asked for any more by then.",
      .children(.changes) { child in
        child.changes.filter { $0.kind == kind.key }.compactMap { change in
          change.wasConsideredInTime(in: child.context).map {
            Observation(Observation.Verdict($0), on: change.toldOn)
          }
        }
      })
  }
}

extension CountedChange {
  /// Nil where that cannot be said yet, or nobody asked for it until its day.
  fileprivate func wasConsideredInTime(in context: MeasureContext) -> Bool? {
    if let consideredOn, consideredOn <= context.asOf { return consideredOn <= due }
    if let lapsed, lapsed <= due { return nil }
    return context.isOver(due) ? false : nil
  }
}
