public import CareCalendar

/// A year of the SSDA903 collection: 1 April to 31 March.
public struct CollectionYear: Hashable, Comparable, Sendable {
  public let startYear: Int

  public init(startYear: Int) {
    self.startYear = startYear
  }

  public init(containing day: Day) {
    startYear = day.month >= 4 ? day.year : day.year - 1
  }

  /// The year written as 2014-15.
  public init?(name: String) {
    guard let year = CollectionYear(foundIn: name), year.name == name else { return nil }
    self = year
  }

  /// "2014-15"
  public var name: String {
    let end = (startYear + 1) % 100
    return "\(startYear)-\(end < 10 ? "0" : "")\(end)"
  }

  public var first: Day { Day(year: startYear, month: 4, day: 1)! }
  public var last: Day { Day(year: startYear + 1, month: 3, day: 31)! }

  public static func < (a: CollectionYear, b: CollectionYear) -> Bool { a.startYear < b.startYear }
}
