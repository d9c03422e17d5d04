import Application
import Casework

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
