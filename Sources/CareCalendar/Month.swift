/// A month of a year.
public struct Month: Hashable, Sendable {
  public let first: Day

  /// The month that the day belongs to.
  public init(of day: Day) { first = day.adding(days: 1 - day.dayOfMonth) }

  public var last: Day { first.adding(months: 1).adding(days: -1) }

  public func holds(_ day: Day) -> Bool { first <= day && day <= last }

  /// "November 2014"
  public var words: String { "\(Day.monthNames[first.month - 1]) \(first.year)" }
}

extension Day {
  /// The Monday on or before the day.
  public var monday: Day { adding(days: -weekday.rawValue) }
}
