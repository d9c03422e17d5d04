import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Three working days before a review.
@Suite struct ReportAndCarePlanReceivedTests {
  private let rule = ReportAndCarePlanReceived()
  private let booked: [ChildEvent] = [.began("2014-07-02"), .book("2014-10-28", on: "2014-09-01")]
  private let report = ChildEvent.prepare(.documentReceived("social work report", on: "2014-10-20"))
  private let plan = ChildEvent.prepare(.documentReceived("care plan", on: "2014-10-21"))

  @Test(
    "They are there by the third working day before",
    arguments: [
      ("2014-10-27", "2014-10-22"), ("2014-10-28", "2014-10-23"), ("2014-10-29", "2014-10-24"),
      ("2014-11-03", "2014-10-29"), ("2015-01-05", "2014-12-30"), ("2015-04-07", "2015-03-31"),
      ("2015-04-09", "2015-04-02"),
    ] as [(Day, Day)])
  func due(booked: Day, due: Day) {
    let duties = rule.duties(.began("2014-07-02"), .book(booked, on: "2014-09-01"))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.post) == [.socialWorker])
  }

  @Test("The duty is called by what is still missing, and ends when nothing is")
  func missing() {
    #expect(rule.duties(of: booked).map(\.title) == ["Social work report, care plan"])
    #expect(rule.duties(of: booked + [report]).map(\.title) == ["Care plan"])
    #expect(rule.duties(of: booked + [report, plan]) == [])
    #expect(rule.duties(of: booked + [.hold("2014-10-28")]) == [])
  }

  @Test("Once the manager was told of all that is missing, the duty says that it was asked for")
  func told() {
    let told = ChildEvent.prepare(.managerTold(missing: ["care plan"], on: "2014-10-24"))
    #expect(rule.duties(of: booked + [report, told]).map(\.title) == ["Asked for: care plan"])
    #expect(rule.duties(of: booked + [told]).map(\.title) == ["Social work report, care plan"])
    #expect(
      rule.lines(of: booked + [told])?.last
        == "The team manager was told on Fri 24 Oct 2014 what is missing: care plan.")
    #expect(rule.duties(of: booked + [told, report, plan]) == [])
  }

  @Test("What is expected is the council's list; an empty one asks for nothing")
  func listed() {
    let more = Rulebook.with { $0[.reportsExpected] = ["care plan", "letter from the carer"] }
    #expect(rule.duties(of: booked, under: more).map(\.title) == ["Care plan, letter from the carer"])
    #expect(rule.duties(of: booked, under: .with { $0[.reportsExpected] = [] }) == [])
  }

  @Test("It is short notice when the day was past at booking, and never after a death")
  func shortNotice() {
    let days: [Day] = ["2014-10-23", "2014-10-24"]
    let duties = days.flatMap { rule.duties(.began("2014-07-02"), .book("2014-10-28", on: $0)) }
    #expect(duties.map(\.isShortNotice) == [false, true])
    #expect(rule.duties(of: booked + [.ended("2014-07-02", on: "2014-10-20", .died)]) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    #expect(
      rule.lines(of: booked) == ["Review booked for Tue 28 Oct 2014", "− 3 working days = Thu 23 Oct 2014"])
    #expect(rule.wholeSource == "IRO Handbook 2010; Northumberland 2012/13; Portsmouth 2013/14")
    #expect(rule.weight == .guidance)
  }
}
