import CareCalendar
import Rulebook
import Testing

/// Pages that are written from the code say what the code says.
@Suite struct GeneratedPageTests {
  @Test("docs/rulebook.md is what the rules come to; script/regenerate writes it")
  func rulebook() throws {
    let page = try Repository.text("docs/rulebook.md")
    let calendar = WorkingCalendar(BankHolidays(listed: []))
    #expect(page == Rulebook(policy: .usual, calendar: calendar).manual)
  }
}
