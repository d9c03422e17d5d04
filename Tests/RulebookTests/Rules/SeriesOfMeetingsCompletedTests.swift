import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Twenty working days from the first meeting of a series.
@Suite struct SeriesOfMeetingsCompletedTests {
  private let rule = SeriesOfMeetingsCompleted()

  private func series(_ held: Day, completed: Day? = nil) -> [ChildEvent] {
    let review = Review(
      review: .ours, kind: .lookedAfter, heldOn: held, completedOn: completed, manner: .series,
      participation: .pn1)
    return [.began("2014-07-02"), .review(.held(review))]
  }

  @Test(
    "It is completed by the twentieth working day after the first meeting",
    arguments: [
      ("2014-10-27", "2014-11-24"), ("2014-10-28", "2014-11-25"), ("2014-10-29", "2014-11-26"),
      ("2014-12-22", "2015-01-22"), ("2015-03-31", "2015-04-30"),
    ] as [(Day, Day)])
  func due(held: Day, due: Day) throws {
    let duty = try #require(rule.duties(of: series(held)).first)
    #expect(duty.due == due)
    #expect(!duty.isInForce(on: held.adding(days: -1)) && duty.isInForce(on: held))
  }

  @Test("Completing it ends it, and one that was adjourned has a rule of its own")
  func ended() {
    #expect(rule.duties(of: series("2014-10-28", completed: "2014-11-04")) == [])
    #expect(rule.duties(of: series("2014-10-28") + [.adjourn("2014-10-28", until: "2014-11-25")]) == [])
    #expect(rule.duties(of: series("2014-10-28") + [.ended("2014-07-02", on: "2014-11-10", .died)]) == [])
  }

  @Test("One meeting asks for nothing")
  func clean() {
    #expect(rule.duties(.began("2014-07-02"), .hold("2014-10-28")) == [])
  }
}
