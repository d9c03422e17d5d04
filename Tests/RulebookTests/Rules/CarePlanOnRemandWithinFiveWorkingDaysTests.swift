import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Five working days from the start of the first placement, for a child on remand.
@Suite struct CarePlanOnRemandWithinFiveWorkingDaysTests {
  private let rule = CarePlanOnRemandWithinFiveWorkingDays()

  @Test(
    "The care plan is in place by the fifth working day after",
    arguments: [
      ("2014-07-02", "2014-07-09"), ("2014-07-03", "2014-07-10"), ("2014-07-04", "2014-07-11"),
      ("2014-12-24", "2015-01-05"),
    ] as [(Day, Day)])
  func due(began: Day, due: Day) {
    let duties = rule.duties(.began(began, .remand))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.post) == [.socialWorker])
    #expect(duties.map(\.opens) == [began])
  }

  @Test("It is met by a plan that is in place")
  func met() {
    let made = ChildEvent.carePlanning(.carePlanMade(on: "2014-07-10"))
    #expect(rule.duties(.began("2014-07-02", .remand), made) == [])
  }

  @Test("It is for children on remand, since April 2013, before their first review")
  func clean() {
    #expect(rule.duties(.began("2014-07-02")) == [])
    #expect(rule.duties(.began("2013-03-31", .remand)) == [])
    #expect(rule.duties(.began("2014-07-02", .remand), .held("2014-07-28")) == [])
    #expect(rule.duties() == [])
  }

  @Test("Another period is the council's; the reason is told, and it is law")
  func explanation() {
    let book = Rulebook.with { $0[.carePlanOnRemand] = .workingDays(3) }
    #expect(rule.duties(.began("2014-07-02", .remand), under: book).map(\.due) == ["2014-07-07"])
    let explanation = rule.explanation(.began("2014-07-02", .remand))
    #expect(explanation?.lines == ["First placement on Wed 2 Jul 2014", "+ 5 working days = Wed 9 Jul 2014"])
    #expect(explanation?.weight == .law)
  }
}
