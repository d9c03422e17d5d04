import CareCalendar
import TestSupport
import Testing

/// The calendar itself: numbers, months, weekdays.
@Suite struct DayTests {
  @Test("Every day from 1900 to 2100 is one after the day before, and is read back as it is written")
  func everyDay() {
    var number = Day(year: 1899, month: 12, day: 31)!.number
    var faults: [String] = []
    for (year, month, dayOfMonth) in daysOfTwoCenturies() {
      number += 1
      let day = Day(number: number)
      let agrees =
        day == Day(year: year, month: month, day: dayOfMonth)
        && (day.year, day.month, day.dayOfMonth) == (year, month, dayOfMonth) && day == Day(iso: day.iso)
      if !agrees { faults.append("\(year) \(month) \(dayOfMonth): \(day.iso)") }
    }
    #expect(faults == [])
    #expect(number == Day("2100-12-31").number)
  }

  @Test("1 January 1970 is day 0, and the days before it count down")
  func epoch() {
    #expect(Day("1970-01-01").number == 0)
    #expect(Day("1969-12-31").number == -1)
    #expect(Day("0001-01-01").number == -719_162)
  }

  @Test(
    "A leap year has a 29 February",
    arguments: [(1900, false), (1999, false), (2000, true), (2023, false), (2024, true), (2100, false)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day.lastDay(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
  }

  @Test(
    "The calendar has no such day",
    arguments: [(2025, 0, 1), (2025, 13, 1), (2025, 1, 0), (2025, 4, 31), (0, 1, 1), (10_000, 1, 1)])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Months go to the corresponding day, or to the month's last day",
    arguments: [
      ("2014-11-03", 3, "2015-02-03"), ("2012-11-30", 3, "2013-02-28"), ("2015-11-30", 3, "2016-02-29"),
      ("2019-08-31", 6, "2020-02-29"), ("2024-02-29", 12, "2025-02-28"), ("2014-12-31", 1, "2015-01-31"),
      ("2014-03-31", -1, "2014-02-28"), ("2014-01-15", -1, "2013-12-15"), ("2014-07-01", 0, "2014-07-01"),
    ] as [(Day, Int, Day)])
  func months(from: Day, months: Int, to: Day) {
    #expect(from.adding(months: months) == to)
  }

  @Test(
    "The weekday is known, before 1970 too",
    arguments: [
      ("1900-01-01", .monday), ("1969-12-31", .wednesday), ("1970-01-01", .thursday),
      ("2000-02-29", .tuesday), ("2014-11-02", .sunday), ("2022-09-19", .monday), ("2100-12-31", .friday),
    ] as [(Day, Weekday)])
  func weekdays(day: Day, weekday: Weekday) {
    #expect(day.weekday == weekday)
    #expect(day.adding(days: 1).weekday.rawValue == (weekday.rawValue + 1) % 7)
    #expect(day.adding(days: -7).weekday == weekday)
  }

  @Test("Saturday and Sunday are the weekend")
  func weekend() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test("An end that is missing never comes")
  func ends() {
    let day: Day = "2014-11-03"
    #expect(day.isBefore(nil) && day.isNotAfter(nil))
    #expect(!day.isBefore(day) && day.isNotAfter(day))
    #expect(day.isBefore("2014-11-04") && !day.isNotAfter("2014-11-02"))
  }

  @Test("Days are ordered and counted")
  func difference() {
    #expect(Day("2014-11-03") < "2014-11-04")
    #expect(Day("2015-03-01") - "2015-02-28" == 1)
    #expect(Day("2016-02-28") - "2016-03-01" == -2)
  }

  private func daysOfTwoCenturies() -> [(Int, Int, Int)] {
    (1900...2100).flatMap { year in
      let isLeap = year % 4 == 0 && year != 1900 && year != 2100
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      return zip(1...12, lengths).flatMap { month, length in (1...length).map { (year, month, $0) } }
    }
  }
}
