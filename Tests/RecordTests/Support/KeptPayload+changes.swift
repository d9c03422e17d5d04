import CareCalendar
import Casework

/// Significant changes, and what was decided on them.
extension KeptPayload {
  static let changes: [String: ChildEvent] = [
    "change.told.1": .change(
      .told(
        SignificantChange(
          id: id, kind: ChangeKind(key: "care-plan", name: "the care plan", common: .carePlan), .proposed,
          words: "Home to her father", on: "2014-10-31", before: "2014-11-17",
          binding: SignificantChange.Binding(.placementWithParent, opening: EarlyReviewID("e1")),
          toldOn: monday))),
    "change.told.1-bare": .change(
      .told(
        SignificantChange(
          id: id, kind: ChangeKind(key: "missing", name: "missing, or ran away", common: .missing), .happened,
          words: "Away for a night", on: monday, toldOn: monday))),
    "change.considered.1": .change(
      .considered(
        id,
        Consideration(
          .broughtForward, reason: "He is at home all day", opening: EarlyReviewID("e2"),
          before: "2014-11-24", by: StaffID("m1"), on: monday))),
    "change.considered.1-bare": .change(
      .considered(id, Consideration(.broughtForward, reason: nil, by: StaffID("m1"), on: monday))),
  ]

  private static let id = ChangeID("c1")
  private static let monday: Day = "2014-11-03"
}
