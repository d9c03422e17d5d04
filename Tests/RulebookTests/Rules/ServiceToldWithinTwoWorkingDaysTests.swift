import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Two working days from becoming looked after.
@Suite struct ServiceToldWithinTwoWorkingDaysTests {
  private let rule = ServiceToldWithinTwoWorkingDays()

  @Test(
    "The service is told by the second working day after",
    arguments: [
      ("2011-04-01", "2011-04-05"), ("2014-07-02", "2014-07-04"), ("2014-07-03", "2014-07-07"),
      ("2014-07-04", "2014-07-08"), ("2014-12-24", "2014-12-30"),
    ] as [(Day, Day)])
  func due(began: Day, due: Day) {
    #expect(rule.duties(.began(began)).map(\.due) == [due])
  }

  @Test("It is the social worker's, and lapses when the child leaves")
  func whose() throws {
    let duty = try #require(rule.duties(.began("2014-07-02"), .ended("2014-07-02", on: "2014-07-20")).first)
    #expect(duty.post == .socialWorker)
    #expect(duty.nature == .provide)
    #expect(duty.unit == .working)
    #expect(duty.opens == "2014-07-02")
    #expect(duty.lapses == "2014-07-20")
    #expect(duty.key.subject == .care(began: "2014-07-02"))
  }

  @Test("It is met on the day the service was told, in time or late, not by that of an earlier time in care")
  func met() {
    for told in ["2014-07-03", "2014-07-04", "2014-07-07"] as [Day] {
      #expect(rule.duties(.began("2014-07-02"), .told(told)) == [], "\(told)")
    }
    let returned = rule.duties(
      .began("2014-07-02"), .told("2014-07-03"), .ended("2014-07-02", on: "2014-12-01"), .began("2015-03-09"))
    #expect(returned.map(\.due) == ["2015-03-11"])
  }

  @Test("A child who has an IRO or a review, or whose care began before what is known, is not asked about")
  func clean() {
    #expect(rule.duties(.began("2014-07-02"), .allocated(since: nil)) == [])
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-28")) == [])
    #expect(rule.duties(.began("2014-07-02", .careOrder, .legalStatus)) == [])
    #expect(rule.duties(.began("2012-07-02"), .collected(2014)) == [])
    #expect(rule.duties(.began("2011-03-31")) == [])
    #expect(rule.duties(.began("2014-07-02", .shortBreaksAgreement)) == [])
    #expect(rule.duties(.began("2014-07-02"), .ended("2014-07-02", on: "2014-07-03", .died)) == [])
    #expect(rule.duties() == [])
  }

  @Test("Another period is the council's; the reason is told, and it is guidance")
  func explanation() {
    let book = Rulebook.with { $0[.serviceTold] = .workingDays(1) }
    #expect(rule.duties(.began("2014-07-02"), under: book).map(\.due) == ["2014-07-03"])
    let explanation = rule.explanation(.began("2014-07-02"))
    #expect(
      explanation?.lines == [
        "Looked after since Wed 2 Jul 2014", "+ 2 working days = Fri 4 Jul 2014",
        "The day on which the reviewing service was told is not recorded.",
      ])
    #expect(explanation?.weight == .guidance)
  }
}
