import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Twenty working days in all, from the first formal stage.
@Suite struct DisputeResolvedTests {
  private let rule = DisputeResolved()

  @Test(
    "It is resolved by the twentieth working day after, and the duty stays when that is past",
    arguments: [
      ("2014-11-03", "2014-12-01"), ("2014-11-04", "2014-12-02"), ("2014-11-05", "2014-12-03"),
      ("2014-12-01", "2014-12-31"), ("2014-12-02", "2015-01-02"), ("2014-12-15", "2015-01-15"),
      ("2015-03-16", "2015-04-15"), ("2015-01-30", "2015-02-27"),
    ] as [(Day, Day)])
  func due(raised: Day, due: Day) throws {
    let duty = try #require(rule.duties(.raise(raised)).first)
    #expect(duty.due == due)
    #expect(duty.opens == raised)
    #expect(duty.isInForce(on: due.adding(days: 1)))
    #expect(duty.post == .iro)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .alert(.ours)))
  }

  @Test("It counts from the first formal stage, and escalating does not begin it again")
  func once() {
    let informal: [ChildEvent] = [.raise("2014-11-03", at: "informal")]
    #expect(rule.duties(of: informal) == [])
    let formal = informal + [.escalate(to: "one", "2014-11-10")]
    #expect(rule.duties(of: formal).map(\.due) == ["2014-12-08"])
    #expect(rule.duties(of: formal + [.escalate(to: "two", "2014-11-24")]).map(\.due) == ["2014-12-08"])
  }

  @Test("It asks for the IRO while it is their turn, and waits while it is the manager's")
  func turns() {
    let raised: [ChildEvent] = [.raise("2014-11-03")]
    #expect(rule.duties(of: raised).map(\.title) == ["Alert to resolve: Delay for the child"])
    #expect(rule.duties(of: raised).map(\.nature) == [.settle])
    let answered = raised + [.reply("2014-11-05")]
    #expect(
      rule.duties(of: answered).map(\.title) == ["Alert to accept or escalate: Delay for the child"])
    #expect(rule.duties(of: answered).map(\.nature) == [.challenge])
    let accepted = answered + [.step(.init(.accept, on: "2014-11-06"))]
    #expect(rule.duties(of: accepted).map(\.title) == ["Alert to resolve: Delay for the child"])
    #expect(rule.duties(of: accepted).map(\.nature) == [.challenge])
  }

  @Test("Resolving and withdrawing end it; Cafcass, leaving care and death do not")
  func ended() {
    let raised: [ChildEvent] = [.began("2014-07-02"), .raise("2014-11-03")]
    #expect(rule.duties(of: raised + [.step(.init(.resolve(outcome: "Done"), on: "2014-11-05"))]) == [])
    #expect(rule.duties(of: raised + [.step(.init(.withdraw(reason: "Error"), on: "2014-11-05"))]) == [])
    let goesOn: [ChildEvent] = [
      .step(.init(.referToCafcass(reason: "Rights"), on: "2014-11-05")),
      .ended("2014-07-02", on: "2014-11-05"), .ended("2014-07-02", on: "2014-11-05", .died),
    ]
    for event in goesOn { #expect(rule.duties(of: raised + [event]).map(\.lapses) == [nil]) }
  }

  @Test("The reason is told, with where the alert is, and that the ladder has more days than the process")
  func explanation() {
    #expect(
      rule.lines(of: [
        .raise("2014-11-03", at: "informal"), .escalate(to: "one", "2014-11-10"),
        .escalate(to: "two", "2014-11-18"), .step(.init(.referToCafcass(reason: "Rights"), on: "2014-11-19")),
      ]) == [
        "First formal stage: Stage 1 (Team Manager) on Mon 10 Nov 2014",
        "+ 20 working days = Mon 8 Dec 2014", "It is at Stage 2 (Service Manager).",
        "Referred to Cafcass on Wed 19 Nov 2014; the alert goes on.",
      ])
    #expect(
      rule.lines(of: [.raise("2014-11-03", on: .ofTen(.workingDays(10)))])?.last
        == "The formal stages add up to 30 working days; the IRO Handbook (6.2) gives 20 working days in all."
    )
    #expect(rule.weight == .guidance)
    #expect(rule.source == "IRO Handbook 2010, 6.2")
  }
}
