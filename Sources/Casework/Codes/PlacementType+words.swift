extension PlacementType {
  public var words: String {
    switch self {
    case .adoptionWithConsentSameCarers: "placed for adoption with their foster carers, parents agreeing"
    case .adoptionWithConsentNewCarers: "placed for adoption with new carers, parents agreeing"
    case .adoptionByOrderSameCarers: "placed for adoption with their foster carers, by placement order"
    case .adoptionByOrderNewCarers: "placed for adoption with new carers, by placement order"
    case .semiIndependent: "semi-independent living"
    case .secureChildrensHome: "secure children's home"
    case .childrensHome: "children's home"
    case .supportedAccommodation: "registered supported accommodation"
    case .withParents: "with parents, or others with parental responsibility"
    case .independentLiving: "independent living"
    case .residentialEmployment: "living where they work"
    case .fosteredByFamilyUndivided, .fosteredByFamily: "foster care with family or friends"
    case .fosteredUndivided, .fostered: "foster care"
    case .residentialCareHome: "residential care home"
    case .healthSetting: "hospital or other health care"
    case .familyCentre: "family centre, or mother and baby unit"
    case .youngOffenderInstitution: "young offender institution"
    case .residentialSchool: "residential school"
    case .temporaryMove: "away for a short time"
    case .temporarilyInHospital: "in hospital for a short time"
    case .temporarilyOnHoliday: "away on holiday"
    case .temporaryWhileCarersAreAway: "with others while their carers are on holiday"
    case .temporaryOfSevenDays: "with others for seven days or less"
    case .fosteredByFamilyLongTerm: "long-term foster care with family or friends"
    case .fosteredByFamilyToAdopt: "foster care with family or friends who may adopt"
    case .fosteredLongTerm: "long-term foster care"
    case .fosteredToAdopt: "foster care with carers who may adopt"
    case .other: "another kind of placement"
    case .otherFirstKind, .otherSecondKind, .otherThirdKind, .otherFourthKind:
      "another kind of placement (\(rawValue))"
    }
  }
}
