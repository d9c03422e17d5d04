import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from the completion of a review, where the council asks for it.
@Suite struct AmendedCarePlanReceivedTests {
  private let rule = AmendedCarePlanReceived()
  private let book = Rulebook.with { $0[.amendedCarePlan] = "asked" }
  private let held: [ChildEvent] = [.began("2014-07-02"), .hold("2014-10-28")]

  @Test(
    "It is there by the tenth working day after the review was completed",
    arguments: [
      ("2014-10-27", "2014-11-10"), ("2014-10-28", "2014-11-11"), ("2014-10-29", "2014-11-12"),
      ("2014-10-31", "2014-11-14"), ("2014-12-22", "2015-01-08"), ("2015-03-31", "2015-04-16"),
    ] as [(Day, Day)])
  func due(completed: Day, due: Day) {
    let events: [ChildEvent] = [.began("2014-07-02"), .hold("2014-10-20", completedOn: completed)]
    let duties = rule.duties(of: events, under: book)
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [completed])
  }

  @Test("It is the social worker's, and ends when it has come")
  func met() {
    #expect(rule.duties(of: held, under: book).map(\.title) == ["Amended care plan"])
    #expect(rule.duties(of: held, under: book).map(\.post) == [.socialWorker])
    #expect(rule.duties(of: held + [.plan(.amendedPlanReceived(on: "2014-11-20"))], under: book) == [])
  }

  @Test("A council that does not ask for it, or a review of a return, has none")
  func clean() {
    #expect(rule.duties(of: held) == [])
    #expect(rule.duties(of: [.began("2014-07-02"), .held("2014-10-28")], under: book) == [])
  }

  @Test("A child who has left care, or died, has no care plan to amend")
  func ended() {
    let left = rule.duties(of: held + [.ended("2014-07-02", on: "2014-10-31")], under: book)
    #expect(left.map(\.lapses) == ["2014-10-31"])
    #expect(rule.duties(of: held + [.ended("2014-07-02", on: "2014-10-31", .died)], under: book) == [])
  }

  @Test("The reason is told, and it is local")
  func explanation() {
    #expect(
      rule.lines(of: held, under: book) == [
        "Review completed Tue 28 Oct 2014", "+ 10 working days = Tue 11 Nov 2014",
      ])
    #expect(rule.wholeSource == "Local policy; Portsmouth 2013/14")
    #expect(rule.weight == .local)
  }
}
