import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// A decision's own day.
@Suite struct DecisionCarriedOutTests {
  private let rule = DecisionCarriedOut()
  private let held: [ChildEvent] = [
    .began("2014-07-02"), .hold("2014-10-20"), .decide(.made(.made(by: "2014-12-01"), on: "2014-10-20")),
  ]
  private var issued: [ChildEvent] { held + [.decide(.issued(on: "2014-10-28"))] }
  private let id = DecisionID("d1")

  @Test(
    "It is due on its own day, with a working day to do it by",
    arguments: [
      ("2014-12-01", "2014-12-01"), ("2014-12-25", "2014-12-24"), ("2015-01-31", "2015-01-30"),
      ("2015-04-06", "2015-04-02"),
    ] as [(Day, Day)])
  func due(by: Day, bookBy: Day) {
    let duties = rule.duties(
      .began("2014-07-02"), .hold("2014-10-20"), .decide(.made(.made(by: by), on: "2014-10-20")),
      .decide(.issued(on: "2014-10-28")))
    #expect(duties.map(\.due) == [by])
    #expect(duties.map(\.bookBy) == [bookBy])
  }

  @Test("It is the duty of whom it names, from the day the decisions were sent")
  func whose() throws {
    let duty = try #require(rule.duties(of: issued).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .review(.ours, decision: id)))
    #expect(duty.title == "Decision: Ask the school for a place (Social worker)")
    #expect(duty.post == .named)
    #expect(duty.nature == .carryOut)
    #expect(!duty.isInForce(on: "2014-10-27"))
    #expect(duty.isInForce(on: "2014-10-28"))
  }

  @Test("A long decision is called by its first words; a recommendation by what it is")
  func titles() {
    let long = Decision.made("d1", "Ask the school for a place\nin year 9 by Easter")
    #expect(long.title == "Decision: Ask the school for a place… (Social worker)")
    let advice = Decision(
      id: id, words: "A later bedtime", responsible: "Carer", by: "2014-12-01", isRecommendation: true)
    #expect(advice.title == "Recommendation: A later bedtime (Carer)")
  }

  @Test("Done ends it, whenever; not done with a reason leaves it")
  func met() {
    #expect(rule.duties(of: issued + [.decide(.done(id, on: "2014-12-20"))]) == [])
    let notDone = ChildEvent.decide(.notDone(id, reason: "No place free", on: "2014-12-02"))
    #expect(rule.duties(of: issued + [notDone]).count == 1)
    #expect(rule.lines(of: issued + [notDone])?.last == "Not done by Tue 2 Dec 2014: No place free")
  }

  @Test("What the manager did not agree to in time, or whose approval was refused, is not carried out")
  func setAside() {
    let exception = [ManagersReply.Exception(id, reason: "No money")]
    let inTime = ChildEvent.decide(.replied(ManagersReply(on: "2014-11-04", exceptions: exception)))
    #expect(rule.duties(of: issued + [inTime]) == [])
    let late = ChildEvent.decide(.replied(ManagersReply(on: "2014-11-05", exceptions: exception)))
    #expect(rule.duties(of: issued + [late]).count == 1)
    #expect(
      rule.lines(of: issued + [late])?.last
        == "The manager wrote on Wed 5 Nov 2014, after silence had agreed: No money")
    #expect(rule.duties(of: issued + [.decide(.approvalRefused(id, reason: "No", on: "2014-11-20"))]) == [])
  }

  @Test("Decisions not sent, or locked, or of a child who died, ask for nothing; leaving care ends none")
  func clean() {
    #expect(rule.duties(of: held) == [])
    #expect(rule.duties(of: issued + [.adjourn("2014-10-20", until: "2014-11-10")]) == [])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30", .died)]) == [])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30")]).map(\.lapses) == [nil])
  }

  @Test("The reason is told, and it is law")
  func explanation() {
    let court: [ChildEvent] = [
      .began("2014-07-02"), .hold("2014-10-20"),
      .decide(.made(.made("d1", "Place for adoption", approver: "court"), on: "2014-10-20")),
      .decide(.issued(on: "2014-10-28")),
    ]
    #expect(
      rule.lines(of: court) == [
        "Decided at the review of Mon 20 Oct 2014: Place for adoption",
        "Social worker is responsible, by Mon 1 Dec 2014", "It still needs the approval of: court.",
      ])
    #expect(rule.source.hasSuffix("reg 36(1)"))
    #expect(rule.weight == .law)
  }
}
