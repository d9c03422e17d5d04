import CareCalendar

/// The days on which an invented year is recorded: lists come and IROs type at the end of each week, and once more on
/// the day after the year, which the council takes for today.
struct YearCalendar: Sendable {
  /// The day on which the council begins to record, with what its files tell of the years before.
  let founded: Day
  /// The last day of those years.
  let filesEnd: Day
  /// The last working day of the report's year.
  let lastTyped: Day
  /// The first working day after it: today.
  let pinned: Day
  /// Every day on which a list comes after the first, in order.
  let lists: [Day]
  private let calendar: WorkingCalendar

  init(_ figures: CouncilFigures, _ calendar: WorkingCalendar) {
    filesEnd = YearCalendar.filesEnd(figures)
    founded = calendar.nextWorkingDay(onOrAfter: filesEnd.adding(days: 1))
    lastTyped = calendar.lastWorkingDay(onOrBefore: figures.reported.year.last)
    pinned = calendar.nextWorkingDay(onOrAfter: figures.reported.year.last.adding(days: 1))
    self.calendar = calendar
    var ends: [Day] = []
    var friday = founded.adding(days: 4 - founded.weekday.rawValue)
    while case let end = calendar.lastWorkingDay(onOrBefore: friday), end < lastTyped {
      if end > founded { ends.append(end) }
      friday = friday.adding(days: 7)
    }
    lists = ends + [lastTyped, pinned]
  }

  /// The last day of the years of files, or the day before the one in a year from which IROs typed.
  private static func filesEnd(_ figures: CouncilFigures) -> Day {
    let files = figures.years.prefix(while: \.typed.isOfFiles)
    let next = figures.years[files.count]
    if case .from(let first) = next.typed { return first.adding(days: -1) }
    return next.year.first.adding(days: -1)
  }

  /// The day on which somebody types what happened on a working day: at the end of the week, or of a later one.
  func typed(_ day: Day, weeksLater weeks: Int = 0) -> Day {
    let friday = day.adding(days: 4 - day.weekday.rawValue + 7 * weeks)
    return max(min(calendar.lastWorkingDay(onOrBefore: friday), lastTyped), day)
  }
}
