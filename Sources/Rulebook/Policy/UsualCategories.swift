import Casework

/// What alerts and practice notes can be about, where the council says nothing. Local practice, drawn together
/// from what reviewing services report on.
enum UsualCategories {
  static let alerts = [
    AlertCategory(key: "drift", name: "drift or delay for the child", common: .drift),
    AlertCategory(key: "planning", name: "the care plan", common: .planning),
    AlertCategory(key: "assessment", name: "assessments", common: .assessment),
    AlertCategory(key: "timeliness", name: "reports or visits late", common: .timeliness),
    AlertCategory(key: "documents", name: "reports or plans missing or poor", common: .documents),
    AlertCategory(key: "statutory", name: "what the law asks for not done", common: .statutory),
    AlertCategory(key: "not-informed", name: "the IRO not told of a change", common: .notInformed),
    AlertCategory(key: "follow-through", name: "decisions not carried out", common: .followThrough),
    AlertCategory(key: "legal", name: "court or legal steps", common: .legal),
    AlertCategory(key: "safeguarding", name: "keeping the child safe", common: .safeguarding),
    AlertCategory(key: "contact", name: "seeing the child or the family", common: .contact),
    AlertCategory(key: "communication", name: "telling each other", common: .communication),
    AlertCategory(key: "practice", name: "quality of practice", common: .practice),
    AlertCategory(key: "other", name: "something else", common: .other),
  ]

  static let practice =
    Array(alerts.dropLast()) + [
      AlertCategory(key: "good-practice", name: "good practice", common: .goodPractice),
      AlertCategory(key: "other", name: "something else", common: .other),
    ]
}
