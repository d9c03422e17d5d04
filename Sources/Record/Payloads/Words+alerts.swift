import Casework

/// Of alerts and practice notes.
extension Word {
  static let commonCategory = Words<CommonCategory>([
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

  static let practiceNoteKind = Words<PracticeNoteKind>([
    "challenge": .challenge,
    "good-practice": .goodPractice,
    "impact": .impact,
  ])
}
