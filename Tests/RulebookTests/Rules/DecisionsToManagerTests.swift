import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Five working days from the completion of a review; and what all that follows a review has in common.
@Suite struct DecisionsToManagerTests {
  private let rule = DecisionsToManager()
  private let held: [ChildEvent] = [.began("2014-07-02"), .hold("2014-10-28")]

  @Test(
    "They go to the manager by the fifth working day after the review was completed",
    arguments: [
      ("2014-10-27", "2014-11-03"), ("2014-10-28", "2014-11-04"), ("2014-10-29", "2014-11-05"),
      ("2014-10-31", "2014-11-07"), ("2014-12-22", "2014-12-31"), ("2015-03-31", "2015-04-09"),
    ] as [(Day, Day)])
  func due(completed: Day, due: Day) {
    let duties = rule.duties(of: [.began("2014-07-02"), .hold("2014-10-20", completedOn: completed)])
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [completed])
  }

  @Test("They are the IRO's to send, and end when they are sent")
  func whose() throws {
    let duty = try #require(rule.duties(of: held).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .review(.ours)))
    #expect(duty.title == "Decisions to issue")
    #expect(duty.nature == .followUp)
    #expect(duty.post == .iro)
    #expect(duty.lapses == nil)
    #expect(rule.duties(of: held + [.decide(.made(.made(), on: "2014-10-28"))]).count == 1)
    #expect(rule.duties(of: held + [.decide(.issued(on: "2014-11-10"))]) == [])
  }

  @Test("A review that made no decision has none to send once its record is complete")
  func none() {
    let complete = ChildEvent.after(.recordCompleted(on: "2014-11-10"))
    #expect(rule.duties(of: held + [complete]) == [])
    #expect(rule.duties(of: held + [.decide(.made(.made(), on: "2014-10-28")), complete]).count == 1)
  }

  @Test("Nothing is counted while a review is adjourned, or a series is not completed")
  func notCompleted() {
    let adjourned = held + [.adjourn("2014-10-28", until: "2014-11-25")]
    #expect(rule.duties(of: adjourned) == [])
    let completed = adjourned + [.meet(.completed(on: "2014-11-25"))]
    #expect(rule.duties(of: completed).map(\.due) == ["2014-12-02"])
    let series = Review(
      review: .ours, kind: .lookedAfter, heldOn: "2014-10-28", completedOn: nil, manner: .series,
      participation: .pn1)
    #expect(rule.duties(.began("2014-07-02"), .review(.held(series))) == [])
  }

  @Test("A review that only a return tells of, or from before April 2011, asks for nothing")
  func clean() {
    #expect(rule.duties(.began("2014-07-02"), .held("2014-10-28")) == [])
    #expect(rule.duties(.began("2010-07-02"), .hold("2011-03-31")) == [])
    #expect(rule.duties(.began("2010-07-02"), .hold("2011-04-01")).count == 1)
    #expect(rule.duties(.began("2014-07-02")) == [])
  }

  @Test("Leaving care does not end it; death does")
  func ended() {
    let left = rule.duties(of: held + [.ended("2014-07-02", on: "2014-10-30")])
    #expect(left.map { $0.isInForce(on: "2014-12-01") } == [true])
    #expect(rule.duties(of: held + [.ended("2014-07-02", on: "2014-10-30", .died)]) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    #expect(
      rule.lines(of: [.began("2014-07-02"), .hold("2014-12-22")]) == [
        "Review completed Mon 22 Dec 2014", "+ 5 working days = Wed 31 Dec 2014",
        "not counting Christmas Day (25 Dec), Boxing Day (26 Dec)",
      ])
    #expect(rule.wholeSource == "IRO Handbook 2010; Northumberland 2012/13; Portsmouth 2013/14")
    #expect(rule.weight == .guidance)
  }
}
