/// Whether a placement is in the area of the council that looks after the child (SSDA903: PL_LOCATION, which the
/// Department works out from the postcode of the placement).
public enum PlacementLocation: String, CaseIterable, Sendable, Hashable {
  case inside = "IN"
  case outside = "OUT"

  public var words: String {
    switch self {
    case .inside: "in our area"
    case .outside: "out of our area"
    }
  }
}
