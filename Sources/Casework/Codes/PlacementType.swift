/// Where and with whom a child lives (SSDA903: PLACE), in the codes of every year since 2013-14.
public enum PlacementType: String, CaseIterable, Sendable, Hashable {
  case adoptionWithConsentSameCarers = "A3"
  case adoptionWithConsentNewCarers = "A4"
  case adoptionByOrderSameCarers = "A5"
  case adoptionByOrderNewCarers = "A6"
  case semiIndependent = "H5"
  case secureChildrensHome = "K1"
  case childrensHome = "K2"
  case supportedAccommodation = "K3"
  case withParents = "P1"
  case independentLiving = "P2"
  case residentialEmployment = "P3"
  case fosteredByFamilyUndivided = "Q1"
  case fosteredUndivided = "Q2"
  case residentialCareHome = "R1"
  case healthSetting = "R2"
  case familyCentre = "R3"
  case youngOffenderInstitution = "R5"
  case residentialSchool = "S1"
  case temporaryMove = "T0"
  case temporarilyInHospital = "T1"
  case temporarilyOnHoliday = "T2"
  case temporaryWhileCarersAreAway = "T3"
  case temporaryOfSevenDays = "T4"
  case fosteredByFamilyLongTerm = "U1"
  case fosteredByFamilyToAdopt = "U2"
  case fosteredByFamily = "U3"
  case fosteredLongTerm = "U4"
  case fosteredToAdopt = "U5"
  case fostered = "U6"
  case other = "Z1"
  case otherFirstKind = "Z11"
  case otherSecondKind = "Z12"
  case otherThirdKind = "Z13"
  case otherFourthKind = "Z14"

  /// Fostered by a relative or friend.
  public var isFosteringByFamily: Bool {
    switch self {
    case .fosteredByFamilyUndivided, .fosteredByFamilyLongTerm, .fosteredByFamilyToAdopt, .fosteredByFamily:
      true
    default: false
    }
  }

  /// Placed with the people who mean to adopt the child.
  public var isAdoptive: Bool {
    switch self {
    case .adoptionWithConsentSameCarers, .adoptionWithConsentNewCarers, .adoptionByOrderSameCarers,
      .adoptionByOrderNewCarers:
      true
    default: false
    }
  }
}
