/// A list as rows of text under named columns: what every printed list comes to.
public struct Listing: Equatable, Sendable {
  public let columns: [String]
  public let rows: [[String]]
  /// What is said below the rows to people, and not to programs.
  public let remarks: [String]

  public init(columns: [String], rows: [[String]], remarks: [String] = []) {
    self.columns = columns
    self.rows = rows
    self.remarks = remarks
  }
}

/// What a list can be printed as.
public enum ListingFormat: String, CaseIterable, Sendable {
  case text, csv, json
}
