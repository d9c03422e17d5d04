/// A list as rows of text under named columns: what every printed list comes to.
public struct Listing: Equatable, Sendable {
  public let columns: [String]
  public let rows: [[String]]
  /// The columns whose values are numbers, which JSON tells as such.
  public let numbers: Set<String>
  /// What is said below the rows to people, and not to programs.
  public let remarks: [String]
  /// What is so of every row: JSON says it in each, text and CSV do not.
  public let ofEveryRow: [Field]

  /// A value under its name.
  public struct Field: Equatable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(
    columns: [String], rows: [[String]], numbers: Set<String> = [], remarks: [String] = [],
    ofEveryRow: [Field] = []
  ) {
    self.columns = columns
    self.numbers = numbers
    self.rows = rows
    self.remarks = remarks
    self.ofEveryRow = ofEveryRow
  }
}

/// What a list can be printed as.
public enum ListingFormat: String, CaseIterable, Sendable {
  case text, csv, json
}
