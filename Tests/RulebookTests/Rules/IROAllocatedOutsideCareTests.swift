import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Five working days from what the service knows a child for who is not in care.
@Suite struct IROAllocatedOutsideCareTests {
  private let rule = IROAllocatedOutsideCare()

  @Test(
    "An IRO is allocated by the fifth working day after it began",
    arguments: [
      (.begun(.supervisionOrder, "2014-06-02"), "2014-06-09"),
      (.begun(.pathwayPlan, "2014-06-04"), "2014-06-11"), (.enquiry("2014-08-22"), "2014-09-01"),
      (.began("2014-06-02", .shortBreaksAgreement), "2014-06-09"),
    ] as [(ChildEvent, Day)])
  func due(began: ChildEvent, due: Day) throws {
    let duty = try #require(rule.duties(began).first)
    #expect(duty.due == due && duty.title == "IRO to allocate")
    #expect(duty.post == .iroManager && duty.nature == .settle && duty.weight == .local)
  }

  @Test("It is asked for from the day it begins until an IRO is allocated or it ends")
  func inForce() throws {
    let order = ChildEvent.begun(.supervisionOrder, "2014-06-02")
    let duty = try #require(rule.duties(order).first)
    #expect(!duty.isInForce(on: "2014-06-01") && duty.isInForce(on: "2014-06-02"))
    #expect(duty.isInForce(on: "2014-06-10"))
    #expect(rule.duties(order, .allocated(since: "2014-06-05")) == [])
    let over = ChildEvent.over(.supervisionOrder, "2014-06-02", on: "2014-08-04", .discharged)
    let ended = try #require(rule.duties(order, over).first)
    #expect(ended.isInForce(on: "2014-08-03") && !ended.isInForce(on: "2014-08-04"))
    let died = ChildEvent.over(.supervisionOrder, "2014-06-02", on: "2014-08-04", .died)
    #expect(rule.duties(order, died) == [])
  }

  @Test("In care it is the rule of care that asks; once care has ended, it is this one again")
  func besideCare() throws {
    let enquiry = ChildEvent.enquiry("2014-06-02")
    let care = ChildEvent.began("2014-07-14")
    let inCare = try #require(rule.duties(enquiry, care).first)
    #expect(inCare.isInForce(on: "2014-07-13") && !inCare.isInForce(on: "2014-07-14"))
    let home = try #require(
      rule.duties(enquiry, care, .ended("2014-07-14", on: "2014-10-20")).first)
    #expect(home.opens == "2014-10-20" && home.due == "2014-10-27")
    #expect(!home.isInForce(on: "2014-10-19") && home.isInForce(on: "2014-10-20"))
    #expect(
      rule.explanation(enquiry, care, .ended("2014-07-14", on: "2014-10-20"))?.lines.prefix(2) == [
        "Child protection enquiry since Mon 2 Jun 2014", "Not in our care since Mon 20 Oct 2014",
      ])
    #expect(rule.duties(care) == [] && rule.duties() == [])
  }

  @Test(
    "For short breaks under section 17 nobody is asked for; for what begins beside them, from its own day")
  func childInNeed() throws {
    let inNeed = ChildEvent.begun(.section17ShortBreaks, "2014-06-02")
    #expect(rule.duties(inNeed) == [] && rule.explanation(inNeed) == nil)
    let beside = try #require(rule.duties(inNeed, .enquiry("2014-08-04")).first)
    #expect(beside.opens == "2014-08-04" && beside.due == "2014-08-11")
    #expect(!beside.isInForce(on: "2014-08-03") && beside.isInForce(on: "2014-08-04"))
    #expect(beside.isInForce(on: "2014-08-05"))
    let accommodated = try #require(
      rule.duties(inNeed, .began("2014-08-04", .shortBreaksAgreement)).first)
    #expect(accommodated.opens == "2014-08-04")
  }

  @Test("What begins beside it asks for nobody anew, and ends nothing when it ends sooner")
  func together() throws {
    let enquiry = ChildEvent.enquiry("2014-06-02")
    let order = ChildEvent.begun(.supervisionOrder, "2014-08-01")
    let over = ChildEvent.over(.supervisionOrder, "2014-08-01", on: "2014-09-01", .discharged)
    for duty in [rule.duties(enquiry, order).first, rule.duties(enquiry, order, over).first] {
      let duty = try #require(duty)
      #expect(duty.opens == "2014-06-02" && duty.due == "2014-06-09" && duty.lapses == nil)
      #expect(duty.isInForce(on: "2014-09-01") && duty.isInForce(on: "2014-09-02"))
    }
  }

  @Test("What begins after the other has ended is a time of its own")
  func apart() throws {
    let first = ChildEvent.begun(.supervisionOrder, "2014-06-02")
    let over = ChildEvent.over(.supervisionOrder, "2014-06-02", on: "2014-08-04", .discharged)
    let again = try #require(rule.duties(first, over, .enquiry("2014-08-05")).first)
    #expect(again.opens == "2014-08-05" && again.lapses == nil)
  }

  @Test("The council's own period is counted")
  func setting() {
    let book = Rulebook.with { $0[.iroAllocated] = .workingDays(2) }
    #expect(rule.duties(.enquiry("2014-06-02"), under: book).map(\.due) == ["2014-06-04"])
  }

  @Test("The reason is told")
  func explanation() {
    #expect(
      rule.explanation(.begun(.supervisionOrder, "2014-06-02"))?.lines == [
        "Supervision order since Mon 2 Jun 2014", "+ 5 working days = Mon 9 Jun 2014",
      ])
  }
}
