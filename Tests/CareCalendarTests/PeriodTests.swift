import CareCalendar
import Testing

/// Periods as people write and read them.
@Suite struct PeriodTests {
  @Test(
    "A period is said in words, one of a thing alone",
    arguments: [
      (.workingDays(20), "20 working days"), (.workingDays(1), "1 working day"), (.months(3), "3 months"),
      (.months(1), "1 month"), (.weeks(4), "4 weeks"), (.weeks(1), "1 week"), (.days(0), "0 days"),
      (.days(1), "1 day"),
    ] as [(Period, String)])
  func words(period: Period, words: String) {
    #expect(period.words == words)
    #expect(Period(words: words) == period)
  }

  @Test(
    "Capitals, more spaces and calendar days are understood",
    arguments: [
      ("20 Working Days", .workingDays(20)), ("3  months", .months(3)), ("7 calendar days", .days(7)),
      ("1 days", .days(1)), ("2 WEEK", .weeks(2)),
    ] as [(String, Period)])
  func read(text: String, period: Period) {
    #expect(Period(words: text) == period)
  }

  @Test(
    "Anything else is no period",
    arguments: [
      "", "20", "days", "-3 days", "+3 days", "3.5 days", "three months", "20 working", "20 working weeks",
      "3 months or so", "20days", "2 years", "99999999999999999999 days",
    ])
  func notRead(text: String) {
    #expect(Period(words: text) == nil)
  }

  @Test("Only working days are late in working days")
  func units() {
    #expect(Period.workingDays(20).unit == .working)
    #expect([Period.days(7), .weeks(4), .months(3)].map(\.unit) == [.calendar, .calendar, .calendar])
    #expect(DayUnit.working.words(6) == "6 working days")
    #expect(DayUnit.working.words(1) == "1 working day")
    #expect(DayUnit.calendar.words(1) == "1 day")
  }

  @Test("A period counts")
  func count() {
    #expect([Period.days(7), .workingDays(20), .weeks(4), .months(3)].map(\.count) == [7, 20, 4, 3])
  }
}
