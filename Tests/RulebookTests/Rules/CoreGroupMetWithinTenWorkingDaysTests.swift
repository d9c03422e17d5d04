import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Ten working days from the conference at which a plan began.
@Suite struct CoreGroupMetWithinTenWorkingDaysTests {
  private let rule = CoreGroupMetWithinTenWorkingDays()

  private func duties(_ events: [ChildEvent]) -> [Duty] { rule.duties(of: Child(events), under: .usual) }

  private func plan(_ day: Day, _ more: ChildEvent...) -> [ChildEvent] {
    [.enquiry("2014-05-01")] + ChildEvent.conference(day, .planBegun) + more
  }

  private func met(_ day: Day) -> ChildEvent { .involvement(.coreGroupMet(on: day)) }

  @Test(
    "It is due on the tenth working day after",
    arguments: [
      ("2014-05-15", "2014-05-30"), ("2014-05-16", "2014-06-02"), ("2014-05-19", "2014-06-03"),
      ("2014-12-19", "2015-01-07"),
    ] as [(Day, Day)])
  func due(conference: Day, due: Day) {
    #expect(duties(plan(conference)).map(\.due) == [due])
    #expect(duties(plan(conference)).map(\.post) == [.socialWorker])
  }

  @Test("It is met by the first meeting from the day of the conference on")
  func meeting() {
    #expect(duties(plan("2014-05-16", met("2014-05-16"))) == [])
    #expect(duties(plan("2014-05-16", met("2014-06-10"))) == [])
    #expect(duties(plan("2014-05-16", met("2014-05-15"))).count == 1)
  }

  @Test("Before there is a plan none is asked for, nor where none is needed, nor once it ended")
  func clean() {
    #expect(duties([.enquiry("2014-05-01")]) == [])
    #expect(duties([.enquiry("2014-05-01")] + ChildEvent.conference("2014-05-16", .noPlan)) == [])
    let ended = duties(plan("2014-05-16") + ChildEvent.conference("2014-05-23", .planEnded))
    #expect(ended.map { $0.isInForce(on: "2014-05-22") } == [true])
    #expect(ended.map { $0.isInForce(on: "2014-05-23") } == [false])
  }

  @Test("The reason is told")
  func explanation() {
    let child = Child(plan("2014-05-16"))
    let duty = rule.duties(of: child, under: .usual).first
    let explanation = duty.flatMap { Rulebook.usual.explanation(of: $0, of: child) }
    #expect(
      explanation?.lines == [
        "Child protection plan begun Fri 16 May 2014", "+ 10 working days = Mon 2 Jun 2014",
        "not counting Spring bank holiday (26 May)",
      ])
    #expect(explanation?.weight == .guidance)
  }
}
