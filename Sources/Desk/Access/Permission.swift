public import Casework

/// Something that a member of staff may be allowed to do.
public enum Permission: String, Sendable, CaseIterable {
  case seeOwnCaseload = "see-own-caseload"
  case seeTeam = "see-team"
  case seeService = "see-service"
  case bookReviews = "book-reviews"
  case recordReviews = "record-reviews"
  case putOffDuties = "put-off-duties"
  case takeBackOwnEntries = "take-back-own-entries"
  case importFiles = "import-files"
  case adoptPolicy = "adopt-policy"
  case verifyStore = "verify-store"

  public var words: String {
    switch self {
    case .seeOwnCaseload: "see the children allocated to one"
    case .seeTeam: "see the children of one's team"
    case .seeService: "see every child"
    case .bookReviews: "book reviews"
    case .recordReviews: "record reviews as held"
    case .putOffDuties: "put off duties"
    case .takeBackOwnEntries: "take back one's own entries"
    case .importFiles: "import files"
    case .adoptPolicy: "adopt the council's policy and bank holidays"
    case .verifyStore: "verify the store"
    }
  }
}

/// Who may do what: the one table of permissions.
public enum PermissionTable {
  /// The roles that hold each permission, in the order of `Permission`.
  public static let rows: [(permission: Permission, roles: [Role])] = [
    (.seeOwnCaseload, [.iro]),
    (.seeTeam, [.teamManager]),
    (.seeService, [.iroManager]),
    (.bookReviews, [.iro, .iroManager]),
    (.recordReviews, [.iro, .iroManager]),
    (.putOffDuties, [.iro, .iroManager]),
    (.takeBackOwnEntries, [.iro, .iroManager]),
    (.importFiles, [.iroManager]),
    (.adoptPolicy, [.iroManager]),
    (.verifyStore, [.iroManager]),
  ]

  public static func allows(_ permission: Permission, _ role: Role) -> Bool {
    rows.first { $0.permission == permission }?.roles.contains(role) ?? false
  }
}
