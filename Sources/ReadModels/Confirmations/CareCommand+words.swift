import Casework

extension CareCommand {
  /// What happened: "moved", "came into our care".
  var words: String {
    switch self {
    case .begin(let beginning):
      beginning.legalStatus.isShortBreaks ? "short breaks began" : "came into our care"
    case .change(let change):
      change.legalStatus == nil
        ? "moved" : change.placement == nil ? "legal status changed" : "moved, and legal status changed"
    case .placeForAdoption: "placed for adoption"
    case .endAdoptionPlacement: "the placement for adoption ended"
    case .end(_, let reason): reason.words
    case .expectEnd: "the end of the stay was told"
    case .step(let step, _): step.words
    }
  }
}

extension CarePlanningStep {
  fileprivate var words: String {
    switch self {
    case .serviceTold: "the reviewing service was told"
    case .carePlanMade: "the care plan was in place"
    case .pathwayAssessed: "the pathway assessment was made"
    case .temporarilyApproved: "the carer was temporarily approved"
    case .approvalExtended: "the temporary approval was extended"
    case .iroToldOfExtension: "the IRO was told of the extension"
    case .approvedAsFosterCarer: "the carer was approved as a foster carer"
    }
  }
}
