extension Timescale {
  /// True for a period by which nothing is asked for yet: what it is about is not recorded by this version.
  public var isNotYetUsed: Bool {
    switch self {
    case .initialConference, .secondConference, .laterConferences, .supervisionOrderFirst,
      .supervisionOrderSecond, .independentVisit, .significantChange, .pathwayAssessment,
      .hearingPreparation, .surveyFollowUp, .earlyWarning:
      true
    default: false
    }
  }
}

extension Policy {
  /// The settings that the council has changed and that decide nothing yet, by their names in the policy file.
  public var settingsNotYetUsed: [String] {
    Timescale.allCases.filter { $0.isNotYetUsed && self[$0] != $0.usual }.map(\.rawValue)
  }
}
