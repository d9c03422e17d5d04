import Casework

/// Under what law, and where, the children in our care live at the end of the last day.
enum CareMeasures {
  static let all = legal + [inProceedings] + placements + [farAway]

  private static let legal = LegalGroup.allCases.map { group in
    PopulationMeasures.count(
      "legal.\(group.rawValue)", "Looked after: \(group.words)",
      "Of the children in our care at the end of the last day, by the legal status of SSDA903: \(group.codes).",
      .inCareAtEnd { child in
        guard let episode = child.episodeAtEnd else { return .leftOut(Why.placementUnknown) }
        return Observation.Verdict(LegalGroup(episode.legalStatus) == group)
      })
  }

  private static let inProceedings = PopulationMeasures.count(
    "legal.in-proceedings-accommodated", "Looked after: in care proceedings, and accommodated (s.20)",
    "Of the children in our care at the end of the last day, those about whom care proceedings went on and no order was "
      + "made: accommodated (V2). They are among those accommodated.",
    .inCareAtEnd { child in
      guard let episode = child.episodeAtEnd else { return .leftOut(Why.placementUnknown) }
      let day = child.context.asOf
      let isInCourt = child.child.proceedings.contains { $0.kind == .care && $0.covers(day) }
      return Observation.Verdict(isInCourt && LegalGroup(episode.legalStatus) == .accommodation)
    })

  private static let farAway = PopulationMeasures.percent(
    "placement.over-20-miles", "Looked after, placed over 20 miles from home",
    "Of the children in our care at the end of the last day, those whose placement is more than 20 miles from home, by "
      + "PL_DISTANCE of the return; without those of whom it is not known.",
    .inCareAtEnd { child in
      guard let distance = child.episodeAtEnd?.distance else { return .leftOut(Why.distanceUnknown) }
      return Observation.Verdict(distance.tenthsOfMile > 200)
    })

  private static let placements = PlacementGroup.allCases.map { group in
    PopulationMeasures.count(
      "placement.\(group.rawValue)", "Looked after, placement: \(group.words)",
      "Of the children in our care at the end of the last day, by the placement and provider of SSDA903.",
      .inCareAtEnd { child in
        guard let episode = child.episodeAtEnd, let placement = episode.placement else {
          return .leftOut(Why.placementUnknown)
        }
        guard let found = PlacementGroup(placement, episode.provider) else {
          return .leftOut(Why.providerUnknown)
        }
        return Observation.Verdict(found == group)
      })
  }
}

/// Legal statuses as councils group them in their reports.
enum LegalGroup: String, CaseIterable {
  case accommodation = "single-period-accommodation"
  case emergencyProtectionOrder = "emergency-protection-order"
  case careOrder = "full-care-order"
  case interimCareOrder = "interim-care-order"
  case remandOrSentence = "remand-or-sentenced"
  case placementOrder = "placement-order"
  case policeProtection = "police-protection"
  case other

  init(_ status: LegalStatus) {
    switch status {
    case .accommodated: self = .accommodation
    case .emergencyProtectionOrder: self = .emergencyProtectionOrder
    case .careOrder: self = .careOrder
    case .interimCareOrder: self = .interimCareOrder
    case .remand, .accommodatedAfterArrest, .youthRehabilitationOrder: self = .remandOrSentence
    case .placementOrder: self = .placementOrder
    case .policeProtection: self = .policeProtection
    case .freeingOrder, .childAssessmentOrder, .shortBreaksEpisodes, .shortBreaksAgreement: self = .other
    }
  }

  var words: String {
    switch self {
    case .accommodation: "accommodated (s.20)"
    case .emergencyProtectionOrder: "emergency protection order"
    case .careOrder: "care order"
    case .interimCareOrder: "interim care order"
    case .remandOrSentence: "on remand, or sentenced"
    case .placementOrder: "placement order"
    case .policeProtection: "police protection"
    case .other: "another legal status"
    }
  }

  /// "J1, J2, J3"
  var codes: String {
    LegalStatus.allCases.filter { !$0.isShortBreaks && LegalGroup($0) == self }.map(\.rawValue)
      .joined(separator: ", ")
  }
}

/// Placements as councils group them in their reports.
enum PlacementGroup: String, CaseIterable {
  case externalResidential = "external-residential"
  case independentFostering = "independent-fostering"
  case inHouseFostering = "in-house-fostering"
  case inHouseResidential = "in-house-residential"
  case lodgings, other

  /// Nil where it depends on who provides the placement, and that is not known.
  init?(_ placement: PlacementType, _ provider: PlacementProvider?) {
    switch placement {
    case .fosteredByFamilyUndivided, .fosteredUndivided, .fosteredByFamilyLongTerm, .fosteredByFamilyToAdopt,
      .fosteredByFamily, .fosteredLongTerm, .fosteredToAdopt, .fostered:
      guard let provider else { return nil }
      self = provider == .ownAuthority ? .inHouseFostering : .independentFostering
    case .secureChildrensHome, .childrensHome, .residentialCareHome, .residentialSchool:
      guard let provider else { return nil }
      self = provider == .ownAuthority ? .inHouseResidential : .externalResidential
    case .semiIndependent, .supportedAccommodation, .independentLiving, .residentialEmployment:
      self = .lodgings
    default: self = .other
    }
  }

  var words: String {
    switch self {
    case .externalResidential: "a home of others, residential"
    case .independentFostering: "fostered, by an agency or another council"
    case .inHouseFostering: "fostered, by our own council"
    case .inHouseResidential: "our own home, residential"
    case .lodgings: "lodgings or independent living"
    case .other: "anywhere else"
    }
  }
}
