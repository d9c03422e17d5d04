import CareCalendar
import Casework
import Desk
public import Rulebook

/// The permission table as a printed list.
public enum RolesListing {
  public static var listing: Listing {
    Listing(
      columns: ["permission", "may"] + Role.allCases.map(\.rawValue),
      rows: PermissionTable.rows.map { row in
        [row.permission.rawValue, row.permission.words]
          + Role.allCases.map { row.roles.contains($0) ? "yes" : "no" }
      })
  }
}

/// A council's policy as a printed list.
public enum PolicyListing {
  public static func listing(_ policy: Policy) -> Listing {
    Listing(
      columns: ["setting", "period", "usual", "looser", "rule"],
      rows: Timescale.allCases.map { timescale in
        [
          timescale.rawValue, policy[timescale].words, timescale.usual.words,
          policy.isLooser(timescale) ? "yes" : "no",
          Rulebook.rules.filter { $0.timescale == timescale }.map(\.name).joined(separator: " "),
        ]
      })
  }
}
