import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from an IRO being allocated to the child having heard of it.
@Suite struct IntroductionSentTests {
  private let rule = IntroductionSent()
  private let care = ChildEvent.began("2014-07-02")

  private func born(_ day: Day) -> ChildEvent { .person(.born(day)) }

  /// Allocated on a day and recorded at once.
  private func allocated(_ iro: String = "amina", _ since: Day = "2014-07-04") -> ChildEvent {
    .allocated(iro, since: since, recordedOn: since)
  }

  @Test(
    "It is sent by the tenth working day after, past weekends and bank holidays",
    arguments: [
      ("2014-07-04", "2014-07-18"), ("2014-08-18", "2014-09-02"), ("2014-12-15", "2014-12-31"),
      ("2015-03-28", "2015-04-14"),
    ] as [(Day, Day)])
  func due(since: Day, due: Day) {
    #expect(rule.duties(care, allocated("amina", since)).map(\.due) == [due])
  }

  @Test("It is the IRO's to send, from the day of the allocation to the end of care")
  func whose() throws {
    let duty = try #require(rule.duties(care, allocated(), .ended("2014-07-02", on: "2014-07-15")).first)
    #expect(duty.post == .iro)
    #expect(duty.nature == .send)
    #expect(duty.title == "Introduction to send")
    #expect(duty.weight == .local)
    #expect(duty.opens == "2014-07-04")
    #expect(duty.lapses == "2014-07-15")
    #expect(duty.key.subject == .allocation(since: "2014-07-04"))
    #expect(duty.isInForce(on: "2014-07-14") && !duty.isInForce(on: "2014-07-15"))
  }

  @Test("A child who was sent it, or died, or has no IRO, is owed none")
  func clean() {
    #expect(rule.duties(care, allocated(), .introduced("2014-07-18", by: "amina")) == [])
    #expect(rule.duties(care, allocated(), .introduced("2014-07-21")) == [], "late, and sent")
    #expect(rule.duties(care, allocated(), .ended("2014-07-02", on: "2014-07-15", .died)) == [])
    #expect(rule.duties(care) == [])
    #expect(rule.duties(allocated()) == [], "not in care")
    #expect(rule.duties(.began("2014-07-02", .shortBreaksAgreement), allocated()) == [])
  }

  @Test(
    "It is for children who have reached the council's age on the day they are given the IRO",
    arguments: [
      ("4-and-over", "2010-07-03", true), ("4-and-over", "2010-07-04", true),
      ("4-and-over", "2010-07-05", false), ("over-4", "2009-07-04", true), ("over-4", "2009-07-05", false),
      ("all", "2014-06-01", true), ("not-asked", "2001-01-01", false),
    ] as [(String, Day, Bool)])
  func age(_ option: String, _ day: Day, _ isAsked: Bool) {
    let book = Rulebook.with { $0[.introductionAge] = option }
    #expect(rule.duties(born(day), care, allocated(), under: book).isEmpty != isAsked)
  }

  @Test("A child whose age is not known is not passed over")
  func ageNotKnown() {
    #expect(rule.duties(care, allocated()).count == 1)
    #expect(rule.explanation(care, allocated())?.lines.contains("The child's age is not known") == true)
  }

  @Test("Another IRO introduces themself too, and the one before no more")
  func change() {
    let duties = rule.duties(
      care, allocated(), .introduced("2014-07-10", by: "amina"), allocated("tom", "2014-09-01"))
    #expect(duties.map(\.due) == ["2014-09-15"])
    #expect(duties.map(\.opens) == ["2014-09-01"])
    #expect(
      rule.duties(care, allocated(), allocated("tom", "2014-09-01"), .introduced("2014-09-08")) == [])
    #expect(
      rule.duties(
        care, allocated(), .introduced("2014-07-10"), allocated("tom", "2014-09-01"),
        allocated("amina", "2014-10-01")) == [], "hers was sent before")
  }

  @Test("Back in care with the same IRO the child knows them; with another one they do not")
  func returned() {
    let back: [ChildEvent] = [
      care, allocated(), .ended("2014-07-02", on: "2014-09-01"), .began("2015-03-02"),
    ]
    #expect(rule.duties(of: back) == [])
    #expect(rule.duties(of: back + [allocated("tom", "2015-03-09")]).map(\.due) == ["2015-03-23"])
  }

  @Test("Given an IRO before care began, the child is sent it from that day on")
  func before() {
    let duty = rule.duties(care, allocated("amina", "2014-06-27")).first
    #expect(duty?.opens == "2014-07-02")
    #expect(duty?.due == "2014-07-16")
  }

  @Test(
    "What was recorded once its days were over asks for nothing, nor does an allocation without a day",
    arguments: [("2014-07-17", true), ("2014-07-18", true), ("2014-07-19", false), (nil, false)]
      as [(Day?, Bool)])
  func recordedLate(_ day: Day?, _ isAsked: Bool) {
    #expect(rule.duties(care, .allocated(since: "2014-07-04", recordedOn: day)).isEmpty != isAsked)
    #expect(rule.duties(care, .allocated(since: nil, recordedOn: "2014-07-04")) == [])
  }

  @Test("The reason is told, and by when it is to be sent where the last day is not worked")
  func explanation() {
    #expect(
      rule.explanation(born("2004-05-01"), care, allocated())?.lines == [
        "Has this IRO since Fri 4 Jul 2014", "+ 10 working days = Fri 18 Jul 2014",
      ])
    #expect(
      rule.explanation(born("2004-05-01"), care, allocated("amina", "2014-06-27"))?.lines == [
        "Has this IRO since Fri 27 Jun 2014", "Looked after since Wed 2 Jul 2014",
        "+ 10 working days = Wed 16 Jul 2014",
      ])
    let book = Rulebook.with { $0[.introductionSent] = .days(8) }
    #expect(
      rule.explanation(born("2004-05-01"), care, allocated(), under: book)?.lines.contains(
        "That is a Saturday: send by Fri 11 Jul 2014") == true)
  }
}
