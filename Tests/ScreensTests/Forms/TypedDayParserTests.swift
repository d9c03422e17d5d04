import CareCalendar
import Testing

@testable import Screens

/// Days as people type them, on Mon 3 Nov 2014.
@Suite struct TypedDayTests {
  private func read(_ text: String, _ leaning: TypedDayParser.Direction = .future) -> Day? {
    TypedDayParser(
      today: "2014-11-03", leaning: leaning, calendar: WorkingCalendar(BankHolidays(listed: []))
    ).read(text)
  }

  @Test(
    "A day can be named, dated or counted",
    arguments: [
      ("today", "2014-11-03"), ("Tomorrow", "2014-11-04"), ("yesterday", "2014-11-02"),
      ("12/11", "2014-11-12"), ("12.11.2014", "2014-11-12"), ("12/11/15", "2015-11-12"),
      ("12 nov", "2014-11-12"), ("12th November 2015", "2015-11-12"), ("nov 12", "2014-11-12"),
      ("11/11", "2014-11-11"),
      ("2014-11-12", "2014-11-12"), ("+5", "2014-11-08"), ("-3", "2014-10-31"), ("+10wd", "2014-11-17"),
      ("+10 wd", "2014-11-17"), ("-1wd", "2014-10-31"), ("+2w", "2014-11-17"), ("+1m", "2014-12-03"),
      ("fri", "2014-11-07"), ("friday", "2014-11-07"), ("next fri", "2014-11-14"),
      ("last fri", "2014-10-31"), ("this fri", "2014-11-07"), ("mon", "2014-11-03"),
    ])
  func forms(_ text: String, _ day: Day) {
    #expect(read(text) == day)
  }

  @Test("A working day is counted past weekends and bank holidays")
  func workingDays() {
    let typed = TypedDayParser(
      today: "2014-12-23", leaning: .future, calendar: WorkingCalendar(BankHolidays(listed: [])))
    #expect(typed.read("+2wd") == "2014-12-29")
  }

  @Test("Without a year, it is the nearest that fits: held before today, booked after it")
  func leaning() {
    #expect(read("12/11", .past) == "2013-11-12")
    #expect(read("1/11", .past) == "2014-11-01")
    #expect(read("1/11", .future) == "2015-11-01")
    #expect(read("3/11", .past) == "2014-11-03")
    #expect(read("3/11", .future) == "2014-11-03")
    #expect(read("fri", .past) == "2014-10-31")
    #expect(read("29 feb", .future) == "2016-02-29")
    #expect(read("29 feb", .past) == "2012-02-29")
  }

  @Test(
    "What is no day is not guessed at",
    arguments: [
      "", "31/11", "30 feb 2014", "12", "fr", "ma", "someday", "+", "+5x", "+99999", "12/13", "1/1/1/1",
      "2014-02-30", "next", "next week", "12x nov", "nov dec", "12/11/201", "-", "nov",
    ])
  func nonsense(_ text: String) {
    #expect(read(text) == nil)
  }
}
