public import Casework

/// Somebody of an invented council as whom one may look at it.
public struct CastMember: Equatable, Sendable {
  public let login: String
  public let name: String
  public let role: Role
  /// What their board is like.
  public let words: String
}

extension CastMember {
  /// The IROs, their manager, the team managers, business support, the senior managers and a social worker, the one to begin with
  /// first.
  static let all: [CastMember] =
    Establishment.iros.map { CastMember($0.details, words(for: $0)) } + managers

  /// Of a published year: the IRO manager, who writes its report, comes first.
  static func all(of figures: CouncilFigures) -> [CastMember] {
    let iros = figures.iros.map { iro in
      CastMember(iro.details, "about \(iro.cases) children on average over the year")
    }
    return managers.prefix(1) + iros + managers.dropFirst().filter { $0.role != .socialWorker }
  }

  private static let managers =
    [CastMember(Establishment.iroManager, "sees every child, and those without an IRO")]
    + Establishment.teamManagers.map { CastMember($0.details, $0.team.rawValue) }
    + Establishment.others.compactMap { details in
      words[details.role].map { CastMember(details, $0) }
    } + [CastMember(Establishment.socialWorker, "sees the children she works with, and tells of changes")]

  private static let words: [Role: String] = [
    .businessSupport: "sends invitations, decisions and records",
    .serviceManager: "sees alerts that came to her, and decisions that were not carried out in time",
    .headOfService: "sees alerts that came two stages up",
    .deputyDirector: "sees alerts that came as far as the deputy director",
    .director: "sees alerts that came to the top",
  ]

  private init(_ details: StaffDetails, _ words: String) {
    self.init(login: details.login, name: details.name, role: details.role, words: words)
  }

  private static func words(for iro: IRO) -> String {
    let hundredths = iro.details.fullTimeHundredths
    let time = hundredths == 100 ? "full-time" : "\(hundredths)% of full time"
    let isFullest = iro.share == Establishment.iros.map(\.share).max()
    return "\(time), about \(iro.share) children" + (isFullest ? ": the fullest board" : "")
  }
}
