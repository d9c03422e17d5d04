import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// A plan for permanence by the second review, or by the third.
@Suite struct PermanencePlanByReviewTests {
  private let rule = PermanencePlanByReview()
  private let third = Rulebook.with { $0[.permanencePlan] = "first-six-month-review" }
  private let first: [ChildEvent] = [.began("2014-07-02"), .held("2014-07-28")]

  /// A review at which the plan was looked at.
  private func looked(_ day: Day, _ review: ReviewID = .ours, completedOn: Day? = nil) -> [ChildEvent] {
    let health = PlanEvent.progressed(Progress(domain: .health, issue: nil, words: nil), on: day)
    return [.hold(day, review, completedOn: completedOn), .review(.noted(review, .plan(health)))]
  }

  private func permanence(_ madeOn: Day) -> ChildEvent {
    .plan(.permanence(Permanence(kind: "return home", madeOn: madeOn), on: "2014-10-20"))
  }

  @Test(
    "It is asked for from the day on which the second review was completed without one",
    arguments: ["2014-10-17", "2014-10-20", "2014-10-21"] as [Day])
  func due(completed: Day) throws {
    let duty = try #require(rule.duties(of: first + looked("2014-10-17", completedOn: completed)).first)
    #expect(duty.due == completed)
    #expect(duty.opens == completed)
    #expect(!duty.isInForce(on: completed.adding(days: -1)))
    #expect(duty.isInForce(on: completed.adding(days: 1)))
    #expect(duty.title == "Plan for permanence")
    #expect(duty.post == .socialWorker)
    #expect(duty.key.subject == .review(.ours))
  }

  @Test("It is met by a plan that is recorded at that review, made before it, on its day or after")
  func met() {
    for made in ["2014-10-19", "2014-10-20", "2014-10-21"] as [Day] {
      #expect(rule.duties(of: first + looked("2014-10-20") + [permanence(made)]) == [], "\(made)")
    }
  }

  @Test("Where the council asks for it by the first six-month review, that is the third")
  func sixMonths() {
    let second = first + looked("2014-10-20", ReviewID("r2"))
    #expect(rule.duties(of: second).count == 1)
    #expect(rule.duties(of: second, under: third) == [])
    let later = second + looked("2015-04-20")
    #expect(rule.duties(of: later, under: third).map(\.due) == ["2015-04-20"])
    #expect(rule.duties(of: later).map(\.key.review) == [ReviewID("r2")])
  }

  @Test("Before that review, of one that a return tells of, and with authority to place nothing is asked")
  func clean() {
    #expect(rule.duties(of: first) == [])
    #expect(rule.duties(of: [.began("2014-07-02")] + looked("2014-07-28")) == [])
    #expect(rule.duties(of: first + [.hold("2014-10-20")]) == [], "nothing is recorded of the plan")
    #expect(rule.duties(of: first + [.held("2014-10-20")]) == [])
    let authority = ChildEvent.began("2014-07-02", .placementOrder)
    #expect(rule.duties(of: [authority, .held("2014-07-28")] + looked("2014-10-20")) == [])
    let unknown: [ChildEvent] = [.began("2012-07-02"), .collected(2014), .held("2014-04-28")]
    #expect(rule.duties(of: unknown + looked("2014-10-20")) == [])
    #expect(rule.duties(of: []) == [])
  }

  @Test("It ends with care, and when the child is placed for adoption")
  func ended() {
    let held = first + looked("2014-10-20")
    #expect(rule.duties(of: held + [.ended("2014-07-02", on: "2014-11-03")]).map(\.lapses) == ["2014-11-03"])
    #expect(rule.duties(of: held + [.placed("2014-11-10")]).map(\.lapses) == ["2014-11-10"])
    #expect(rule.duties(of: held + [.ended("2014-07-02", on: "2014-11-03", .died)]) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    #expect(
      rule.lines(of: first + looked("2014-10-20")) == [
        "The 2nd review was completed on Mon 20 Oct 2014, and no plan for permanence is recorded.",
        "It is asked for by that review.",
      ])
    #expect(rule.weight == .guidance)
  }
}
