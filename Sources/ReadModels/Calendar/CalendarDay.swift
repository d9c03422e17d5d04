public import CareCalendar
public import Casework

/// One day of the calendar: what stands on it, and what kind of day it is.
public struct CalendarDay: Equatable, Sendable {
  /// The most meetings in a day for which one IRO can prepare, see the child alone, and write up. No law sets it.
  public static let mostMeetings = 3

  public let day: Day
  /// Meetings by their hour, then what is due: all of it, or what is at hand.
  public let lines: [CalendarLine]
  /// How much stands on the day, whatever is at hand.
  public let counts: [CalendarLine.Counted: Int]
  public let bankHoliday: String?
  /// Nil where the council has not said.
  public let school: SchoolTime?

  /// The IROs who have more meetings on this day than `mostMeetings`, in the order of their ids.
  public let overloaded: [StaffID]

  public func count(_ mark: CalendarMark) -> Int { count { $0.mark == mark } }

  /// How many lines there are in all.
  public var lineCount: Int { count { _ in true } }

  private func count(_ isCounted: (CalendarLine.Counted) -> Bool) -> Int {
    counts.reduce(0) { $0 + (isCounted($1.key) ? $1.value : 0) }
  }

  /// The meetings booked: a review that is booked counts on its day alone, wherever it is due.
  public var load: Int { count(.meeting) }

  /// Reviews due by this day, wherever they are booked.
  public var dueCount: Int { count(\.isDueThen) }

  /// Reviews due by this day with no meeting booked at all.
  public var notBookedCount: Int { counts[.notBooked] ?? 0 }

}

extension CalendarDay {
  /// A day with every line at hand.
  init(_ day: Day, lines: [CalendarLine], _ kind: CalendarKind) {
    let meetings = lines.filter { $0.mark == .meeting }
    let ofEach = Dictionary(grouping: meetings.compactMap(\.line.child.iro)) { $0 }.mapValues(\.count)
    self.init(
      day, lines: lines, counts: Dictionary(grouping: lines, by: \.counted).mapValues(\.count),
      overloaded: ofEach.filter { $0.value > CalendarDay.mostMeetings }.map(\.key), kind)
  }

  /// A day with so much on it, of which these lines are at hand.
  public init(
    _ day: Day, lines: [CalendarLine], counts: [CalendarLine.Counted: Int], overloaded: [StaffID],
    _ kind: CalendarKind
  ) {
    self.day = day
    self.lines = lines
    self.counts = counts
    self.overloaded = overloaded.sorted { $0.raw < $1.raw }
    bankHoliday = kind.bankHolidays.title(on: day)
    school = SchoolTime(day, kind.terms)
  }
}

/// What kinds of day there are in a council.
public struct CalendarKind: Equatable, Sendable {
  let bankHolidays: BankHolidays
  let terms: [SchoolTerm]

  public init(_ calendar: WorkingCalendar, _ terms: [SchoolTerm]) {
    bankHolidays = calendar.bankHolidays
    self.terms = terms
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

  /// A month whose days `day` tells.
  public init(_ month: Month, _ day: (Day) throws -> CalendarDay) rethrows {
    self.month = month
    let mondays = stride(from: month.first.monday.number, through: month.last.number, by: 7)
    weeks = try mondays.map { monday in
      CalendarWeek(days: try (monday..<monday + 7).map { try day(Day(number: $0)) })
    }
  }

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
