import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The working day before a review.
@Suite struct EducationAndHealthPlansReceivedTests {
  private let rule = EducationAndHealthPlansReceived()
  private let booked: [ChildEvent] = [.began("2014-07-02"), .book("2014-10-28", on: "2014-09-01")]

  @Test(
    "They are there by the working day before",
    arguments: [
      ("2014-10-27", "2014-10-24"), ("2014-10-28", "2014-10-27"), ("2014-10-29", "2014-10-28"),
      ("2014-11-03", "2014-10-31"), ("2014-12-29", "2014-12-24"), ("2015-01-05", "2015-01-02"),
      ("2015-04-07", "2015-04-02"),
    ] as [(Day, Day)])
  func due(booked: Day, due: Day) {
    let duties = rule.duties(.began("2014-07-02"), .book(booked, on: "2014-09-01"))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.post) == [.socialWorker])
  }

  @Test("Plans and the council's other documents are asked for together, until they are there")
  func missing() {
    let book = Rulebook.with { $0[.otherDocuments] = ["pathway plan"] }
    #expect(rule.duties(of: booked).map(\.title) == ["Personal education plan, health plan"])
    let health = ChildEvent.prepare(.documentReceived("health plan", on: "2014-10-20"))
    let education = ChildEvent.prepare(.documentReceived("personal education plan", on: "2014-10-20"))
    #expect(
      rule.duties(of: booked + [health], under: book).map(\.title) == [
        "Personal education plan, pathway plan"
      ])
    #expect(rule.duties(of: booked + [health, education]) == [])
    let none = Rulebook.with { $0[.plansExpected] = [] }
    #expect(rule.duties(of: booked, under: none) == [])
  }

  @Test("The manager told of one is not asked about the other")
  func told() {
    let told = ChildEvent.prepare(.managerTold(missing: ["health plan", "care plan"], on: "2014-10-24"))
    let education = ChildEvent.prepare(.documentReceived("personal education plan", on: "2014-10-20"))
    #expect(rule.duties(of: booked + [told]).map(\.title) == ["Personal education plan, health plan"])
    #expect(rule.duties(of: booked + [told, education]).map(\.title) == ["Asked for: health plan"])
    #expect(
      rule.lines(of: booked + [told])?.last
        == "The team manager was told on Fri 24 Oct 2014 what is missing: health plan.")
  }

  @Test("A review booked for tomorrow leaves today for them; one for today is short notice")
  func shortNotice() {
    let days: [Day] = ["2014-10-27", "2014-10-28"]
    let duties = days.flatMap { rule.duties(.began("2014-07-02"), .book("2014-10-28", on: $0)) }
    #expect(duties.map(\.isShortNotice) == [false, true])
  }

  @Test("A held review, leaving care and death end it")
  func ended() {
    #expect(rule.duties(of: booked + [.hold("2014-10-28")]) == [])
    #expect(rule.duties(of: booked + [.ended("2014-07-02", on: "2014-10-20")]) == [])
    #expect(rule.duties(of: booked + [.ended("2014-07-02", on: "2014-10-20", .died)]) == [])
  }

  @Test("The reason is told, and it is local")
  func explanation() {
    #expect(
      rule.lines(of: booked) == ["Review booked for Tue 28 Oct 2014", "− 1 working day = Mon 27 Oct 2014"])
    #expect(rule.wholeSource == "Local policy; Northumberland 2012/13")
    #expect(rule.weight == .local)
  }
}
