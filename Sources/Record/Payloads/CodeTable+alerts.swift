import Casework

/// Of alerts and practice notes.
extension CodeTables {
  static let commonCategory = CodeTable<CommonCategory>([
    "drift": .drift,
    "planning": .planning,
    "assessment": .assessment,
    "timeliness": .timeliness,
    "documents": .documents,
    "statutory": .statutory,
    "not-informed": .notInformed,
    "follow-through": .followThrough,
    "legal": .legal,
    "safeguarding": .safeguarding,
    "contact": .contact,
    "communication": .communication,
    "practice": .practice,
    "good-practice": .goodPractice,
    "other": .other,
  ])

  static let practiceNoteKind = CodeTable<PracticeNoteKind>([
    "challenge": .challenge,
    "good-practice": .goodPractice,
    "impact": .impact,
  ])
}
