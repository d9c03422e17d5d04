import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The approval that a decision needs, by the day of the manager's reply.
@Suite struct DecisionApprovedTests {
  private let rule = DecisionApproved()
  private let id = DecisionID("d2")
  private let held: [ChildEvent] = [
    .began("2014-07-02"), .hold("2014-10-20"), .decide(.made(.made("d1"), on: "2014-10-20")),
    .decide(.made(.made("d2", "Place for adoption", approver: "court"), on: "2014-10-20")),
  ]
  private var issued: [ChildEvent] { held + [.decide(.issued(on: "2014-10-28"))] }

  @Test(
    "It is obtained by the fifth working day after the decisions were sent, and stays after that",
    arguments: [
      ("2014-10-27", "2014-11-03"), ("2014-10-28", "2014-11-04"), ("2014-10-29", "2014-11-05"),
      ("2014-10-31", "2014-11-07"), ("2014-12-22", "2014-12-31"), ("2015-03-31", "2015-04-09"),
    ] as [(Day, Day)])
  func due(issued: Day, due: Day) throws {
    let duties = rule.duties(of: held + [.decide(.issued(on: issued))])
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [issued])
    #expect(duties.map { $0.isInForce(on: due.adding(days: 30)) } == [true])
  }

  @Test("It is the IRO's to obtain, for that decision alone")
  func whose() {
    let duties = rule.duties(of: issued)
    #expect(duties.map(\.key) == [DutyKey(rule: rule.id, subject: .review(.ours, decision: id))])
    #expect(duties.map(\.title) == ["Approval to obtain (court): Place for adoption"])
    #expect(duties.map(\.post) == [.iro])
    #expect(duties.map(\.nature) == [.followUp])
  }

  @Test("The manager's agreement does not end it; approval, refusal or the manager's objection do")
  func ended() {
    let agreed = ManagersReply(on: "2014-10-30", exceptions: [])
    #expect(rule.duties(of: issued + [.decide(.replied(agreed))]).count == 1)
    let objected = ManagersReply(on: "2014-11-20", exceptions: [.init(id, reason: "Not yet")])
    #expect(rule.duties(of: issued + [.decide(.replied(objected))]) == [])
    #expect(rule.duties(of: issued + [.decide(.approved(id, on: "2014-11-20"))]) == [])
    #expect(rule.duties(of: issued + [.decide(.approvalRefused(id, reason: "No", on: "2014-11-20"))]) == [])
  }

  @Test("It goes on after leaving care and ends with death; decisions not sent, or locked, ask for none")
  func clean() {
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30")]).map(\.lapses) == [nil])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30", .died)]) == [])
    #expect(rule.duties(of: held) == [])
    #expect(rule.duties(of: issued + [.adjourn("2014-10-20", until: "2014-11-10")]) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    #expect(
      rule.lines(of: issued) == [
        "Decisions sent to the manager Tue 28 Oct 2014", "+ 5 working days = Tue 4 Nov 2014",
        "It needs the approval of: court", "Silence does not count as approval.",
      ])
    #expect(rule.source == "IRO Handbook 2010")
    #expect(rule.weight == .guidance)
  }
}
