import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// A decision that the manager did not agree to is not left lying.
@Suite struct DisagreedDecisionTakenUpTests {
  private let rule = DisagreedDecisionTakenUp()
  private let id = DecisionID("d1")
  private let issued: [ChildEvent] = [
    .began("2014-07-02"), .hold("2014-10-20"), .decide(.made(.made("d1"), on: "2014-10-20")),
    .decide(.made(.made("d2", "Ask the panel"), on: "2014-10-20")), .decide(.issued(on: "2014-10-28")),
  ]
  private var objected: [ChildEvent] { issued + [replied("2014-11-03")] }

  private func replied(_ day: Day) -> ChildEvent {
    .decide(.replied(ManagersReply(on: day, exceptions: [.init(id, reason: "No place is free")])))
  }

  @Test(
    "It is taken up by the fifth working day after the reply, and the duty stays when that is past",
    arguments: [
      ("2014-10-30", "2014-11-06"), ("2014-10-31", "2014-11-07"), ("2014-11-03", "2014-11-10"),
    ] as [(Day, Day)])
  func due(day: Day, due: Day) throws {
    let duty = try #require(rule.duties(of: issued + [replied(day)]).first)
    #expect(duty.due == due)
    #expect(duty.opens == day)
    #expect(duty.unit == .working)
    #expect(duty.isInForce(on: due.adding(days: 1)))
  }

  @Test("It is the IRO's, for that decision alone")
  func whose() {
    let duties = rule.duties(of: objected)
    #expect(duties.map(\.key) == [DutyKey(rule: rule.id, subject: .review(.ours, decision: id))])
    #expect(duties.map(\.title) == ["Not agreed, to take up: Ask the school for a place"])
    #expect(duties.map(\.post) == [.iro])
    #expect(duties.map(\.nature) == [.challenge])
  }

  @Test("An alert about the decision takes it up; one about another decision, or about none, does not")
  func alert() {
    func after(_ origin: AlertOrigin) -> Int {
      rule.duties(of: objected + [.raise("2014-11-04", from: origin)]).count
    }
    #expect(after(AlertOrigin(review: .ours, decision: id)) == 0)
    #expect(after(AlertOrigin(review: .ours, decision: DecisionID("d2"))) == 1)
    #expect(after(AlertOrigin(review: .ours)) == 1)
  }

  @Test("A challenge about the review since the reply takes it up; good practice and an earlier one do not")
  func challenge() {
    func after(_ note: ChildEvent) -> Int { rule.duties(of: objected + [note]).count }
    #expect(after(.practice("2014-11-03", review: .ours)) == 0)
    #expect(after(.practice("2014-11-02", review: .ours)) == 1)
    #expect(after(.practice("2014-11-03", .goodPractice, review: .ours)) == 1)
    #expect(after(.practice("2014-11-03")) == 1)
  }

  @Test("What is carried out all the same, agreed to, or settled by another's approval asks for nothing")
  func clean() {
    #expect(rule.duties(of: objected + [.decide(.done(id, on: "2014-11-05"))]) == [])
    let agreed = ManagersReply(on: "2014-11-03", exceptions: [])
    #expect(rule.duties(of: issued + [.decide(.replied(agreed))]) == [])
    #expect(rule.duties(of: issued + [replied("2014-11-05")]) == [], "silence had agreed")
    #expect(rule.duties(of: objected + [.ended("2014-07-02", on: "2014-11-04", .died)]) == [])
  }

  @Test("It lapses when the next review is held, whoever tells of that")
  func lapses() {
    #expect(rule.duties(of: objected).map(\.lapses) == [nil])
    let next = ChildEvent.hold("2015-01-12", ReviewID("r2"))
    #expect(rule.duties(of: objected + [next]).map(\.lapses) == ["2015-01-12"])
    #expect(rule.duties(of: objected + [.held("2015-01-13")]).map(\.lapses) == ["2015-01-13"])
    #expect(rule.duties(of: objected + [.held("2015-01-13", .shortBreaks)]).map(\.lapses) == [nil])
  }

  @Test("The reason is told, with what the manager wrote")
  func explanation() {
    #expect(
      rule.lines(of: objected) == [
        "Decided: Ask the school for a place",
        "The manager did not agree on Mon 3 Nov 2014: No place is free", "+ 5 working days = Mon 10 Nov 2014",
        "An alert about the decision takes it up, or an informal challenge about its review.",
      ])
    #expect(rule.source == "Local policy")
  }
}
