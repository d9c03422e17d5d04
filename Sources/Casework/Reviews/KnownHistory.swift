public import CareCalendar

/// What is known of the reviews held before the council's files begin.
///
/// A child entered by hand has a whole history. One that came from SSDA903 files has it from the first
/// year in which the files hold the child, as long as no year between is missing.
extension Child {
  func historyIsKnown(since period: PeriodOfCare) -> Bool {
    period.beginningIsKnown && collectionsAreWhole(since: period.began, until: period.lastDay)
  }

  /// True when every collection year from the one of `day` to the last imported one, or to that of `end`
  /// if it is earlier, holds the child.
  public func collectionsAreWhole(since day: Day, until end: Day?) -> Bool {
    guard let imported = collectedYears.max() else { return true }
    let last = min(imported, end.map(Child.collectionYear) ?? imported)
    let first = Child.collectionYear(of: day)
    return first > last || (first...last).allSatisfy(collectedYears.contains)
  }

  /// The year in which the collection year (1 April to 31 March) of a day began.
  public static func collectionYear(of day: Day) -> Int {
    day.month >= 4 ? day.year : day.year - 1
  }
}
