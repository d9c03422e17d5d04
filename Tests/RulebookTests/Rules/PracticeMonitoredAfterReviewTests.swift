import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from a review to the form on plan, reports and practice, where it is asked for.
@Suite struct PracticeMonitoredAfterReviewTests {
  private let rule = PracticeMonitoredAfterReview()
  private let care = ChildEvent.began("2014-07-02")
  private let asked = Rulebook.with { $0[.practiceMonitoring] = "asked" }

  private func form(_ day: Day) -> ChildEvent {
    .monitoring(
      PracticeMonitoring(.ours, grades: [.plan: .good], words: nil, by: StaffID("amina"), on: day))
  }

  @Test(
    "It is the IRO's by the tenth working day after the review was completed",
    arguments: [
      ("2014-11-03", "2014-11-17"), ("2014-11-04", "2014-11-18"), ("2014-12-22", "2015-01-08"),
    ] as [(Day, Day)])
  func due(held: Day, due: Day) throws {
    let duty = try #require(rule.duties(care, .hold(held), under: asked).first)
    #expect(duty.due == due && duty.post == .iro && duty.weight == .local)
    #expect(duty.isInForce(on: due) && duty.isInForce(on: due.adding(days: 1)))
    #expect(duty.title == "Practice monitoring form" && duty.key.review == .ours)
  }

  @Test("A council may have asked for it after every review since 14 October 1991")
  func inForce() {
    for (day, count) in [("1991-10-11", 0), ("1991-10-14", 1), ("2010-11-03", 1)] as [(Day, Int)] {
      #expect(rule.duties(.began("1991-07-02"), .hold(day), under: asked).count == count)
    }
  }

  @Test("It is asked for where the council asks, and no more once it is filled in, however late")
  func clean() {
    #expect(rule.duties(care, .hold("2014-11-03")) == [])
    #expect(rule.duties(care, under: asked) == [])
    for day in ["2014-11-17", "2014-11-18"] as [Day] {
      #expect(rule.duties(care, .hold("2014-11-03"), form(day), under: asked) == [])
    }
  }
}
