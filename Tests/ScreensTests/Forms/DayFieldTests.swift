import CareCalendar
import TerminalUI
import Testing

@testable import Screens

/// What is said beside a day while it is typed.
@Suite struct DayFieldTests {
  private let calendar = WorkingCalendar(BankHolidays(listed: []))

  private func said(_ text: String, today: Day = "2014-11-03") -> Interpretation {
    DayField(typed: TypedDayParser(today: today, leaning: .future, calendar: calendar)).interpretation(
      of: text)
  }

  @Test("The weekday is said, and how many working days away it is")
  func distance() {
    #expect(said("12/11") == .good(hint: "Wed 12 Nov 2014, 7 working days away"))
    #expect(said("+1") == .good(hint: "Tue 4 Nov 2014, 1 working day away"))
    #expect(said("today") == .good(hint: "Mon 3 Nov 2014, today"))
    #expect(said("-3") == .good(hint: "Fri 31 Oct 2014, 1 working day ago"))
  }

  @Test("A weekend and a bank holiday are said and not refused")
  func warnings() {
    #expect(said("sat") == .good(hint: "Sat 8 Nov 2014, 4 working days away. A Saturday"))
    #expect(
      said("25 dec", today: "2014-12-22")
        == .good(hint: "Thu 25 Dec 2014, 2 working days away. Christmas Day, a bank holiday"))
  }

  @Test("What is not understood says what to type")
  func nonsense() {
    #expect(said("soonish") == .bad(message: DayField.hint))
    #expect(said("") == .empty)
    #expect(
      said("1/1/9999") == .bad(message: "Fri 1 Jan 9999 is more than 10 years away: check the year."))
  }
}
