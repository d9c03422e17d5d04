public import Casework

/// Whose duty it is, as a post; the person is found when asked.
public enum DutyOwner: String, Sendable {
  case iro
  case teamManager = "team-manager"
  case serviceManager = "service-manager"
  case headOfService = "head-of-service"
  case deputyDirector = "deputy-director"
  case director
  case iroManager = "iro-manager"
  case socialWorker = "social-worker"
  case businessSupport = "business-support"
  /// Before whom it is put when a decision is not carried out.
  case seniorOfficer = "senior-officer"
  /// The person or role that a decision names.
  case named

  public var words: String {
    switch self {
    case .iro: "IRO"
    case .teamManager: "Team Manager"
    case .serviceManager: "Service Manager"
    case .headOfService: "Head of Service"
    case .deputyDirector: "Deputy Director"
    case .director: "Director"
    case .iroManager: "IRO manager"
    case .socialWorker: "Social worker"
    case .businessSupport: "Business support"
    case .seniorOfficer: "Senior officer"
    case .named: "Person named"
    }
  }

  /// As it stands within a sentence: "the IRO", "business support".
  public var named: String {
    switch self {
    case .iro, .iroManager, .teamManager, .serviceManager, .headOfService, .deputyDirector, .director:
      "the \(words)"
    case .socialWorker: "the social worker"
    case .businessSupport: "business support"
    case .seniorOfficer: "a senior officer"
    case .named: "the person named"
    }
  }

  /// True when the post answers for what `other` does, and so sees it as if it were its own.
  public func oversees(_ other: DutyOwner) -> Bool {
    if self == other { return true }
    return switch self {
    case .teamManager: other == .iro || other == .socialWorker || other == .named
    case .iroManager: other == .iro
    case .serviceManager, .headOfService, .deputyDirector, .director: other == .seniorOfficer
    default: false
    }
  }

  /// The post that a stage of the ladder goes to.
  public static func stage(_ role: Role) -> DutyOwner {
    switch role {
    case .iro: .iro
    case .iroManager: .iroManager
    case .teamManager: .teamManager
    case .serviceManager: .serviceManager
    case .headOfService: .headOfService
    case .deputyDirector: .deputyDirector
    case .director: .director
    case .businessSupport: .businessSupport
    case .socialWorker: .socialWorker
    }
  }
}
