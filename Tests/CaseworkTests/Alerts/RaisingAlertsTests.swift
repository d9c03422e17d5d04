import CareCalendar
import Casework
import Testing

/// What an alert needs to be raised.
@Suite struct RaisingAlertsTests {
  private let review = ReviewID("r1")
  private var history: [ChildEvent] {
    [
      .began("2014-07-02"), .held("2014-07-28", as: review),
      .noted(
        review,
        .decisions(
          .made(
            Decision(id: DecisionID("d1"), words: "A school", responsible: "Ben Hill", by: "2014-09-01"),
            on: "2014-07-28"))),
    ]
  }

  @Test("It is raised as it was written, at a stage that may start one")
  func raised() {
    raise(.by()).then(.raised())
    raise(.by(at: "informal")).then(.raised(.by(at: "informal")))
    raise(.by(at: "two")).then(.raised(.by(at: "two")))
    raise(.by(at: "three")).then(alert: .mayNotStart(stage: "Stage 3"))
    raise(.by(at: "nine")).then(alert: .noSuchStage(ladder: "Alert"))
  }

  @Test("An urgent alert may start at any stage")
  func urgent() {
    raise(.by(at: "four", isUrgent: true)).then(.raised(.by(at: "four", isUrgent: true)))
    raise(.by(at: "nine", isUrgent: true)).then(alert: .noSuchStage(ladder: "Alert"))
  }

  @Test(
    "It says in words what the concern is, what would put it right, and what the child was told",
    arguments: ["", " \n"])
  func words(blank: String) {
    raise(.by(concern: blank)).then(alert: .wordsAreEmpty("What the concern is"))
    raise(.by(remedy: blank)).then(alert: .wordsAreEmpty("What would put it right"))
    for told in [ChildTold.told(blank), .notTold(because: blank)] {
      raise(.by(told: told)).then(alert: .wordsAreEmpty("What the child was told, or why not"))
    }
  }

  @Test("It asks for a day that is not past when it is raised")
  func days() {
    raise(.by(putRightBy: "2014-11-03")).then(.raised(.by(putRightBy: "2014-11-03")))
    raise(.by(putRightBy: "2014-11-02")).then(alert: .putRightBeforeRaised(raised: "2014-11-03"))
    raise(.by(on: "2014-12-01")).then(.raised(.by(on: "2014-12-01")))
    raise(.by(putRightBy: "2015-02-01", on: "2015-01-01"))
      .then(.notYetHappened("2015-01-01", today: "2014-12-31"))
  }

  @Test("It is raised once")
  func once() {
    raise(.by(concern: "Again"), after: [.raised()]).then(alert: .raisedAlready)
    raise(.by(id: AlertID("a2")), after: [.raised()]).then(.raised(.by(id: AlertID("a2"))))
  }

  @Test("What it came out of is there")
  func origin() {
    func origin(_ review: String, _ decision: String? = nil) -> AlertRaised {
      .by(origin: AlertOrigin(review: ReviewID(review), decision: decision.map { DecisionID($0) }))
    }
    raise(origin("r1"), after: history).then(.raised(origin("r1")))
    raise(origin("r1", "d1"), after: history).then(.raised(origin("r1", "d1")))
    raise(origin("r2"), after: history).then(alert: .noSuchReview)
    raise(origin("r1", "d2"), after: history).then(alert: .noSuchDecision)
    raise(.by(origin: AlertOrigin(decision: DecisionID("d1"))), after: history).then(alert: .noSuchDecision)
  }

  @Test("It can be raised after the child left our care, or died")
  func followUp() {
    let left: [ChildEvent] = [.began("2014-07-02"), .ended("2014-07-02", on: "2014-10-01")]
    raise(.by(), after: left).then(.raised())
    let died: [ChildEvent] = [.began("2014-07-02"), .ended("2014-07-02", on: "2014-10-01", .died)]
    raise(.by(told: .notTold(because: "She died")), after: died)
      .then(.raised(.by(told: .notTold(because: "She died"))))
  }

  private func raise(_ raised: AlertRaised, after events: [ChildEvent] = []) -> Outcome {
    Given(child: Child(events)).when(.alert([.raised(raised)], today: "2014-12-31"))
  }
}
