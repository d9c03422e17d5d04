/// A list as rows of text under named columns: what every printed list comes to.
public struct Listing: Equatable, Sendable {
  public let columns: [String]
  public let rows: [[String]]

  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// What a list can be printed as.
public enum ListingFormat: String, CaseIterable, Sendable {
  case text, csv, json
}
