import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The IRO accepts a reply or escalates the alert, from the day of the reply.
@Suite struct AlertReplyConsideredTests {
  private let rule = AlertReplyConsidered()

  @Test(
    "It is considered by the fifth working day after the reply, and the duty stays when that is past",
    arguments: [
      ("2014-11-04", "2014-11-11"), ("2014-11-05", "2014-11-12"), ("2014-11-07", "2014-11-14"),
      ("2014-12-22", "2014-12-31"), ("2015-03-31", "2015-04-09"),
    ] as [(Day, Day)])
  func due(replied: Day, due: Day) throws {
    let duty = try #require(rule.duties(.raise("2014-11-03"), .reply(replied)).first)
    #expect(duty.due == due)
    #expect(duty.opens == replied)
    #expect(duty.unit == .working)
    #expect(duty.isInForce(on: due.adding(days: 1)))
  }

  @Test("It is the IRO's, at an informal stage as at a formal one", arguments: ["informal", "one"])
  func whose(stage: String) {
    let duties = rule.duties(.raise("2014-11-03", at: stage), .reply("2014-11-05"))
    #expect(duties.map(\.post) == [.iro])
    #expect(duties.map(\.title) == ["Alert to accept or escalate: Delay for the child"])
    #expect(duties.map(\.key) == [DutyKey(rule: rule.id, subject: .alert(.ours, stage: stage))])
  }

  @Test("At the top there is nowhere to escalate to")
  func top() {
    let duties = rule.duties(.raise("2014-11-03", at: "director"), .reply("2014-11-05"))
    #expect(duties.map(\.title) == ["Alert to accept or resolve: Delay for the child"])
    #expect(
      rule.lines(of: [.raise("2014-11-03", at: "director"), .reply("2014-11-05")])?.last
        == "There is no stage above: the alert is resolved, or referred to Cafcass.")
  }

  @Test("At the top a referral to Cafcass meets it; below the top the alert still goes up")
  func cafcass() {
    let atTheTop: [ChildEvent] = [.raise("2014-11-03", at: "director"), .reply("2014-11-05")]
    #expect(rule.duties(of: atTheTop).count == 1)
    #expect(rule.duties(of: atTheTop + [.cafcass("2014-11-06")]) == [])
    let before: [ChildEvent] = [.raise("2014-11-03", at: "director"), .cafcass("2014-11-04")]
    #expect(rule.duties(of: before + [.reply("2014-11-05")]) == [])
    #expect(rule.duties(.raise("2014-11-03"), .reply("2014-11-05"), .cafcass("2014-11-06")).count == 1)
  }

  @Test("After a referral to Cafcass the whole process goes on")
  func wholeProcess() {
    let events: [ChildEvent] = [
      .raise("2014-11-03", at: "director"), .reply("2014-11-05"), .cafcass("2014-11-06"),
    ]
    #expect(DisputeResolved().duties(of: events).map(\.due) == ["2014-12-01"])
  }

  @Test("It begins with the reply; acceptance, escalation and an ending end it")
  func clean() {
    let raised: [ChildEvent] = [.raise("2014-11-03"), .acknowledge("2014-11-04")]
    #expect(rule.duties(of: raised) == [])
    let replied = raised + [.reply("2014-11-05")]
    #expect(rule.duties(of: replied).count == 1)
    #expect(rule.duties(of: replied + [.step(.init(.accept, on: "2014-11-06"))]) == [])
    #expect(rule.duties(of: replied + [.escalate(to: "two", "2014-11-06")]) == [])
    #expect(rule.duties(of: replied + [.step(.init(.withdraw(reason: "Error"), on: "2014-11-06"))]) == [])
  }

  @Test("The reason is told, and it is local policy")
  func explanation() {
    #expect(
      rule.lines(of: [.raise("2014-11-03"), .reply("2014-11-05")]) == [
        "Answered at Stage 1 (Team Manager) on Wed 5 Nov 2014", "+ 5 working days = Wed 12 Nov 2014",
        "If the reply is not accepted, the alert goes to Stage 2 (Service Manager).",
      ])
    #expect(rule.weight == .local)
    #expect(rule.source == "Local policy")
  }

  @Test("The title has the council's own word for an alert")
  func vocabulary() {
    let book = Rulebook.with { $0.vocabulary[.alert] = "LAC Alert" }
    func title(isUrgent: Bool) -> [String] {
      rule.duties(.raise("2014-11-03", isUrgent: isUrgent), .reply("2014-11-05"), under: book).map(\.title)
    }
    #expect(title(isUrgent: false) == ["LAC Alert to accept or escalate: Delay for the child"])
    #expect(title(isUrgent: true) == ["Urgent LAC Alert to accept or escalate: Delay for the child"])
    #expect(
      rule.explanation(.raise("2014-11-03"), .reply("2014-11-05"), under: book)?.lines.last
        == "If the reply is not accepted, the LAC Alert goes to Stage 2 (Service Manager).")
  }
}
