import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Fifteen working days from the strategy discussion.
@Suite struct InitialConferenceWithinFifteenWorkingDaysTests {
  private let rule = InitialConferenceWithinFifteenWorkingDays()

  @Test(
    "The conference is due on the fifteenth working day after",
    arguments: [
      ("2024-06-02", "2024-06-21"), ("2024-06-03", "2024-06-24"), ("2024-06-04", "2024-06-25"),
      ("2024-12-24", "2025-01-17"), ("2025-03-30", "2025-04-22"), ("2025-03-31", "2025-04-23"),
      ("2012-05-21", "2012-06-13"),
    ] as [(Day, Day)])
  func due(discussed: Day, due: Day) {
    #expect(rule.due(since: discussed) == due)
  }

  @Test("It is the rule from 1 April 2010, and speaks of the first conference alone")
  func inForce() {
    #expect(rule.due(since: "2010-03-31") == nil)
    #expect(rule.due(since: "2010-04-01") == "2010-04-26")
    #expect(rule.numbers() == [1])
  }

  @Test("A child in care has no count of the kind")
  func clean() {
    #expect(rule.duties(.began("2014-07-02")) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    let next = rule.next(since: "2025-03-31")
    #expect(next?.duty.title == "Initial conference")
    #expect(
      next?.explanation.lines == [
        "Strategy discussion Mon 31 Mar 2025", "+ 15 working days = Wed 23 Apr 2025",
        "not counting Good Friday (18 Apr), Easter Monday (21 Apr)",
      ])
    #expect(next?.explanation.source == "Working Together to Safeguard Children")
    #expect(next?.explanation.weight == .guidance)
  }
}
