public import Casework

/// The ladder where the council says nothing: the stages of the management line, with the days that the IRO
/// Handbook (6.2) gives the whole process shared out among those that are formal.
extension Ladder {
  public static let usual = Ladder(
    name: "Dispute resolution",
    stages: [
      stage("informal", "Informal challenge", .teamManager, isFormal: false, mayStart: true),
      stage("team-manager", "Team Manager", .teamManager, mayStart: true),
      stage("service-manager", "Service Manager", .serviceManager, mayStart: true),
      stage("head-of-service", "Head of Service", .headOfService),
      stage("director", "Director", .director),
    ])

  private static func stage(
    _ key: String, _ name: String, _ role: Role, isFormal: Bool = true, mayStart: Bool = false
  ) -> LadderStage {
    LadderStage(
      key: key, name: name, role: role, roleName: role.words, period: .workingDays(5), isFormal: isFormal,
      mayStart: mayStart)
  }
}
