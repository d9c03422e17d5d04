import Casework

extension CarePlanningEvent {
  /// What happened, in words; the day stands beside it.
  var words: String {
    switch self {
    case .carePlanMade: "Care plan in place"
    case .pathwayAssessed: "Pathway assessment made"
    case .temporarilyApproved: "Carer temporarily approved, as a connected person"
    case .approvalExtended(let approved, _, let told):
      "Temporary approval of \(approved.shortWithYear) extended"
        + (told.map { "; the IRO was told on \($0.shortWithYear)" } ?? "")
    case .iroToldOfExtension(let approved, _):
      "The IRO was told that the temporary approval of \(approved.shortWithYear) was extended"
    case .approvedAsFosterCarer(let approved, _):
      "Carer temporarily approved on \(approved.shortWithYear) approved as a foster carer"
    }
  }
}
