/// A kind of review, each with a count of its own. What is particular to it stands in its `ReviewProfile`.
public enum ReviewKind: String, Sendable, CaseIterable {
  case lookedAfter = "looked-after"
  case authorityToPlace = "authority-to-place"
  case placedForAdoption = "placed-for-adoption"
  case shortBreaks = "short-breaks"
  case pathwayPlan = "pathway-plan"
  case childProtection = "child-protection"
}
