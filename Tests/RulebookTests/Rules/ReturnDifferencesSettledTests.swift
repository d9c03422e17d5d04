import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from the import.
@Suite struct ReturnDifferencesSettledTests {
  private let rule = ReturnDifferencesSettled()

  @Test(
    "It is settled by the tenth working day after, and the duty stays when that is past",
    arguments: [
      ("2014-11-03", "2014-11-17"), ("2014-11-04", "2014-11-18"), ("2014-11-05", "2014-11-19"),
      ("2014-12-22", "2015-01-08"),
    ] as [(Day, Day)])
  func due(found: Day, due: Day) throws {
    let duty = try #require(rule.duties(.began("2014-07-02"), missing(found)).first)
    #expect(duty.due == due)
    #expect(duty.opens == found)
    #expect(!duty.isInForce(on: found.adding(days: -1)))
    #expect(duty.isInForce(on: due.adding(days: 1)))
    #expect(duty.post == .iroManager)
    #expect(duty.title == "1 difference")
    #expect(duty.key.subject == .differences(found: found))
  }

  @Test("All that are open of one child are one duty, from the first that was found")
  func several() throws {
    let duties = rule.duties(.began("2014-07-02"), missing("2014-11-03"), sex("2014-11-05"))
    #expect(duties.map(\.title) == ["2 differences"])
    #expect(duties.map(\.opens) == ["2014-11-03"])
  }

  @Test("Settling the last one ends it")
  func settled() {
    let settled = ChildEvent.difference(
      .settled(
        DifferenceKey(kind: .sex, day: nil), Settlement(.record, reason: "x", on: "2014-11-06")))
    #expect(rule.duties(.began("2014-07-02"), sex("2014-11-05"), settled) == [])
    #expect(rule.duties(.began("2014-07-02"), missing("2014-11-03"), sex("2014-11-05"), settled).count == 1)
  }

  @Test("What is counted from care and reviews is said to be in doubt, and why; what is not is not")
  func doubt() throws {
    let book = Rulebook.usual
    let doubtful = Child([.began("2014-07-02"), missing("2014-11-03")])
    let duty = try #require(book.duties(of: doubtful).first { $0.nature == .review })
    #expect(duty.title == "1st review (in doubt)")
    #expect(
      book.explanation(of: duty, of: doubtful)?.lines.last
        == "In doubt: In care in the year, and in no table of the return of 2014-15.")
    let sure = Child([.began("2014-07-02"), sex("2014-11-03")])
    #expect(book.duties(of: sure).first { $0.nature == .review }?.title == "1st review")
  }

  private func missing(_ found: Day) -> ChildEvent {
    .difference(
      .found(Difference(.notInReturn, .noChild, recorded: "2014-07-02", year: 2014), on: found))
  }

  private func sex(_ found: Day) -> ChildEvent {
    .difference(.found(Difference(.sex, .sex(.female), year: 2014), on: found))
  }
}
