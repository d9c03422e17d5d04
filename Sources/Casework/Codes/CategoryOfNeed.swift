/// The main reason a child came to need us (SSDA903: CIN).
public enum CategoryOfNeed: String, CaseIterable, Sendable, Hashable {
  case abuseOrNeglect = "N1"
  case disability = "N2"
  case parentalIllness = "N3"
  case acuteStress = "N4"
  case familyDysfunction = "N5"
  case behaviour = "N6"
  case lowIncome = "N7"
  case absentParenting = "N8"

  public var words: String {
    switch self {
    case .abuseOrNeglect: "abuse or neglect"
    case .disability: "the child's disability"
    case .parentalIllness: "a parent's illness or disability"
    case .acuteStress: "family in acute stress"
    case .familyDysfunction: "family dysfunction"
    case .behaviour: "socially unacceptable behaviour"
    case .lowIncome: "low income"
    case .absentParenting: "absent parenting"
    }
  }
}
