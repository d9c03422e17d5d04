public import CareCalendar
import Casework
import Rulebook

/// A significant change of which an IRO was told, without what was said of it.
public struct CountedChange: Hashable, Sendable {
  /// The key of its kind in the council's list.
  public let kind: String
  public let toldOn: Day
  /// The day by which the IRO was to consider it.
  public let due: Day
  /// The day on which the IRO decided, or a review considered it; nil until then.
  public let consideredOn: Day?
  /// The day from which nobody asked for that any more, without its being done; nil where that did not happen.
  public let lapsed: Day?

  public init(_ kind: String, toldOn: Day, due: Day, consideredOn: Day?, lapsed: Day? = nil) {
    self.kind = kind
    self.toldOn = toldOn
    self.due = due
    self.consideredOn = consideredOn
    self.lapsed = lapsed
  }

  /// Those of a child, by how the duties to consider them ended, in order.
  static func all(of child: Child, _ outcomes: [DutyOutcome]) -> [CountedChange] {
    outcomes.compactMap { outcome in
      guard let id = outcome.key.change, let change = child.changes[id] else { return nil }
      return CountedChange(
        change.kind.key, toldOn: change.toldOn, due: outcome.due, consideredOn: outcome.met,
        lapsed: outcome.lapsed)
    }
  }
}
