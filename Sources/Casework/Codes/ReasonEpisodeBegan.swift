/// What changed on the day an episode began (SSDA903: RNE).
public enum ReasonEpisodeBegan: String, CaseIterable, Sendable, Hashable {
  case started = "S"
  case legalStatus = "L"
  case placementAndCarers = "P"
  case placement = "T"
  case legalStatusPlacementAndCarers = "B"
  case legalStatusAndPlacement = "U"

  public var words: String {
    switch self {
    case .started: "came into our care"
    case .legalStatus: "legal status changed"
    case .placementAndCarers: "moved to new carers"
    case .placement: "moved with the same carers"
    case .legalStatusPlacementAndCarers: "legal status changed, and moved to new carers"
    case .legalStatusAndPlacement: "legal status changed, and moved with the same carers"
    }
  }
}
