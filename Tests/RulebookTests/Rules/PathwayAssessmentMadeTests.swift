import CareCalendar
import Casework
import TestSupport
import Testing

@testable import Rulebook

/// Three months from the 16th birthday, or from becoming eligible.
@Suite struct PathwayAssessmentMadeTests {
  private let rule = PathwayAssessmentMade()
  private let booked = ChildEvent.booked("2014-12-01", madeOn: "2014-09-01")

  private func asked(born: Day, _ events: ChildEvent..., under book: Rulebook = .usual) -> Duty? {
    rule.duties(of: [.person(.born(born)), booked] + events, under: book).first
  }

  @Test("A child who is 16 in our care, and was for thirteen weeks before, is assessed within three months")
  func birthday() throws {
    let duty = try #require(asked(born: "1998-10-20", .began("2013-01-07")))
    #expect(duty.opens == "2014-10-20" && duty.due == "2015-01-20")
    #expect(duty.post == .socialWorker && duty.weight == .law && duty.nature == .provide)
    #expect(duty.key == DutyKey(rule: rule.id, subject: .care(began: "2013-01-07")))
    for day in ["2014-10-20", "2015-01-19", "2015-01-20", "2015-01-21"] as [Day] {
      #expect(duty.isInForce(on: day))
    }
    #expect(!duty.isInForce(on: "2014-10-19"))
    #expect(duty.lapses == "2016-10-20", "at 18 it is over")
  }

  @Test(
    "Thirteen weeks in all since 14 make a child eligible who is 16 already",
    arguments: [
      ("2014-07-21", "2014-10-20"), ("2014-07-22", "2014-10-21"), ("2014-09-01", "2014-12-01"),
    ] as [(Day, Day)])
  func later(began: Day, eligible: Day) throws {
    #expect(try #require(asked(born: "1998-10-20", .began(began))).opens == eligible)
  }

  @Test("Earlier times in care since 14 count, those before and short breaks do not")
  func earlier() throws {
    func since(_ events: [ChildEvent]) -> Day? {
      rule.duties(of: [.person(.born("1998-03-02")), booked] + events).first?.opens
    }
    let now = ChildEvent.began("2014-10-01")
    #expect(since([now]) == "2014-12-31")
    #expect(since([.began("2013-01-07"), .ended("2013-01-07", on: "2013-03-11"), now]) == "2014-10-29")
    #expect(since([.began("2013-01-07"), .ended("2013-01-07", on: "2013-06-03"), now]) == "2014-10-01")
    #expect(since([.began("2011-01-07"), .ended("2011-01-07", on: "2012-03-02"), now]) == "2014-12-31")
    #expect(
      since([.began("2013-01-07", .shortBreaksAgreement), .ended("2013-01-07", on: "2013-06-03"), now])
        == "2014-12-31")
  }

  @Test("Who leaves before it, is 18 before it, or whose birth is not known, is not eligible")
  func never() {
    #expect(asked(born: "1998-10-20", .began("2014-09-01"), .ended("2014-09-01", on: "2014-11-30")) == nil)
    #expect(asked(born: "1998-10-20", .began("2014-09-01"), .ended("2014-09-01", on: "2014-12-01")) == nil)
    #expect(asked(born: "1998-10-20", .began("2014-09-01"), .ended("2014-09-01", on: "2014-12-02")) != nil)
    #expect(asked(born: "1996-11-20", .began("2014-09-01")) == nil)
    #expect(rule.duties(of: [booked, .began("2013-01-07")]) == [])
  }

  @Test("An assessment meets it; death ends it")
  func met() {
    let events: [ChildEvent] = [.person(.born("1998-10-20")), booked, .began("2013-01-07")]
    #expect(rule.duties(of: events + [.carePlanning(.pathwayAssessed(on: "2014-09-15"))]) == [])
    #expect(rule.duties(of: events + [.ended("2013-01-07", on: "2014-11-01", .died)]) == [])
  }

  @Test("Who leaves without one and comes back before 18 is owed it again from that day, until it is made")
  func again() {
    let events: [ChildEvent] = [
      .person(.born("1998-10-20")), booked, .began("2013-01-07"), .ended("2013-01-07", on: "2014-12-01"),
      .began("2015-03-02"),
    ]
    let duties = rule.duties(of: events)
    #expect(duties.map(\.opens) == ["2014-10-20", "2015-03-02"])
    #expect(duties.map(\.due) == ["2015-01-20", "2015-06-02"])
    #expect(duties.map(\.lapses) == ["2014-12-01", "2016-10-20"])
    #expect(duties.map { $0.isInForce(on: "2015-03-02") } == [false, true])
    func outcomes(assessed day: Day) -> [Day?] {
      rule.outcomes(of: events + [.carePlanning(.pathwayAssessed(on: day))]).map(\.met)
    }
    #expect(outcomes(assessed: "2014-11-10") == ["2014-11-10"], "it was made before")
    #expect(outcomes(assessed: "2015-04-13") == [nil, "2015-04-13"])
  }

  @Test(
    "Where nothing about reviews was recorded here by its day, nobody can tell whether it was made",
    arguments: [("2015-01-19", true), ("2015-01-20", true), ("2015-01-21", false)] as [(Day, Bool)])
  func unknown(made: Day, isAsked: Bool) {
    let duties = rule.duties(of: [
      .person(.born("1998-10-20")), .began("2013-01-07"), .held("2014-06-02"),
      .booked("2015-03-02", madeOn: made),
    ])
    #expect(!duties.isEmpty == isAsked)
  }

  @Test("The council's own number of weeks is counted, and the reason tells all of it")
  func explained() throws {
    var policy = Policy.usual
    policy[.eligibleAfter] = .weeks(4)
    #expect(asked(born: "1998-10-20", .began("2014-10-01"), under: .under(policy))?.opens == "2014-10-29")
    #expect(
      rule.lines(of: [.person(.born("1998-10-20")), booked, .began("2014-09-01")]) == [
        "16 on Mon 20 Oct 2014", "Eligible on Mon 1 Dec 2014: 13 weeks in our care since 14",
        "+ 3 months = Sun 1 Mar 2015", "That is a Sunday: assess by Fri 27 Feb 2015",
      ])
  }

  @Test("Born on 29 February, one is 16 on that day, and 15 on 1 March")
  func leapDay() {
    let born: Day = "1996-02-29"
    #expect(born.birthday(16) == "2012-02-29" && born.birthday(15) == "2011-03-01")
  }
}
