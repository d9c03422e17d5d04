import CareCalendar
import Casework
import ReadModels
import Testing

/// Months in whole weeks, with the days on which nobody meets.
@Suite struct CalendarMonthTests {
  private func month(_ day: Day, _ terms: [SchoolTerm] = []) -> CalendarMonth {
    Diary(terms: terms).calendar.month(Month(of: day))
  }

  @Test("December 2014 begins and ends in weeks of the months beside it, and has two bank holidays")
  func december() {
    let month = month("2014-12-31")
    #expect(
      month.weeks.map { $0.days[0].day.iso } == [
        "2014-12-01", "2014-12-08", "2014-12-15", "2014-12-22", "2014-12-29",
      ])
    #expect(month.weeks.last?.days.last?.day == "2015-01-04")
    #expect(month.days.count == 31)
    let holidays = month.days.compactMap { day in day.bankHoliday.map { "\(day.day.short) \($0)" } }
    #expect(holidays == ["25 Dec Christmas Day", "26 Dec Boxing Day"])
    #expect(month.weeks.last?.days[3].bankHoliday == "New Year's Day")
  }

  @Test("April 2015 has its Easter")
  func easter() {
    let holidays = month("2015-04-15").days.compactMap { day in
      day.bankHoliday.map { "\(day.day.short) \($0)" }
    }
    #expect(holidays == ["3 Apr Good Friday", "6 Apr Easter Monday"])
  }

  @Test(
    "A month has as many weeks as it touches",
    arguments: [("2010-02-10", 4), ("2014-11-03", 5), ("2014-06-30", 6), ("2016-02-29", 5)])
  func weeks(day: Day, count: Int) {
    let month = month(day)
    #expect(month.weeks.count == count)
    #expect(month.weeks.allSatisfy { $0.days.count == 7 && $0.days[0].day.weekday == .monday })
    #expect(month.days.first?.day.dayOfMonth == 1)
    #expect(month.days.last?.day == Month(of: day).last)
  }

  @Test("The load of a week counts its days in the month beside it, the month's own counts do not")
  func sharedWeek() {
    var diary = Diary()
    diary.child("1", due: "2015-03-30", booked: "2014-12-01")
    diary.child("2", due: "2014-11-30", booked: "2014-11-27")
    diary.child("3", due: "2014-12-31", booked: "2014-12-31")
    diary.child("4", due: "2015-01-02")
    let december = diary.calendar.month(Month(of: "2014-12-31"))
    #expect(december.weeks.map(\.load) == [1, 0, 0, 0, 1])
    #expect((december.days.due, december.days.booked, december.days.notBooked) == (1, 2, 0))
    let january = diary.calendar.month(Month(of: "2015-01-02"))
    #expect(january.weeks[0].load == 1)
    #expect((january.days.due, january.days.booked, january.days.notBooked) == (1, 0, 1))
  }

  @Test("Between two terms is holiday; before the first and after the last nobody has said")
  func school() {
    let terms = [
      SchoolTerm(name: "Autumn 1", first: "2014-09-03", last: "2014-10-24"),
      SchoolTerm(name: "Autumn 2", first: "2014-11-03", last: "2014-12-19"),
    ]
    let calendar = Diary(terms: terms).calendar
    let days: [Day] = ["2014-09-02", "2014-09-03", "2014-10-24", "2014-10-25", "2014-11-02", "2014-11-03"]
    #expect(
      days.map { calendar[$0].school } == [
        nil, .term("Autumn 1"), .term("Autumn 1"), .holiday, .holiday, .term("Autumn 2"),
      ])
    #expect(calendar["2014-12-20"].school == nil)
    #expect(Diary().calendar["2014-11-03"].school == nil)
  }
}
