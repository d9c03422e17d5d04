import CareCalendar
import Casework
import Rulebook
import TestSupport
import Testing

@testable import ReadModels

/// Hearings of courts on the calendar.
@Suite struct HearingCalendarTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func row(_ hearing: Hearing?, until end: Day? = nil) -> ChildRow {
    var row = ChildRow(
      id: ChildID("c1"), number: ChildNumber("1"), withUsSince: "2014-07-02", withUsUntil: end)
    row.hearing = hearing
    return row
  }

  private func lines(_ row: ChildRow, on today: Day = "2014-11-03") -> [CalendarLine] {
    let calendar = ReviewCalendar([row], on: today, for: .iro, under: book, terms: [])
    return calendar["2014-11-20"].lines
  }

  private let final = Hearing(day: "2014-11-20", purpose: "final hearing", listedOn: "2014-10-06")

  @Test("A hearing stands on its day, counts neither as a meeting nor as due, and says what for")
  func stands() throws {
    let line = try #require(lines(row(final)).first)
    #expect(line.mark == .hearing && line.hearingPurpose == "final hearing")
    #expect(line.line.duty.key.subject == .hearing("2014-11-20"))
    let day = ReviewCalendar([row(final)], on: "2014-11-03", for: .iro, under: book, terms: [])["2014-11-20"]
    #expect(day.count(.hearing) == 1 && day.load == 0 && day.dueCount == 0 && day.notBookedCount == 0)
    #expect(day.lineCount == 1)
  }

  @Test("None stands there where none is listed, nor of a child who is with us no more")
  func none() {
    #expect(lines(row(nil)) == [])
    #expect(lines(row(final, until: "2014-11-03")) == [])
    #expect(lines(row(final, until: "2014-11-04")).count == 1)
  }
}
