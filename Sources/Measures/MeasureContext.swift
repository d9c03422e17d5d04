public import CareCalendar
public import Casework
public import Rulebook

/// What a measure is worked out by: a period, the day as of which it is known, and the council's own terms.
public struct MeasureContext: Sendable {
  /// The days that it is told for, the last one included.
  public let period: ClosedRange<Day>
  /// The day after which nothing has happened yet.
  public let today: Day
  /// The last day of which something is known: the end of the period, or today where that is earlier.
  public let asOf: Day
  public let terms: RuleContext
  public let staff: StaffList
  /// What is recorded of the service itself.
  public let service: ServiceRecord
  /// The months that have a day in the period and on any day of which somebody was in an IRO's post.
  let monthsWithIRO: [Month]

  /// - Parameter today: the day after which nothing has happened yet.
  public init(
    period: ClosedRange<Day>, today: Day, terms: RuleContext, staff: StaffList,
    service: ServiceRecord = ServiceRecord()
  ) {
    self.period = period
    self.today = today
    self.terms = terms
    self.staff = staff
    self.service = service
    asOf = min(period.upperBound, today)
    monthsWithIRO = Month.all(in: period).filter { staff.hasIRO(in: $0) }
  }

  public var policy: Policy { terms.policy }

  public func contains(_ day: Day?) -> Bool { day.map { period.contains($0) && $0 <= asOf } ?? false }

  /// False for a period that is still to come.
  public var hasBegun: Bool { period.lowerBound <= today }

  /// The day before the period: what there was at its start is what there was on it.
  public var dayBefore: Day { period.lowerBound.adding(days: -1) }

  /// The last day that is over: what was due on it and not done fell due undone.
  public var lastDayOver: Day { min(period.upperBound, today.adding(days: -1)) }

  /// True for a day in the period that is over.
  public func isOver(_ day: Day?) -> Bool { day.map { period.contains($0) && $0 <= lastDayOver } ?? false }

  /// Every month that has a day in the period, in order.
  public var months: [Month] { Month.all(in: period) }

  /// The last day of each month, as far as it is in the period and has come.
  public var monthEnds: [Day] { months.map(\.last).filter { contains($0) } }

  /// The same, for the year before.
  public var yearBefore: MeasureContext {
    // The last day of a month stands for the last day of that month.
    let next = period.upperBound.adding(days: 1)
    let last =
      next.dayOfMonth == 1 ? next.adding(months: -12).adding(days: -1) : period.upperBound.adding(months: -12)
    return MeasureContext(
      period: period.lowerBound.adding(months: -12)...last, today: today, terms: terms, staff: staff,
      service: service)
  }
}

extension Month {
  /// Every month that has one of these days, in order.
  fileprivate static func all(in days: ClosedRange<Day>) -> [Month] {
    var months: [Month] = []
    var first = Month(of: days.lowerBound).first
    while first <= days.upperBound {
      months.append(Month(of: first))
      first = first.adding(months: 1)
    }
    return months
  }
}

extension StaffList {
  /// True where somebody was in an IRO's post on any day of a month.
  fileprivate func hasIRO(in month: Month) -> Bool {
    members.contains { member in
      // In the month the post is somebody's on one of these days, unless the list told it for some days alone.
      [month.first, month.last, member.details.started, member.details.ended].contains { day in
        day.map { month.holds($0) && hasIROsPost(member, on: $0) } ?? false
      }
    }
  }
}
