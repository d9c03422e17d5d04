import Casework

/// The events of which an IRO is to be told, where the council says nothing: those of the IRO Handbook 2010 (chapter 3)
/// and, as local practice adds them, a child who is missing, a child's health, and decisions of a panel.
enum UsualChanges {
  static let kinds = [
    ChangeKind(key: "care-plan", name: "the care plan", common: .carePlan),
    ChangeKind(key: "decisions-late", name: "decisions of a review not carried out", common: .decisionsLate),
    ChangeKind(key: "contact", name: "seeing the family", common: .contact),
    ChangeKind(key: "social-worker", name: "another social worker", common: .socialWorker),
    ChangeKind(
      key: "safeguarding", name: "the child's safety, or a conference about it", common: .safeguarding),
    ChangeKind(key: "complaint", name: "a complaint", common: .complaint),
    ChangeKind(key: "placement", name: "an unexpected move", common: .placement),
    ChangeKind(key: "birth-family", name: "birth, marriage or death in the family", common: .birthFamily),
    ChangeKind(key: "offending", name: "police or a court about an offence", common: .offending),
    ChangeKind(key: "exclusion", name: "excluded from school", common: .exclusion),
    ChangeKind(key: "missing", name: "missing, or ran away", common: .missing),
    ChangeKind(key: "health", name: "health, an accident or a stay in hospital", common: .health),
    ChangeKind(key: "permanence", name: "a panel's decision on permanence", common: .permanence),
    ChangeKind(key: "other", name: "something else", common: .other),
  ]
}
