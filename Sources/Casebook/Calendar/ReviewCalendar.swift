public import CareCalendar
public import Casework
public import Rulebook

/// The reviews of some children by day: those still to be held, on the days they are due by and booked for.
public struct ReviewCalendar: Equatable, Sendable {
  private let lines: [Day: [CalendarLine]]
  private let calendar: WorkingCalendar
  private let terms: [SchoolTerm]

  /// The calendar of someone in `post` who looks at `rows` on the day `today`.
  public init(
    _ rows: [ChildRow], on today: Day, for post: Post, standingInFor cover: Cover = Cover(),
    under book: Rulebook, terms: [SchoolTerm]
  ) {
    let all = rows.flatMap {
      CalendarLine.all(of: $0, on: today, for: post, standingInFor: cover, under: book)
    }
    lines = Dictionary(grouping: all, by: \.day).mapValues { $0.sorted(by: CalendarLine.precedes) }
    calendar = book.calendar
    self.terms = terms
  }

  public subscript(day: Day) -> CalendarDay {
    CalendarDay(
      day: day, lines: lines[day] ?? [], bankHoliday: calendar.bankHolidays.title(on: day),
      school: SchoolTime(day, terms))
  }

  public func month(_ month: Month) -> CalendarMonth {
    let mondays = stride(from: month.first.monday.number, through: month.last.number, by: 7)
    let weeks = mondays.map { monday in
      CalendarWeek(days: (monday..<monday + 7).map { self[Day(number: $0)] })
    }
    return CalendarMonth(month: month, weeks: weeks)
  }

  /// The days from one to another on which anything stands, in order.
  public func agenda(from first: Day, through last: Day) -> [CalendarDay] {
    lines.keys.filter { first <= $0 && $0 <= last }.sorted().map { self[$0] }
  }
}
