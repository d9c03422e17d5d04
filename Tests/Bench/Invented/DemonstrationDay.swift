import CareCalendar

/// The day that every invented council of the bench takes for today.
enum DemonstrationDay {
  static let today = Day(year: 2014, month: 11, day: 3)!
  /// The year of the collection that it is in.
  static let year = "2014-15"
  static let past = Day(year: 2014, month: 3, day: 31)!
}
