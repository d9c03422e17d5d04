public import CareCalendar
import Casework

/// A birthday of a child who is with us.
public struct Birthday: Equatable, Sendable {
  public let child: ChildRow
  public let on: Day
  /// How old the child is then.
  public let years: Int

  /// How many days are looked ahead, the day itself among them.
  static let daysAhead = 7

  /// Those of a day and of the six after it, in order; none of a child who died or left.
  public static func coming(of rows: [ChildRow], from day: Day) -> [Birthday] {
    let found = rows.filter { $0.isWithUs(on: day) }.compactMap { row -> Birthday? in
      guard let born = row.dateOfBirth else { return nil }
      let last = day.adding(days: daysAhead - 1)
      for years in [day.year - born.year, last.year - born.year] where years > 0 {
        let birthday = born.birthday(years)
        if day <= birthday, birthday <= last { return Birthday(child: row, on: birthday, years: years) }
      }
      return nil
    }
    return found.sorted { ($0.on, $0.child.collation) < ($1.on, $1.child.collation) }
  }

  /// "Elif Şimşek is 15 today", "Tia Wheatcroft 8 on Thu 6 Nov"
  public func words(on day: Day) -> String {
    on == day
      ? "\(child.nameOrNumber) is \(years) today"
      : "\(child.nameOrNumber) \(years) on \(on.weekday.short) \(on.short)"
  }
}
