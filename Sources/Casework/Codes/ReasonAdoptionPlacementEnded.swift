/// Why adoption stopped being the plan for a child (SSDA903: REASON_PLACED_CEASED).
public enum ReasonAdoptionPlacementEnded: String, CaseIterable, Sendable, Hashable {
  case needsChanged = "RD1"
  case noPlacementOrder = "RD2"
  case noAdoptersFound = "RD3"
  case other = "RD4"

  public var words: String {
    switch self {
    case .needsChanged: "the child's needs changed"
    case .noPlacementOrder: "the court made no placement order"
    case .noAdoptersFound: "no adopters were found"
    case .other: "another reason"
    }
  }
}
