import CareCalendar
import Testing

/// The published list, and the rule for the years outside it.
@Suite struct BankHolidaysTests {
  private let listed = PublishedFacts.bankHolidays
  private let byRule = BankHolidays(listed: [])

  @Test("The list that comes with the program is whole: 2004 to 2028, each day once, no weekends")
  func list() {
    #expect((2003...2029).filter { !BankHolidays(listed: listed).areByRule(in: $0) } == Array(2004...2028))
    #expect(Set(listed.map(\.day)).count == listed.count)
    #expect(listed.filter(\.day.weekday.isWeekend) == [])
    let unusual = Dictionary(grouping: listed, by: \.day.year).mapValues(\.count).filter { $0.value != 8 }
    #expect(unusual == [2011: 9, 2012: 9, 2022: 10, 2023: 9])
  }

  @Test("The rule gives the list of every year, apart from the holidays proclaimed or moved")
  func rule() {
    let ruled = Set(days(of: byRule, from: "2004-01-01", to: "2028-12-31"))
    let published = Set(listed.map(\.day))
    #expect(
      published.subtracting(ruled).sorted() == [
        "2011-04-29",  // a royal wedding
        "2012-06-04",  // moved from 28 May
        "2012-06-05",  // the Diamond Jubilee
        "2020-05-08",  // moved from 4 May
        "2022-06-02",  // moved from 30 May
        "2022-06-03",  // the Platinum Jubilee
        "2022-09-19",  // the state funeral
        "2023-05-08",  // the Coronation
      ])
    #expect(ruled.subtracting(published).sorted() == ["2012-05-28", "2020-05-04", "2022-05-30"])
  }

  @Test(
    "Christmas and New Year move off a weekend",
    arguments: [
      (2030, ["2030-01-01", "2030-12-25", "2030-12-26"]),
      (2032, ["2032-01-01", "2032-12-27", "2032-12-28"]),
      (2033, ["2033-01-03", "2033-12-26", "2033-12-27"]),
      (2034, ["2034-01-02", "2034-12-25", "2034-12-26"]),
      (2037, ["2037-01-01", "2037-12-25", "2037-12-28"]),
    ] as [(Int, [Day])])
  func winter(year: Int, expected: [Day]) {
    let found = days(of: byRule, from: day(year, 1), to: day(year, 12, 31))
    #expect(found.filter { $0.month == 1 || $0.month == 12 } == expected)
  }

  @Test(
    "Good Friday and Easter Monday follow Easter, early or late",
    arguments: [
      ("1961-03-31", "1961-04-03"), ("1999-04-02", "1999-04-05"), ("2008-03-21", "2008-03-24"),
      ("2011-04-22", "2011-04-25"), ("2038-04-23", "2038-04-26"), ("2049-04-16", "2049-04-19"),
      ("2076-04-17", "2076-04-20"),
    ] as [(Day, Day)])
  func easter(friday: Day, monday: Day) {
    let found = days(of: byRule, from: day(friday.year, 3, 15), to: day(friday.year, 4, 30))
    #expect(found == [friday, monday])
    #expect(found.map(byRule.title(on:)) == ["Good Friday", "Easter Monday"])
  }

  @Test(
    "In a year that a list has whole its word alone counts; in others the rule does, beside what is listed")
  func outsideTheList() {
    let whole = listed.filter { $0.day.year == 2012 }
    let holidays = BankHolidays(listed: whole + [BankHoliday(day: "2011-04-29", title: "Wedding")])
    #expect(holidays.title(on: "2012-06-05") != nil)
    #expect(holidays.title(on: "2012-05-28") == nil)
    #expect(holidays.title(on: "2011-04-29") == "Wedding")
    #expect(holidays.title(on: "2011-12-26") == "Boxing Day")
    #expect((2010...2013).map(holidays.areByRule(in:)) == [true, true, false, true])
  }

  @Test("A newer list changes the years that it has whole, and keeps the past of the earlier one")
  func updated() {
    let before = BankHolidays(listed: listed.filter { $0.day.year <= 2020 })
    let newer = BankHolidays(listed: listed.filter { $0.day.year >= 2019 && $0.day != "2020-05-08" })
    let both = before.updated(with: newer)
    #expect(both.title(on: "2012-06-05") != nil)
    #expect(both.title(on: "2022-09-19") != nil)
    #expect(both.title(on: "2020-05-08") != nil, "2020 is not whole in the newer list")
    #expect(!both.areByRule(in: 2011))
  }

  @Test("Without a list every year is by rule")
  func noList() {
    #expect(byRule.areByRule(in: 2014))
    #expect(byRule.title(on: "2014-08-25") == "Summer bank holiday")
    #expect(byRule.title(on: "2014-08-26") == nil)
  }

  private func days(of holidays: BankHolidays, from: Day, to: Day) -> [Day] {
    (from.number...to.number).map(Day.init(number:)).filter { holidays.title(on: $0) != nil }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int = 1) -> Day {
    Day(year: year, month: month, day: day)!
  }
}
