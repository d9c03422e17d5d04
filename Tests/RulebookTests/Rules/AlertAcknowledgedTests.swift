import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Two working days, from raising or escalating.
@Suite struct AlertAcknowledgedTests {
  private let rule = AlertAcknowledged()

  @Test(
    "It is acknowledged by the second working day after, and the duty stays when that is past",
    arguments: [
      ("2014-11-03", "2014-11-05"), ("2014-11-04", "2014-11-06"), ("2014-11-05", "2014-11-07"),
      ("2014-11-07", "2014-11-11"), ("2014-12-23", "2014-12-29"), ("2014-12-24", "2014-12-30"),
      ("2014-12-30", "2015-01-02"), ("2014-12-31", "2015-01-05"), ("2015-04-01", "2015-04-07"),
      ("2015-04-02", "2015-04-08"), ("2015-02-27", "2015-03-03"),
    ] as [(Day, Day)])
  func due(raised: Day, due: Day) throws {
    let duty = try #require(rule.duties(.raise(raised)).first)
    #expect(duty.due == due)
    #expect(duty.opens == raised)
    #expect(!duty.isInForce(on: raised.adding(days: -1)))
    #expect(duty.isInForce(on: due.adding(days: 1)))
    #expect(duty.unit == .working)
  }

  @Test("It counts anew at each stage, and is the duty of that stage's role")
  func stages() {
    let up = rule.duties(.raise("2014-11-03"), .acknowledge("2014-11-04"), .escalate(to: "two", "2014-11-10"))
    #expect(up.map(\.due) == ["2014-11-12"])
    #expect(up.map(\.post) == [.serviceManager])
    #expect(up.map(\.key) == [DutyKey(rule: rule.id, subject: .alert(.ours, stage: "two"))])
    #expect(up.map(\.nature) == [.challenge])
    let posts = Ladder.toDirector.stages.map { rule.duties(.raise("2014-11-03", at: $0.key)).map(\.post) }
    #expect(
      posts == [[.teamManager], [.teamManager], [.serviceManager], [.headOfService], [.director]])
  }

  @Test("It is never acknowledged later than it is answered")
  func answeredSooner() {
    #expect(rule.duties(.raise("2014-11-03", isUrgent: true)).map(\.due) == ["2014-11-04"])
    #expect(rule.duties(.raise("2014-11-03", on: .ofTen(.workingDays(1)))).map(\.due) == ["2014-11-04"])
    #expect(rule.duties(.raise("2014-11-03", on: .ofTen(.days(2)))).map(\.unit) == [.working])
    let friday = rule.duties(.raise("2014-11-07", on: .ofTen(.days(2))))
    #expect(friday.map(\.due) == ["2014-11-09"])
    #expect(friday.map(\.unit) == [.calendar])
    #expect(friday.map(\.bookBy) == ["2014-11-07"])
    #expect(
      rule.lines(of: [.raise("2014-11-03", isUrgent: true)]) == [
        "Raised at Stage 1 (Team Manager) on Mon 3 Nov 2014", "+ 1 working day = Tue 4 Nov 2014",
        "It was raised as urgent.", "It is to be answered by then, and so acknowledged.",
        "Acknowledging it is not agreement.",
      ])
  }

  @Test("Acknowledging, answering, resolving and withdrawing end it")
  func ended() {
    #expect(rule.duties(.raise("2014-11-03"), .acknowledge("2014-11-04")) == [])
    #expect(rule.duties(.raise("2014-11-03"), .reply("2014-11-04")) == [])
    for step in [
      AlertStepTaken(.resolve(outcome: "Done"), on: "2014-11-04"),
      .init(.withdraw(reason: "Error"), on: "2014-11-04"),
    ] {
      #expect(rule.duties(.raise("2014-11-03"), .step(step)) == [])
    }
  }

  @Test("Leaving care does not end it, and neither does death")
  func goesOn() {
    for reason in [ReasonEpisodeEnded.returnedHomeAsPlanned, .died] {
      let duties = rule.duties(
        .began("2014-07-02"), .raise("2014-11-03"), .ended("2014-07-02", on: "2014-11-04", reason))
      #expect(duties.map(\.lapses) == [nil])
    }
  }

  @Test("No alert, no duty; none before the Handbook was in force")
  func clean() {
    #expect(rule.duties(.began("2014-07-02")) == [])
    #expect(rule.duties(.raise("2011-03-31")) == [])
    #expect(rule.duties(.raise("2011-04-01")).count == 1)
  }

  @Test("The reason is told, and that it is not agreement")
  func explanation() {
    let found = rule.explanation(.raise("2014-12-23", at: "director"))
    #expect(
      found?.lines == [
        "Raised at Director on Tue 23 Dec 2014", "+ 2 working days = Mon 29 Dec 2014",
        "not counting Christmas Day (25 Dec), Boxing Day (26 Dec)", "Acknowledging it is not agreement.",
      ])
    #expect(found?.weight == .local)
    #expect(
      rule.lines(of: [.raise("2014-11-03", on: .ofTen(.days(10)))])?.last
        == "The formal stages add up to 30 days; the IRO Handbook (6.2) gives 20 working days in all.")
    #expect(rule.duties(.raise("2014-11-03")).map(\.title) == ["Alert to acknowledge: Delay for the child"])
  }
}
