import CareCalendar
import Casework
import Rulebook
import Testing

/// When a duty is one, and what it is called.
@Suite struct DutyTests {
  @Test("A duty is in force from the day it opens to the day before it lapses")
  func inForce() {
    let days: [Day] = ["2014-07-01", "2014-07-02", "2014-11-30", "2014-12-01"]
    #expect(days.map(duty(lapses: "2014-12-01").isInForce(on:)) == [false, true, true, false])
    #expect(days.map(duty(lapses: nil).isInForce(on:)) == [false, true, true, true])
  }

  @Test(
    "Numbers are said in order",
    arguments: [
      (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
      (22, "22nd"), (23, "23rd"), (101, "101st"), (111, "111th"), (112, "112th"),
    ])
  func ordinals(number: Int, words: String) {
    #expect(ordinal(number) == words)
  }

  @Test("A review is called by its number and kind")
  func titles() {
    #expect(
      ReviewKind.allCases.map { $0.title(number: 2) } == [
        "2nd review", "2nd authority review", "2nd adoption review", "2nd short breaks review",
        "2nd pathway plan review", "2nd conference", "2nd supervision order review",
      ])
    #expect(ReviewKind.childProtection.title(number: 1) == "Initial conference")
    #expect(ReviewKind.lookedAfter.title(number: nil) == "Review")
    #expect(ReviewKind.childProtection.title(number: nil) == "Conference")
  }

  private func duty(lapses: Day?) -> Duty {
    Duty(
      key: DutyKey(rule: RuleID(""), subject: .other("")), nature: .settle, title: "", post: .iro,
      weight: .local,
      opens: "2014-07-02", due: nil, lapses: lapses, unit: .calendar)
  }
}
