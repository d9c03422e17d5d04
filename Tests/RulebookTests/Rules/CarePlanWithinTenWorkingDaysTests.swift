import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from the start of the first placement.
@Suite struct CarePlanWithinTenWorkingDaysTests {
  private let rule = CarePlanWithinTenWorkingDays()
  private let began = ChildEvent.began("2014-07-02")

  private func made(_ day: Day) -> ChildEvent { .carePlanning(.carePlanMade(on: day)) }

  @Test(
    "The care plan is in place by the tenth working day after",
    arguments: [
      ("2011-04-01", "2011-04-15"), ("2014-07-02", "2014-07-16"), ("2014-07-03", "2014-07-17"),
      ("2014-07-04", "2014-07-18"), ("2014-12-24", "2015-01-12"),
    ] as [(Day, Day)])
  func due(began: Day, due: Day) {
    #expect(rule.duties(.began(began)).map(\.due) == [due])
  }

  @Test("It is the social worker's, and lapses when the child leaves")
  func whose() throws {
    let duty = try #require(rule.duties(began, .ended("2014-07-02", on: "2014-07-20")).first)
    #expect(duty.title == "Care plan")
    #expect(duty.post == .socialWorker)
    #expect(duty.nature == .provide)
    #expect(duty.opens == "2014-07-02")
    #expect(duty.lapses == "2014-07-20")
    #expect(duty.key.subject == .care(began: "2014-07-02"))
  }

  @Test("It is met by a plan in place, in time, late or before care, and by one received for a review")
  func met() {
    for day in ["2014-07-01", "2014-07-15", "2014-07-16", "2014-07-17"] as [Day] {
      #expect(rule.duties(began, made(day)) == [], "\(day)")
    }
    let booked = ChildEvent.book("2014-07-28", on: "2014-07-03")
    let received = ChildEvent.prepare(.documentReceived("updated care plan", on: "2014-07-21"))
    let report = ChildEvent.prepare(.documentReceived("social work report", on: "2014-07-21"))
    #expect(rule.duties(began, booked, report).count == 1)
    #expect(rule.duties(began, booked, received) == [])
    let returned = rule.duties(
      began, made("2014-07-03"), .ended("2014-07-02", on: "2014-08-01"), .began("2014-10-01"))
    #expect(returned.map(\.due) == ["2014-10-15"])
  }

  @Test("Where a court made an order by the due day it says by when; after that day the plan was due before")
  func court() {
    for order in [LegalStatus.interimCareOrder, .careOrder, .placementOrder] {
      #expect(rule.duties(.began("2014-07-02", order)) == [], "\(order)")
    }
    for (day, count) in [("2014-07-15", 0), ("2014-07-16", 0), ("2014-07-17", 1)] as [(Day, Int)] {
      let duties = rule.duties(
        began, .ended("2014-07-02", on: day, .newEpisode), .began(day, .interimCareOrder, .legalStatus))
      #expect(duties.count == count, "\(day)")
    }
  }

  @Test("After the first review, on remand, or where care began before what is known nothing is asked")
  func clean() {
    #expect(rule.duties(began, .held("2014-07-28")) == [])
    #expect(rule.duties(.began("2014-07-02", .remand)) == [])
    #expect(rule.duties(.began("2014-07-02", .accommodated, .legalStatus)) == [])
    #expect(rule.duties(.began("2012-07-02"), .collected(2014)) == [])
    #expect(rule.duties(.began("2011-03-31")) == [])
    #expect(rule.duties(.began("2014-07-02", .shortBreaksAgreement)) == [])
    #expect(rule.duties(began, .ended("2014-07-02", on: "2014-07-03", .died)) == [])
    #expect(rule.duties() == [])
  }

  @Test("Another period is the council's; the reason is told, and it is law")
  func explanation() {
    let book = Rulebook.with { $0[.carePlan] = .workingDays(15) }
    #expect(rule.duties(began, under: book).map(\.due) == ["2014-07-23"])
    let explanation = rule.explanation(began)
    #expect(
      explanation?.lines == ["First placement on Wed 2 Jul 2014", "+ 10 working days = Wed 16 Jul 2014"])
    #expect(explanation?.weight == .law)
    #expect(
      rule.explanation(began, under: book)?.lines.last
        == "The council gives 15 working days; the usual period is 10 working days.")
  }
}
