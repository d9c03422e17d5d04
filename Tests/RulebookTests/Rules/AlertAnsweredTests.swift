import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// The stage's own days, from raising or escalating.
@Suite struct AlertAnsweredTests {
  private let rule = AlertAnswered()

  @Test(
    "It is answered by the last day that the ladder gives the stage, and the duty stays when that is past",
    arguments: [
      ("2014-11-03", "2014-11-10"), ("2014-11-04", "2014-11-11"), ("2014-11-05", "2014-11-12"),
      ("2014-12-22", "2014-12-31"), ("2014-12-24", "2015-01-05"), ("2015-03-31", "2015-04-09"),
      ("2015-01-29", "2015-02-05"),
    ] as [(Day, Day)])
  func due(raised: Day, due: Day) throws {
    let duty = try #require(rule.duties(.raise(raised)).first)
    #expect(duty.due == due)
    #expect(duty.opens == raised)
    #expect(duty.isInForce(on: due.adding(days: 1)))
    #expect(duty.unit == .working)
  }

  @Test(
    "A stage may have calendar days: the last is the latest, even if it is not worked",
    arguments: [
      ("2014-12-21", "2014-12-31", "2014-12-31"), ("2014-12-22", "2015-01-01", "2014-12-31"),
      ("2014-12-23", "2015-01-02", "2015-01-02"), ("2015-03-27", "2015-04-06", "2015-04-02"),
    ] as [(Day, Day, Day)])
  func calendarDays(raised: Day, due: Day, book: Day) throws {
    let duty = try #require(rule.duties(.raise(raised, on: .ofTen(.days(10)))).first)
    #expect(duty.due == due)
    #expect(duty.bookBy == book)
    #expect(duty.unit == .calendar)
  }

  @Test(
    "An urgent alert is answered by the next working day, at every stage",
    arguments: [
      ("2014-11-06", "2014-11-07"), ("2014-11-07", "2014-11-10"), ("2014-12-24", "2014-12-29"),
      ("2014-12-31", "2015-01-02"), ("2015-04-02", "2015-04-07"),
    ] as [(Day, Day)])
  func urgent(raised: Day, due: Day) {
    #expect(rule.duties(.raise(raised, at: "director", isUrgent: true)).map(\.due) == [due])
    let up = rule.duties(.raise("2014-11-03", isUrgent: true), .escalate(to: "two", raised))
    #expect(up.map(\.due) == [due])
    #expect(up.map(\.title) == ["Urgent alert to answer: Delay for the child"])
  }

  @Test("It counts anew at each stage; acknowledging does not end it, an answer does")
  func stages() {
    let seen: [ChildEvent] = [.raise("2014-11-03"), .acknowledge("2014-11-04")]
    #expect(rule.duties(of: seen).map(\.due) == ["2014-11-10"])
    #expect(rule.duties(of: seen + [.reply("2014-11-10")]) == [])
    let up = rule.duties(of: seen + [.reply("2014-11-10"), .escalate(to: "three", "2014-11-12")])
    #expect(up.map(\.due) == ["2014-11-19"])
    #expect(up.map(\.post) == [.headOfService])
    #expect(up.map(\.key) == [DutyKey(rule: rule.id, subject: .alert(.ours, stage: "three"))])
  }

  @Test("An ending ends it; leaving care and death do not")
  func ended() {
    let raised: [ChildEvent] = [.began("2014-07-02"), .raise("2014-11-03")]
    let withdrawn = ChildEvent.step(.init(.withdraw(reason: "Error"), on: "2014-11-04"))
    #expect(rule.duties(of: raised + [withdrawn]) == [])
    for reason in [ReasonEpisodeEnded.returnedHomeAsPlanned, .died] {
      let duties = rule.duties(of: raised + [.ended("2014-07-02", on: "2014-11-04", reason)])
      #expect(duties.map(\.lapses) == [nil])
    }
  }

  @Test("The reason is told, and what the IRO can do when it runs out")
  func explanation() {
    #expect(
      rule.lines(of: [.raise("2014-12-22", on: .ofTen(.days(10)))]) == [
        "Raised at Stage 1 (Team Manager) on Mon 22 Dec 2014", "+ 10 days = Thu 1 Jan 2015",
        "That is New Year’s Day: answer by Wed 31 Dec 2014",
        "Without an answer by then, the IRO may escalate it to Stage 2 (Service Manager).",
        "The formal stages add up to 30 days; the IRO Handbook (6.2) gives 20 working days in all.",
      ])
    #expect(
      rule.lines(of: [.raise("2014-11-03", isUrgent: true), .escalate(to: "director", "2014-11-04")]) == [
        "Escalated to Director on Tue 4 Nov 2014", "+ 1 working day = Wed 5 Nov 2014",
        "It was raised as urgent.",
        "Without an answer by then, there is no stage above, and the IRO may refer it to Cafcass.",
      ])
  }
}
