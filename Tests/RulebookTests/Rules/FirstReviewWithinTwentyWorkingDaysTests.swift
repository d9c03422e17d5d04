import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Twenty working days from becoming looked after.
@Suite struct FirstReviewWithinTwentyWorkingDaysTests {
  private let rule = FirstReviewWithinTwentyWorkingDays()

  @Test(
    "The first review is due on the twentieth working day after",
    arguments: [
      ("2024-06-02", "2024-06-28"), ("2024-06-03", "2024-07-01"), ("2024-06-04", "2024-07-02"),
      ("2024-11-29", "2024-12-31"), ("2024-12-01", "2024-12-31"), ("2024-12-02", "2025-01-02"),
      ("2025-03-30", "2025-04-29"), ("2025-03-31", "2025-04-30"), ("2022-05-09", "2022-06-08"),
      ("2022-09-05", "2022-10-04"),
    ] as [(Day, Day)])
  func due(began: Day, due: Day) {
    #expect(rule.due(since: began) == due)
  }

  @Test("It is the rule for children who came on 1 April 2011 or later")
  func inForce() {
    #expect(rule.due(since: "2011-03-31") == nil)
    #expect(rule.due(since: "2011-04-01") == "2011-05-05")
    #expect(rule.due(since: "2011-04-02") == "2011-05-05")
  }

  @Test("It speaks of the first review alone, and of none where earlier ones may be unknown")
  func numbers() {
    #expect(rule.numbers() == [1])
    #expect(rule.due(since: "2014-07-02", isKnown: false) == nil)
  }

  @Test("The duty opens on the day the child came and lapses on the day they leave")
  func opens() throws {
    let duty = try #require(rule.duties(.began("2014-07-02"), .ended("2014-07-02", on: "2014-07-20")).first)
    #expect(duty.title == "1st review")
    #expect(duty.opens == "2014-07-02")
    #expect(duty.lapses == "2014-07-20")
    #expect(duty.unit == .working)
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-02")) == [])
    #expect(rule.duties(.began("2014-07-02"), .held("2014-07-28", .childProtection)).count == 1)
  }

  @Test("A child who comes back is owed a first review again")
  func returned() {
    let duties = rule.duties(
      .began("2014-07-02"), .held("2014-07-28"), .ended("2014-07-02", on: "2014-12-01"), .began("2015-03-31"))
    #expect(duties.map(\.due) == ["2015-04-30"])
  }

  @Test("The reason is told, with the holidays that are not counted")
  func explanation() {
    let explanation = rule.explanation(.began("2024-12-02"))
    #expect(
      explanation?.lines == [
        "Looked after since Mon 2 Dec 2024", "+ 20 working days = Thu 2 Jan 2025",
        "not counting Christmas Day (25 Dec), Boxing Day (26 Dec), New Year’s Day (1 Jan)",
      ])
    #expect(
      explanation?.source
        == "Care Planning, Placement and Case Review (England) Regulations 2010, reg 33(1)")
    #expect(explanation?.weight == .law)
  }

  @Test("A council's own period counts in its place")
  func policy() {
    let book = Rulebook.under(Policy(settings: ["looked-after.first": "28 days"]))
    let duty = rule.next(since: "2024-12-02", under: book)?.duty
    #expect(duty?.due == "2024-12-30")
    #expect(duty?.unit == .calendar)
  }
}
