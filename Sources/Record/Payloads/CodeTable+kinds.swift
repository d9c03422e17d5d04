import Casework

/// Kinds of review, and of what the service knows a child for.
extension CodeTables {
  static let reviewKind = CodeTable<ReviewKind>([
    "looked-after": .lookedAfter,
    "authority-to-place": .authorityToPlace,
    "placed-for-adoption": .placedForAdoption,
    "short-breaks": .shortBreaks,
    "pathway-plan": .pathwayPlan,
    "child-protection": .childProtection,
    "supervision-order": .supervisionOrder,
  ])

  static let involvementKind = CodeTable<InvolvementKind>([
    "pathway-plan": .pathwayPlan,
    "supervision-order": .supervisionOrder,
    "child-protection": .childProtection,
    "section-17-short-breaks": .section17ShortBreaks,
  ])
}
