public import CareCalendar
public import Casework
public import Rulebook

/// The reviews of some children by day: those still to be held, on the days they are due by and booked for.
public struct ReviewCalendar: Equatable, Sendable {
  private let lines: [Day: [CalendarLine]]
  private let kind: CalendarKind

  /// The calendar of someone in `post` who looks at `rows` on the day `today`.
  public init(
    _ rows: [ChildRow], on today: Day, for post: DutyOwner,
    standingInFor cover: StandInDuties = StandInDuties(),
    under book: Rulebook, terms: [SchoolTerm]
  ) {
    let all = rows.flatMap {
      CalendarLine.all(of: $0, on: today, for: post, standingInFor: cover, under: book)
    }
    lines = Dictionary(grouping: all, by: \.day).mapValues { $0.sorted(by: CalendarLine.precedes) }
    kind = CalendarKind(book.calendar, terms)
  }

  public subscript(day: Day) -> CalendarDay {
    CalendarDay(day, lines: lines[day] ?? [], kind)
  }

  public func month(_ month: Month) -> CalendarMonth {
    CalendarMonth(month) { self[$0] }
  }

  /// The days from one to another on which anything stands, in order.
  public func agenda(from first: Day, through last: Day) -> [CalendarDay] {
    lines.keys.filter { first <= $0 && $0 <= last }.sorted().map { self[$0] }
  }
}
