import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Five working days from becoming looked after.
@Suite struct IROAllocatedWithinFiveWorkingDaysTests {
  private let rule = IROAllocatedWithinFiveWorkingDays()

  @Test(
    "An IRO is allocated by the fifth working day after",
    arguments: [
      ("2011-04-01", "2011-04-08"), ("2024-06-02", "2024-06-07"), ("2024-06-03", "2024-06-10"),
      ("2024-06-04", "2024-06-11"), ("2024-12-24", "2025-01-03"), ("2015-03-31", "2015-04-09"),
    ] as [(Day, Day)])
  func due(began: Day, due: Day) {
    #expect(rule.duties(.began(began)).map(\.due) == [due])
  }

  @Test("It is the IRO manager's to settle, and lapses when the child leaves")
  func whose() throws {
    let duty = try #require(rule.duties(.began("2014-07-02"), .ended("2014-07-02", on: "2014-07-20")).first)
    #expect(duty.post == .iroManager)
    #expect(duty.nature == .settle)
    #expect(duty.title == "IRO to allocate")
    #expect(duty.unit == .working)
    #expect(duty.opens == "2014-07-02")
    #expect(duty.lapses == "2014-07-20")
    #expect(duty.key.subject == .care(began: "2014-07-02"))
  }

  @Test("It counts from the present time in care")
  func returned() {
    let duties = rule.duties(
      .began("2014-07-02"), .ended("2014-07-02", on: "2014-12-01"), .began("2015-03-09"))
    #expect(duties.map(\.due) == ["2015-03-16"])
  }

  @Test(
    "Where the council counts from it, the days begin when the service was told, and never before the child came",
    arguments: [
      (nil, "2014-07-09"), ("2014-06-25", "2014-07-09"), ("2014-07-02", "2014-07-09"),
      ("2014-07-08", "2014-07-15"),
    ] as [(Day?, Day)])
  func told(day: Day?, due: Day) {
    let told = day.map { [ChildEvent.told($0)] } ?? []
    let child = Child([.began("2014-07-02")] + told)
    let book = Rulebook.with { $0[.allocationCountsFrom] = "service-told" }
    #expect(rule.duties(of: child, under: book.terms).map(\.due) == [due])
    #expect(rule.duties(of: child, under: Rulebook.usual.terms).map(\.due) == ["2014-07-09"])
  }

  @Test("It is told which day it counts from, and when the service's day is not known")
  func explanationOfTold() {
    let book = Rulebook.with { $0[.allocationCountsFrom] = "service-told" }
    #expect(
      rule.explanation(.began("2014-07-02"), .told("2014-07-08"), under: book)?.lines == [
        "Looked after since Wed 2 Jul 2014", "The reviewing service was told on Tue 8 Jul 2014",
        "+ 5 working days = Tue 15 Jul 2014",
      ])
    #expect(
      rule.explanation(.began("2014-07-02"), under: book)?.lines == [
        "Looked after since Wed 2 Jul 2014", "The day the reviewing service was told is not known",
        "+ 5 working days = Wed 9 Jul 2014",
      ])
  }

  @Test("The day of an earlier time in care is not that of this one")
  func toldBefore() {
    let book = Rulebook.with { $0[.allocationCountsFrom] = "service-told" }
    let duties = rule.duties(
      .began("2014-07-02"), .told("2014-07-08"), .ended("2014-07-02", on: "2014-12-01"), .began("2015-03-09"),
      under: book)
    #expect(duties.map(\.due) == ["2015-03-16"])
  }

  @Test("A child who has an IRO, whenever allocated, or is not in care, is owed none")
  func clean() {
    #expect(rule.duties(.began("2014-07-02"), .allocated(since: "2014-07-04")) == [])
    #expect(rule.duties(.began("2014-07-02"), .allocated(since: nil)) == [])
    #expect(rule.duties(.began("2014-07-02", .shortBreaksAgreement)) == [])
    #expect(rule.duties() == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    let explanation = rule.explanation(.began("2024-12-24"))
    #expect(
      explanation?.lines == [
        "Looked after since Tue 24 Dec 2024", "+ 5 working days = Fri 3 Jan 2025",
        "not counting Christmas Day (25 Dec), Boxing Day (26 Dec), New Year’s Day (1 Jan)",
      ])
    #expect(explanation?.source == "IRO Handbook 2010; Children Act 1989, s.25A")
    #expect(explanation?.weight == .guidance)
  }
}
