import CareCalendar
import Testing

/// Months, and the weeks that they stand in.
@Suite struct MonthTests {
  @Test(
    "A month runs from its first day to its last, in leap years too",
    arguments: [
      ("2014-11-30", "2014-11-01", "2014-11-30", "November 2014"),
      ("2014-12-01", "2014-12-01", "2014-12-31", "December 2014"),
      ("2015-02-14", "2015-02-01", "2015-02-28", "February 2015"),
      ("2016-02-29", "2016-02-01", "2016-02-29", "February 2016"),
    ] as [(Day, Day, Day, String)])
  func ends(day: Day, first: Day, last: Day, words: String) {
    let month = Month(of: day)
    #expect((month.first, month.last, month.words) == (first, last, words))
    #expect(month.holds(first) && month.holds(last))
    #expect(!month.holds(first.adding(days: -1)) && !month.holds(last.adding(days: 1)))
  }

  @Test("A week begins on its Monday, across the end of a year")
  func monday() {
    let days: [Day] = ["2014-12-28", "2014-12-29", "2015-01-01", "2015-01-04", "1969-12-31"]
    #expect(days.map(\.monday.iso) == ["2014-12-22", "2014-12-29", "2014-12-29", "2014-12-29", "1969-12-29"])
  }
}
