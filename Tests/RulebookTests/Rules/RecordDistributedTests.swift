import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Twenty working days from the completion of a review.
@Suite struct RecordDistributedTests {
  private let rule = RecordDistributed()
  private let held: [ChildEvent] = [.began("2014-07-02"), .hold("2014-10-28")]

  @Test(
    "It is sent out by the twentieth working day after the review was completed",
    arguments: [
      ("2014-10-27", "2014-11-24"), ("2014-10-28", "2014-11-25"), ("2014-10-29", "2014-11-26"),
      ("2014-10-31", "2014-11-28"), ("2014-12-22", "2015-01-22"), ("2015-03-31", "2015-04-30"),
    ] as [(Day, Day)])
  func due(completed: Day, due: Day) {
    let duties = rule.duties(of: [.began("2014-07-02"), .hold("2014-10-20", completedOn: completed)])
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [completed])
  }

  private var complete: [ChildEvent] {
    held + [
      .around("maria", .mother), .around("ann", .grandparent), .around("joan", .fosterCarer),
      .after(.recordCompleted(on: "2014-11-10")),
    ]
  }

  @Test("It goes to the child, the parents, carers and professionals invited, and into the case file")
  func met() {
    let invited = complete + ["maria", "ann", "joan"].flatMap { ChildEvent.invite($0) }
    #expect(rule.duties(of: invited).map(\.title) == ["Record to send"])
    #expect(rule.duties(of: invited).map(\.post) == [.businessSupport])
    #expect(rule.duties(of: invited).map(\.nature) == [.send])
    let some =
      invited
      + ChildEvent.send(
        .record, .child, .person(PersonID("maria")), .person(PersonID("joan")), on: "2014-11-12")
    #expect(rule.lines(of: some)?.last == "Sent so far: 3 of 4.")
    #expect(rule.duties(of: some + ChildEvent.send(.record, .caseFile, on: "2014-11-12")) == [])
  }

  @Test("Whoever was not invited does not get it, and the decisions are no record")
  func others() {
    let sent = ChildEvent.send(.record, .child, .caseFile, on: "2014-11-12")
    #expect(rule.duties(of: complete + sent) == [])
    let decisions = ChildEvent.send(.notice, .child, .caseFile, on: "2014-11-12")
    #expect(rule.duties(of: complete + decisions).count == 1)
    #expect(rule.duties(of: complete + sent + ChildEvent.invite("maria")).count == 1)
  }

  @Test("Leaving care does not end it; death stops it at once")
  func ended() {
    #expect(rule.duties(of: complete + [.ended("2014-07-02", on: "2014-11-11")]).map(\.lapses) == [nil])
    #expect(rule.duties(of: complete + [.ended("2014-07-02", on: "2014-11-11", .died)]) == [])
    #expect(rule.duties(.began("2014-07-02"), .held("2014-10-28")) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    #expect(
      rule.lines(of: held) == [
        "Review completed Tue 28 Oct 2014", "+ 20 working days = Tue 25 Nov 2014",
        "The record is not complete yet.",
      ])
    #expect(rule.wholeSource == "IRO Handbook 2010; Northumberland 2012/13")
    #expect(rule.weight == .guidance)
  }
}
