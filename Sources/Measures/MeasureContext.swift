public import CareCalendar
public import Casework
public import Rulebook

/// What a measure is worked out by: a period, the day as of which it is known, and the council's own terms.
public struct MeasureContext: Sendable {
  /// The days that it is told for, the last one included.
  public let period: ClosedRange<Day>
  /// The last day of which something is known: the end of the period, or today where that is earlier.
  public let asOf: Day
  public let policy: Policy
  public let staff: StaffList

  /// - Parameter today: the day after which nothing has happened yet.
  public init(period: ClosedRange<Day>, today: Day, policy: Policy, staff: StaffList) {
    self.period = period
    asOf = min(period.upperBound, today)
    self.policy = policy
    self.staff = staff
  }

  public func contains(_ day: Day?) -> Bool { day.map { period.contains($0) && $0 <= asOf } ?? false }
}
