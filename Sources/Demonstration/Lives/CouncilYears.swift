import CareCalendar

/// The days on which the invented council is made, and how its working days fall.
enum CouncilYears {
  static let pinned = day(2014, 11, 3)
  /// The first day of the first collection that was imported.
  static let filesBegin = day(2010, 4, 1)
  /// The days on which new lists came: each tells of all that happened before it.
  static let lists = [day(2014, 9, 1), day(2014, 10, 1), pinned]
  /// From here on IROs record reviews themselves; before it, the lists tell of them.
  static let irosRecordFrom = lists[1]
  /// The last day on which a review has been held.
  static let lastHeld = day(2014, 10, 31)

  static let halfTerm = day(2014, 10, 27)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day)!
  }
}

extension WorkingCalendar {
  func nextWorkingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }
}
