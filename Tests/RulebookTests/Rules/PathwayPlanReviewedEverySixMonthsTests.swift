import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Six months from the plan, and from each review of it.
@Suite struct PathwayPlanReviewedEverySixMonthsTests {
  private let rule = PathwayPlanReviewedEverySixMonths()

  @Test(
    "The first review is due six months after the plan",
    arguments: [
      ("2025-06-22", "2025-12-22"), ("2025-06-23", "2025-12-23"), ("2025-06-24", "2025-12-24"),
      ("2014-08-30", "2015-02-28"), ("2014-08-31", "2015-02-28"), ("2014-09-01", "2015-03-01"),
    ] as [(Day, Day)])
  func first(planned: Day, due: Day) {
    #expect(rule.due(since: planned) == due)
  }

  @Test("Each next is due six months after the last")
  func next() {
    #expect(rule.due(since: "2014-01-06", held: "2014-06-25") == "2014-12-25")
    #expect(rule.due(since: "2014-01-06", held: "2014-06-25", "2014-10-06") == "2015-04-06")
  }

  @Test("It speaks of every review, from 1 October 2001")
  func numbers() {
    #expect(rule.numbers() == [1, 2, 3, 4, 5, 6])
    #expect(rule.due(since: "2001-09-30") == nil)
    #expect(rule.due(since: "2001-10-01") == "2002-04-01")
    #expect(rule.due(since: "2011-03-31") == "2011-09-30")
    #expect(rule.due(since: "2010-01-04", held: "2013-05-06", isKnown: false) == "2013-11-06")
  }

  @Test("A child in care has no count of the kind")
  func clean() {
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-28", .pathwayPlan)) == [])
  }

  @Test("Of a recorded plan it is due on the day six months after it, and asked for until the plan ends")
  func recorded() {
    let plan = ChildEvent.begun(.pathwayPlan, "2014-10-06")
    #expect(rule.duties(plan).map(\.due) == ["2015-04-06"])
    #expect(rule.duties(plan, .held("2015-04-06", .pathwayPlan)).map(\.due) == ["2015-10-06"])
    let ended = rule.duties(plan, .over(.pathwayPlan, "2014-10-06", on: "2015-02-02"))
    let days: [Day] = ["2014-10-05", "2014-10-06", "2015-02-01", "2015-02-02"]
    #expect(days.map { day in ended.contains { $0.isInForce(on: day) } } == [false, true, true, false])
  }

  @Test("A plan made in care is reviewed within the looked-after reviews, and counts from the last of them")
  func madeInCare() throws {
    let care: [ChildEvent] = [
      .began("2013-01-07"), .begun(.pathwayPlan, "2014-07-01"), .held("2014-09-08"),
    ]
    #expect(rule.duties(of: Child(care), under: .usual) == [])
    let left = Child(care + [.ended("2013-01-07", on: "2014-10-06")])
    let duty = try #require(rule.duties(of: left, under: .usual).first)
    #expect(duty.opens == "2014-10-06" && duty.due == "2015-03-08")
    #expect(
      Rulebook.usual.explanation(of: duty, of: left)?.lines.first
        == "Pathway plan reviewed at the looked-after review of Mon 8 Sep 2014")
  }

  @Test("The reason is told")
  func explanation() {
    let first = rule.next(since: "2014-10-05")?.explanation
    #expect(
      first?.lines == [
        "Pathway plan of Sun 5 Oct 2014", "+ 6 months = Sun 5 Apr 2015",
        "That is a Sunday: book by Thu 2 Apr 2015",
      ])
    #expect(
      first?.source
        == "Care Leavers (England) Regulations 2010, reg 7; before April 2011, Children (Leaving Care) (England) "
        + "Regulations 2001, reg 9")
    #expect(first?.weight == .law)
    let second = rule.next(since: "2014-01-06", held: ["2014-07-28"])?.explanation
    #expect(second?.lines.first == "1st pathway plan review held Mon 28 Jul 2014")
  }
}
