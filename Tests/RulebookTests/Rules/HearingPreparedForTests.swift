import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Five working days before a hearing.
@Suite struct HearingPreparedForTests {
  private let rule = HearingPreparedFor()
  private let began: [ChildEvent] = [.began("2014-07-02"), .court(.began(.care, on: "2014-09-03"))]

  private func listed(_ day: Day, on listed: Day = "2014-10-06") -> ChildEvent {
    .court(.listed(Hearing(day: day, purpose: "final hearing", listedOn: listed)))
  }

  private let spoken = ChildEvent.court(.guardianSpokenTo(on: "2014-11-05"))
  private let given = ChildEvent.court(.viewGiven(.statement, on: "2014-11-06"))

  @Test(
    "It is due five working days before, and asked for until the hearing",
    arguments: [
      ("2014-11-20", "2014-11-13"), ("2014-11-24", "2014-11-17"), ("2015-01-05", "2014-12-24"),
      ("2015-04-08", "2015-03-30"),
    ] as [(Day, Day)])
  func due(hearing: Day, due: Day) throws {
    let duty = try #require(rule.duties(of: began + [listed(hearing)]).first)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .hearing(hearing)))
    #expect(duty.due == due && duty.opens == "2014-10-06" && !duty.isShortNotice)
    #expect(duty.post == .iro && duty.weight == .local && duty.unit == .working)
    #expect(duty.title == "Hearing: view to give, guardian to speak to")
    for day in [due.adding(days: -1), due, due.adding(days: 1), hearing] { #expect(duty.isInForce(on: day)) }
    #expect(!duty.isInForce(on: hearing.adding(days: 1)))
  }

  @Test("What is still to be done gives it its name; both meet it")
  func met() {
    let known = began + [listed("2014-11-20")]
    #expect(rule.duties(of: known + [given]).map(\.title) == ["Hearing: guardian to speak to"])
    #expect(rule.duties(of: known + [spoken]).map(\.title) == ["Hearing: view to give"])
    #expect(rule.duties(of: known + [given, spoken]) == [])
    let next = known + [given, spoken, listed("2014-12-18", on: "2014-11-20")]
    #expect(rule.duties(of: next).map(\.title) == ["Hearing: view to give, guardian to speak to"])
    let moved = known + [given, spoken, listed("2014-12-18", on: "2014-11-19")]
    #expect(rule.duties(of: moved) == [], "one that is moved stays prepared")
  }

  @Test("Listed on the day by which it would be due it is in time; the day after it is short notice")
  func shortNotice() {
    for (day, isShort) in [("2014-11-12", false), ("2014-11-13", false), ("2014-11-14", true)]
      as [(Day, Bool)]
    {
      #expect(rule.duties(of: began + [listed("2014-11-20", on: day)]).map(\.isShortNotice) == [isShort])
    }
  }

  @Test("The end of proceedings, a vacated hearing and death ask for nothing more; leaving care ends it")
  func ended() {
    let known = began + [listed("2014-11-20")]
    #expect(rule.duties(of: known + [.court(.ended(on: "2014-11-10"))]) == [])
    #expect(rule.duties(of: known + [.court(.vacated(on: "2014-11-10"))]) == [])
    #expect(rule.duties(of: known + [.ended("2014-07-02", on: "2014-11-10", .died)]) == [])
    let left = rule.duties(of: known + [.ended("2014-07-02", on: "2014-11-10")])
    #expect(left.map(\.lapses) == ["2014-11-10"])
    let atHome: [ChildEvent] = [
      .begun(.supervisionOrder, "2014-07-02"), .court(.began(.care, on: "2014-09-03")), listed("2014-11-20"),
    ]
    let discharged = atHome + [.over(.supervisionOrder, "2014-07-02", on: "2014-11-10", .discharged)]
    #expect(rule.duties(of: atHome).map(\.lapses) == ["2014-11-21"])
    #expect(rule.duties(of: discharged).map(\.lapses) == ["2014-11-10"])
  }

  @Test("The reason tells of the hearing, the arithmetic, and what is there already")
  func explanation() {
    let guardian = ChildEvent.court(.guardianAppointed("Ann Lee", on: "2014-09-10"))
    #expect(
      rule.lines(of: began + [guardian, listed("2014-11-20"), given]) == [
        "Hearing on Thu 20 Nov 2014: final hearing", "− 5 working days = Thu 13 Nov 2014",
        "The IRO's view was given on Thu 6 Nov 2014",
        "The IRO is still to speak with the guardian, Ann Lee",
      ])
  }
}
