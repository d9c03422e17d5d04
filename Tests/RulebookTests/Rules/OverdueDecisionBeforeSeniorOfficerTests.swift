import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The day after a decision's own.
@Suite struct OverdueDecisionBeforeSeniorOfficerTests {
  private let rule = OverdueDecisionBeforeSeniorOfficer()
  private let held: [ChildEvent] = [
    .began("2014-07-02"), .hold("2014-10-20"), .decide(.made(.made(by: "2014-12-01"), on: "2014-10-20")),
  ]
  private var issued: [ChildEvent] { held + [.decide(.issued(on: "2014-10-28"))] }
  private let id = DecisionID("d1")

  @Test(
    "It comes before a senior officer from the day after the decision's own",
    arguments: [("2014-11-30", false), ("2014-12-01", false), ("2014-12-02", true)] as [(Day, Bool)])
  func opens(day: Day, isInForce: Bool) {
    #expect(rule.duties(of: issued).map { $0.isInForce(on: day) } == [isInForce])
  }

  @Test("Over Christmas, Easter and the end of a month it is the next day, worked or not")
  func days() {
    let days: [Day] = ["2014-12-24", "2015-04-02", "2015-01-31"]
    let opens = days.flatMap { day in
      rule.duties(
        .began("2014-07-02"), .hold("2014-10-20"), .decide(.made(.made(by: day), on: "2014-10-20")),
        .decide(.issued(on: "2014-10-28"))
      ).map(\.opens)
    }
    #expect(opens == ["2014-12-25", "2015-04-03", "2015-02-01"])
  }

  @Test("It is the senior officer's, and as late as the decision")
  func whose() throws {
    let duty = try #require(rule.duties(of: issued).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .review(.ours, decision: id)))
    #expect(duty.title == "Decision: Ask the school for a place (Social worker)")
    #expect(duty.post == .seniorOfficer)
    #expect(duty.due == "2014-12-01")
  }

  @Test("A decision that was sent only after its own day comes before them from then")
  func sentLate() {
    let late = held + [.decide(.issued(on: "2014-12-10"))]
    #expect(rule.duties(of: late).map(\.opens) == ["2014-12-10"])
  }

  @Test("What is done, was not agreed to, is not sent, or is of a child who died, comes before nobody")
  func clean() {
    #expect(rule.duties(of: issued + [.decide(.done(id, on: "2014-12-20"))]) == [])
    let reply = ManagersReply(on: "2014-11-04", exceptions: [.init(id, reason: "No money")])
    #expect(rule.duties(of: issued + [.decide(.replied(reply))]) == [])
    #expect(rule.duties(of: held) == [])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30", .died)]) == [])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-30")]).count == 1)
  }

  @Test("The reason is told, and it is law")
  func explanation() {
    #expect(
      rule.lines(of: issued) == [
        "Decided at the review of Mon 20 Oct 2014: Ask the school for a place",
        "Social worker is responsible, by Mon 1 Dec 2014",
        "Not recorded as carried out, it comes before a senior officer from the day after.",
      ])
    #expect(rule.wholeSource.hasSuffix("reg 36(1); Newham 2014/15, 3.3"))
    #expect(rule.weight == .law)
  }
}
