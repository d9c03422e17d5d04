import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Fifteen working days from being told that a child moved here on a plan.
@Suite struct TransferInConferenceWithinFifteenWorkingDaysTests {
  private let rule = TransferInConferenceWithinFifteenWorkingDays()
  private let told = ChildEvent.enquiry("2024-06-03", from: "Eastmere")

  @Test(
    "The conference is due on the fifteenth working day after",
    arguments: [
      ("2024-06-02", "2024-06-21"), ("2024-06-03", "2024-06-24"), ("2024-06-04", "2024-06-25"),
      ("2024-12-24", "2025-01-17"),
    ] as [(Day, Day)])
  func due(told: Day, due: Day) {
    #expect(rule.duties(.enquiry(told, from: "Eastmere")).map(\.due) == [due])
  }

  @Test("It is asked for in place of an initial conference, and the next counts from it")
  func inPlace() {
    let initial = InitialConferenceWithinFifteenWorkingDays()
    #expect(initial.duties(told) == [])
    #expect(rule.duties(told).map(\.title) == ["Transfer-in conference"])
    #expect(rule.duties(.enquiry("2024-06-03")) == [])
    let held = [told] + ChildEvent.conference("2024-06-21", .planBegun)
    #expect(rule.duties(of: Child(held), under: .usual) == [])
    let next = ReviewConferenceWithinThreeMonths().duties(of: Child(held), under: .usual)
    #expect(next.map(\.due) == ["2024-09-21"])
    #expect(
      next.first.flatMap { Rulebook.usual.explanation(of: $0, of: Child(held)) }?.lines.first
        == "Transfer-in conference held Fri 21 Jun 2024")
  }

  @Test("The reason is told, and the period is the council's")
  func explanation() {
    let explanation = rule.explanation(told)
    #expect(
      explanation?.lines == ["Told of the move here Mon 3 Jun 2024", "+ 15 working days = Mon 24 Jun 2024"])
    #expect(explanation?.weight == .local && explanation?.source == "Local policy")
    var policy = Policy.usual
    policy[.transferInConference] = .workingDays(10)
    let duties = rule.duties(told, under: .under(policy))
    #expect(duties.map(\.due) == ["2024-06-17"])
  }
}
