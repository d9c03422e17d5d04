import CareCalendar
import Testing

/// How days are written, and what is read as one.
@Suite struct DayWordsTests {
  @Test("A day is written for files, for tables and for reading out")
  func words() {
    let day: Day = "2014-11-03"
    #expect(day.iso == "2014-11-03")
    #expect(day.words == "Mon 3 Nov 2014")
    #expect(day.short == "3 Nov")
    #expect(day.shortWithYear == "3 Nov 2014")
    #expect(day.inFull == "Monday 3 November 2014")
    #expect("\(day)" == "2014-11-03")
  }

  @Test("Every month has its short name")
  func months() {
    let names = (1...12).map { Day(year: 2014, month: $0, day: 1)!.short }
    #expect(
      names == [
        "1 Jan", "1 Feb", "1 Mar", "1 Apr", "1 May", "1 Jun", "1 Jul", "1 Aug", "1 Sep", "1 Oct", "1 Nov",
        "1 Dec",
      ])
  }

  @Test("A year before 1000 keeps its four digits")
  func earlyYear() {
    #expect(Day(year: 987, month: 6, day: 5)?.iso == "0987-06-05")
  }

  @Test("Days of the calendar are read", arguments: ["2024-02-29", "0001-01-01", "9999-12-31"])
  func read(text: String) {
    #expect(Day(iso: text)?.iso == text)
  }

  @Test(
    "What is no day, or is not written in full, is not read",
    arguments: [
      "2025-02-30", "2025-02-29", "2025-2-3", "2025-02-3", "25-02-03", "02025-02-03", "2025-13-01",
      "2025-00-10", "2025-01-00", "0000-01-01", "+025-02-03", "-025-02-03", "2025-+2-03", "2025-02--3",
      "2025 02 03", " 2025-02-03", "2025-02-03 ", "2025-02-03-", "2025/02/03", "20250203", "2025-02-03T00:00",
      "٢٠٢٥-٠٢-٠٣", "２０２５-02-03", "", "-", "--",
    ])
  func notRead(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("Every weekday has a name and its first three letters")
  func weekdays() {
    #expect(
      Weekday.allCases.map(\.name)
        == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    #expect(Weekday.allCases.map(\.short) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }
}
