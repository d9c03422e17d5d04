/// Who provides a placement (SSDA903: PLACE_PROVIDER).
public enum PlacementProvider: String, CaseIterable, Sendable, Hashable {
  case parents = "PR0"
  case ownAuthority = "PR1"
  case otherAuthority = "PR2"
  case otherPublic = "PR3"
  case privateProvider = "PR4"
  case voluntary = "PR5"

  public var words: String {
    switch self {
    case .parents: "parents, or others with parental responsibility"
    case .ownAuthority: "our own council"
    case .otherAuthority: "another council"
    case .otherPublic: "another public body"
    case .privateProvider: "a private provider"
    case .voluntary: "a voluntary organisation"
    }
  }
}
