import CareCalendar
import Casework
import Rulebook
import TestSupport
import Testing

/// When a machine's clock is in doubt, by the last entry and the policy.
@Suite struct ClockDoubtTests {
  private let last = reading("2014-11-03")

  private static func reading(_ day: Day, hour: Int64 = 12) -> ClockDoubt.Reading {
    ClockDoubt.Reading(Instant(milliseconds: Int64(day.number) * 86_400_000 + hour * 3_600_000), day)
  }

  private func isInDoubt(
    _ day: Day, or doubted: Day? = nil, ahead: String? = nil, holidays: [BankHoliday] = []
  ) -> Bool {
    let settings = ahead.map { ["clock.ahead": $0] } ?? [:]
    let book = Rulebook(
      policy: Policy(settings: settings), calendar: WorkingCalendar(BankHolidays(listed: holidays)))
    let doubted = doubted.map { Self.reading($0) }
    return book.doubt(of: Self.reading(day), after: last, or: doubted) != nil
  }

  @Test(
    "The day of the last entry fits and the day before does not; 30 days later fit and 31 do not",
    arguments: [
      ("2014-11-02", true), ("2014-11-03", false), ("2014-11-04", false), ("2014-12-03", false),
      ("2014-12-04", true), ("2013-11-03", true), ("2114-11-03", true),
    ] as [(Day, Bool)])
  func days(_ day: Day, _ isInDoubt: Bool) {
    #expect(self.isInDoubt(day) == isInDoubt)
  }

  @Test("An earlier moment of the same day fits: clocks of two machines are seldom the same to the minute")
  func sameDay() {
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    #expect(book.doubt(of: Self.reading("2014-11-03", hour: 9), after: last) == nil)
  }

  @Test(
    "How far on it may be is the council's to say, in any unit",
    arguments: [
      ("1 day", "2014-11-04", "2014-11-05"), ("2 weeks", "2014-11-17", "2014-11-18"),
      ("3 months", "2015-02-03", "2015-02-04"), ("5 working days", "2014-11-10", "2014-11-11"),
    ] as [(String, Day, Day)])
  func setting(_ ahead: String, _ fits: Day, _ doubted: Day) {
    #expect(!isInDoubt(fits, ahead: ahead))
    #expect(isInDoubt(doubted, ahead: ahead))
    #expect(isInDoubt("2014-11-02", ahead: ahead))
  }

  @Test(
    "After an entry under a clock in doubt either of the two clocks may go on, and no third",
    arguments: [
      ("2014-11-03", false), ("2014-12-03", false), ("2014-12-04", true), ("2015-11-02", true),
      ("2015-11-03", false), ("2015-12-03", false), ("2015-12-04", true), ("2014-11-02", true),
    ] as [(Day, Bool)])
  func either(_ day: Day, _ isInDoubt: Bool) {
    #expect(self.isInDoubt(day, or: "2015-11-03") == isInDoubt)
  }

  @Test("The doubt names both days and how far they lie apart, from the entry that nothing is in doubt about")
  func words() throws {
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let behind = try #require(book.doubt(of: Self.reading("2014-11-02"), after: last))
    #expect(
      behind.words == "This machine's clock says Sun 2 Nov 2014, 1 day before the last entry, which is of "
        + "Mon 3 Nov 2014.")
    let ahead = try #require(
      book.doubt(of: Self.reading("2015-01-05"), after: last, or: Self.reading("2018-01-01")))
    #expect(ahead.days == "Mon 5 Jan 2015, 63 days after the last entry, which is of Mon 3 Nov 2014")
    #expect(ahead.last == last)
  }
}
