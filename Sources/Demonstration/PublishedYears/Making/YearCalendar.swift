import CareCalendar

/// The days on which an invented year is recorded: lists come and IROs type at the end of each week or two, and a list
/// comes once more on the day after the year, which the council takes for today.
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

  init(_ figures: CouncilFigures, _ calendar: WorkingCalendar) {
    filesEnd = YearCalendar.filesEnd(figures)
    founded = calendar.nextWorkingDay(onOrAfter: filesEnd.adding(days: 1))
    lastTyped = calendar.lastWorkingDay(onOrBefore: figures.reported.year.last)
    pinned = calendar.nextWorkingDay(onOrAfter: figures.reported.year.last.adding(days: 1))
    var ends: [Day] = []
    var friday = founded.adding(days: 4 - founded.weekday.rawValue)
    while case let end = calendar.lastWorkingDay(onOrBefore: friday), end < lastTyped {
      if end > founded { ends.append(end) }
      friday = friday.adding(days: 7 * figures.weeksBetweenLists)
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

  /// The day on which somebody types what happened on a working day: with the next list, or the one after it.
  func typed(_ day: Day, isLate: Bool = false) -> Day {
    let ends = lists.dropLast().filter { $0 >= day }
    return ends.dropFirst(isLate ? 1 : 0).first ?? lastTyped
  }
}
