public import CareCalendar
public import Casework

/// One day of the calendar: what stands on it, and what kind of day it is.
public struct CalendarDay: Equatable, Sendable {
  /// The most meetings in a day for which one IRO can prepare, see the child alone, and write up. No law sets it.
  public static let mostMeetings = 3

  public let day: Day
  /// Meetings by their hour, then what is due.
  public let lines: [CalendarLine]
  public let bankHoliday: String?
  /// Nil where the council has not said.
  public let school: SchoolTime?

  public func count(_ mark: CalendarMark) -> Int { lines.count { $0.mark == mark } }

  /// The meetings booked: a review that is booked counts on its day alone, wherever it is due.
  public var load: Int { count(.meeting) }

  /// Reviews due by this day, wherever they are booked.
  public var dueCount: Int { lines.count { $0.mark != .meeting || $0.reviewDue == day } }

  /// Reviews due by this day with no meeting booked at all.
  public var notBookedCount: Int { lines.count { $0.mark == .due && $0.line.booking == nil } }

  /// The IROs who have more meetings on this day than `mostMeetings`.
  public var overloaded: [StaffID] {
    let meetings = lines.filter { $0.mark == .meeting }
    let counts = Dictionary(grouping: meetings.compactMap(\.line.child.iro)) { $0 }.mapValues(\.count)
    return counts.filter { $0.value > CalendarDay.mostMeetings }.map(\.key).sorted { $0.raw < $1.raw }
  }
}

/// A week of the calendar, from Monday to Sunday.
public struct CalendarWeek: Equatable, Sendable {
  public let days: [CalendarDay]

  /// The meetings booked in the week.
  public var load: Int { days.map(\.load).reduce(0, +) }
}

/// A month of the calendar in whole weeks, with the days of the months beside it that belong to them.
public struct CalendarMonth: Equatable, Sendable {
  public let month: Month
  public let weeks: [CalendarWeek]

  /// The days of the month itself.
  public var days: [CalendarDay] { weeks.flatMap(\.days).filter { month.holds($0.day) } }
}

extension [CalendarDay] {
  public var due: Int { map(\.dueCount).reduce(0, +) }
  public var booked: Int { map(\.load).reduce(0, +) }
  public var notBooked: Int { map(\.notBookedCount).reduce(0, +) }
  /// The days on which somebody has too many meetings.
  public var overloaded: Int { count { !$0.overloaded.isEmpty } }
}
