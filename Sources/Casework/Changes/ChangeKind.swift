/// What a significant change can be, as the council calls it, with the word that all councils share for counting.
public struct ChangeKind: Hashable, Sendable {
  public let key: String
  public let name: String
  public let common: CommonChange

  public init(key: String, name: String, common: CommonChange) {
    self.key = key
    self.name = name
    self.common = common
  }
}

/// The events of which an IRO is to be told (IRO Handbook 2010, chapter 3), to which every council's kinds of change map.
public enum CommonChange: String, Sendable, CaseIterable {
  case carePlan = "care-plan"
  case decisionsLate = "decisions-late"
  case contact
  case socialWorker = "social-worker"
  case safeguarding, complaint, placement
  case birthFamily = "birth-family"
  case offending, exclusion, missing, health, permanence
  case other
}
