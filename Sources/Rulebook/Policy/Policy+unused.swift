import Casework

extension Timescale {
  /// True for a period by which nothing is asked for yet: what it is about is not recorded by this version.
  public var isNotYetUsed: Bool {
    Timescale.ofMattersToCome.contains(self)
      && !Rulebook.rules.contains { $0.setting == self && $0.canBegin }
  }

  /// Periods that council policies have had since before the program recorded what they are about: each is used once a
  /// rule counts by it.
  private static let ofMattersToCome: Set<Timescale> = [
    .pathwayPlan, .initialConference, .secondConference, .laterConferences, .supervisionOrderFirst,
    .supervisionOrderSecond, .earlyWarning,
  ]
}

extension Rule {
  /// False for a rule about reviews that nothing recorded can begin yet.
  fileprivate var canBegin: Bool {
    (self as? any ReviewRule).map { $0.kind.profile.involvement != nil } ?? true
  }
}

extension Policy {
  /// The settings that the council has changed and that decide nothing yet, by their names in the policy file.
  public var settingsNotYetUsed: [String] {
    Timescale.allCases.filter { $0.isNotYetUsed && self[$0] != $0.usual }.map(\.rawValue)
  }
}
