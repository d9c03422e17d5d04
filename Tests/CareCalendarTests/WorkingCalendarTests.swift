import CareCalendar
import Testing

/// Counting over weekends, Christmas and Easter.
@Suite struct WorkingCalendarTests {
  private let calendar = PublishedFacts.calendar

  @Test(
    "Periods end on their latest lawful day",
    arguments: [
      ("2019-12-04", .workingDays(20), "2020-01-06"), ("2011-04-04", .workingDays(20), "2011-05-06"),
      ("2024-06-03", .workingDays(20), "2024-07-01"), ("2024-12-02", .workingDays(20), "2025-01-02"),
      ("2022-05-09", .workingDays(20), "2022-06-08"), ("2025-03-31", .workingDays(20), "2025-04-30"),
      ("2022-09-05", .workingDays(20), "2022-10-04"), ("2024-03-28", .workingDays(1), "2024-04-02"),
      ("2024-12-24", .workingDays(1), "2024-12-27"), ("2014-12-31", .weeks(4), "2015-01-28"),
      ("2012-11-30", .months(3), "2013-02-28"), ("2014-11-03", .days(7), "2014-11-10"),
    ] as [(Day, Period, Day)])
  func ends(from: Day, period: Period, end: Day) {
    #expect(calendar.end(of: period, from: from) == end)
  }

  @Test("The day counted from is day 0, working day or not")
  func dayZero() {
    let saturday: Day = "2014-11-01"
    #expect(calendar.adding(workingDays: 0, to: saturday) == saturday)
    #expect(calendar.adding(workingDays: 1, to: saturday) == "2014-11-03")
    #expect(calendar.adding(workingDays: 1, to: "2014-10-31") == "2014-11-03")
    #expect(calendar.adding(workingDays: -1, to: "2014-11-03") == "2014-10-31")
  }

  @Test(
    "A day is worked unless it is a Saturday, a Sunday or a bank holiday",
    arguments: [
      ("2014-11-03", true), ("2014-11-01", false), ("2014-11-02", false), ("2014-12-24", true),
      ("2014-12-25", false), ("2014-12-26", false), ("2014-12-29", true), ("2015-04-02", true),
      ("2015-04-03", false), ("2015-04-06", false), ("2015-04-07", true), ("2022-09-19", false),
    ] as [(Day, Bool)])
  func workingDay(day: Day, isWorked: Bool) {
    #expect(calendar.isWorkingDay(day) == isWorked)
  }

  @Test(
    "A meeting is booked by the last working day",
    arguments: [
      ("2014-11-03", "2014-11-03"), ("2014-11-02", "2014-10-31"), ("2014-12-26", "2014-12-24"),
      ("2015-04-06", "2015-04-02"), ("2012-06-05", "2012-06-01"),
    ] as [(Day, Day)])
  func bookBy(due: Day, last: Day) {
    #expect(calendar.lastWorkingDay(onOrBefore: due) == last)
  }

  @Test("Lateness counts up to and including the day, and is negative once past")
  func lateness() {
    #expect(calendar.days(until: "2014-11-03", from: "2014-10-28", in: .calendar) == 6)
    #expect(calendar.days(until: "2014-11-03", from: "2014-10-28", in: .working) == 4)
    #expect(calendar.days(until: "2014-10-28", from: "2014-11-03", in: .calendar) == -6)
    #expect(calendar.days(until: "2014-10-28", from: "2014-11-03", in: .working) == -4)
    #expect(calendar.days(until: "2014-11-02", from: "2014-10-31", in: .working) == 0)
    #expect(calendar.workingDays(from: "2014-12-24", to: "2015-01-02") == 4)
  }

  @Test("The bank holidays that a count skips are named, those after its first day alone")
  func skipped() {
    let over = calendar.bankHolidays(after: "2014-12-25", through: "2015-01-01")
    #expect(over.map(\.day) == ["2014-12-26", "2015-01-01"])
    #expect(over.map(\.title) == ["Boxing Day", "New Year’s Day"])
    #expect(calendar.bankHolidays(after: "2015-01-01", through: "2015-01-01") == [])
    #expect(calendar.bankHolidays(after: "2015-01-02", through: "2014-12-25") == [])
  }

  @Test("A bank holiday listed on a weekend is not skipped twice")
  func weekendOriginal() {
    let listed = [BankHoliday(day: "2021-12-25", title: "Christmas Day")]
    let calendar = WorkingCalendar(BankHolidays(listed: listed))
    #expect(calendar.bankHolidays(after: "2021-12-24", through: "2021-12-26") == [])
    #expect(
      calendar.adding(workingDays: 1, to: "2021-12-24") == "2021-12-29", "the 27th and 28th stand for it")
  }
}
