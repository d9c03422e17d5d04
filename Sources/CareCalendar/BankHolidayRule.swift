/// The usual bank holidays of England and Wales in a year for which no list is at hand.
///
/// Banking and Financial Dealings Act 1971, schedule 1, with the substitute days of royal proclamation;
/// one-off holidays and moved ones cannot be known from it.
enum BankHolidayRule {
  static func title(on day: Day) -> String? {
    holidays(in: day.year).first { $0.day == day }?.title
  }

  static func holidays(in year: Int) -> [BankHoliday] {
    let easter = easterSunday(year)
    return [
      BankHoliday(day: substitute(for: first(of: 1, year)), title: "New Year's Day"),
      BankHoliday(day: easter.adding(days: -2), title: "Good Friday"),
      BankHoliday(day: easter.adding(days: 1), title: "Easter Monday"),
      BankHoliday(day: monday(onOrAfter: first(of: 5, year)), title: "Early May bank holiday"),
      BankHoliday(day: monday(onOrBefore: last(of: 5, year)), title: "Spring bank holiday"),
      BankHoliday(day: monday(onOrBefore: last(of: 8, year)), title: "Summer bank holiday"),
    ] + christmas(year)
  }

  /// 25 and 26 December; each that falls on a weekend moves to the next weekday that is free.
  private static func christmas(_ year: Int) -> [BankHoliday] {
    let eve = first(of: 12, year).adding(days: 23)
    let (christmas, boxing) = (eve.adding(days: 1), eve.adding(days: 2))
    let days: (Day, Day) =
      switch christmas.weekday {
      case .friday: (christmas, christmas.adding(days: 3))
      case .saturday: (christmas.adding(days: 2), christmas.adding(days: 3))
      case .sunday: (christmas.adding(days: 2), boxing)
      default: (christmas, boxing)
      }
    return [
      BankHoliday(day: days.0, title: "Christmas Day"),
      BankHoliday(day: days.1, title: "Boxing Day"),
    ]
  }

  /// The anonymous Gregorian algorithm.
  static func easterSunday(_ year: Int) -> Day {
    let golden = year % 19
    let (century, inCentury) = (year / 100, year % 100)
    let epact =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let offset = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * offset) / 451
    let count = epact + offset - 7 * correction + 114
    return Day(number: Day.number(year: year, month: count / 31, day: count % 31 + 1))
  }

  private static func first(of month: Int, _ year: Int) -> Day {
    Day(number: Day.number(year: year, month: month, day: 1))
  }

  private static func last(of month: Int, _ year: Int) -> Day {
    Day(number: Day.number(year: year, month: month, day: Day.lastDay(ofMonth: month, year: year)))
  }

  private static func substitute(for day: Day) -> Day {
    day.weekday.isWeekend ? monday(onOrAfter: day) : day
  }

  private static func monday(onOrAfter day: Day) -> Day {
    day.adding(days: (7 - day.weekday.rawValue) % 7)
  }

  private static func monday(onOrBefore day: Day) -> Day {
    day.adding(days: -day.weekday.rawValue)
  }
}
