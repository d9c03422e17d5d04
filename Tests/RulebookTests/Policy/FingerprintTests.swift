import CareCalendar
import Rulebook
import Testing

/// Rows worked out under other rules, periods or holidays are known by their fingerprint.
@Suite struct FingerprintTests {
  private let usual = fingerprint()

  @Test("It is the same whenever nothing changed, also where a setting says what is usual")
  func same() {
    #expect(FingerprintTests.fingerprint() == usual)
    #expect(FingerprintTests.fingerprint(["looked-after.first": "20 working days"]) == usual)
    #expect(FingerprintTests.fingerprint(["no.such.setting": "3 months"]) == usual)
  }

  @Test("It changes with any setting", arguments: Timescale.allCases)
  func settings(timescale: Timescale) {
    #expect(FingerprintTests.fingerprint([timescale.rawValue: "99 weeks"]) != usual)
  }

  @Test("It changes with a list or a choice")
  func listsAndChoices() {
    let list = FingerprintTests.fingerprint(["decisions.approvers": "court"])
    let choice = FingerprintTests.fingerprint(["reviews.next-counts-from": "completion"])
    #expect(Set([usual, list, choice]).count == 3)
  }

  @Test("The same period for another duty is another policy")
  func whichSetting() {
    let first = FingerprintTests.fingerprint(["looked-after.second": "99 weeks"])
    #expect(FingerprintTests.fingerprint(["looked-after.later": "99 weeks"]) != first)
  }

  @Test("It changes with the bank holidays")
  func holidays() {
    let without = FingerprintTests.fingerprint(holidays: [])
    let other = FingerprintTests.fingerprint(holidays: ["2011-04-28"])
    #expect(Set([usual, without, other]).count == 3)
  }

  private static func fingerprint(
    _ settings: [String: String] = [:], holidays: [Day] = ["2011-04-29"]
  ) -> String {
    let listed = holidays.map { BankHoliday(day: $0, title: "Holiday") }
    let calendar = WorkingCalendar(BankHolidays(listed: listed))
    return Rulebook(policy: Policy(settings: settings), calendar: calendar).fingerprint
  }
}
