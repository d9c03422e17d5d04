import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days before a review.
@Suite struct ConsultationsAndInvitationsSentTests {
  private let rule = ConsultationsAndInvitationsSent()
  private let booked: [ChildEvent] = [
    .began("2014-07-02"), .around("maria", .mother), .around("ann", .grandparent),
    .book("2014-10-28", on: "2014-09-01"),
  ]

  @Test(
    "They go out by the tenth working day before",
    arguments: [
      ("2014-10-27", "2014-10-13"), ("2014-10-28", "2014-10-14"), ("2014-10-29", "2014-10-15"),
      ("2015-01-05", "2014-12-17"), ("2015-03-31", "2015-03-17"), ("2015-04-07", "2015-03-20"),
      ("2015-04-21", "2015-04-07"),
    ] as [(Day, Day)])
  func due(booked: Day, due: Day) {
    let duties = rule.duties(.began("2014-07-02"), .book(booked, on: "2014-09-01"))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.post) == [.businessSupport])
    #expect(duties.map(\.title) == ["Invitations to send"])
  }

  @Test("Nobody invited leaves them to send; everybody written to ends it")
  func met() {
    #expect(rule.duties(of: booked).count == 1)
    #expect(rule.duties(of: booked + ChildEvent.invite("maria")).count == 1)
    let one = booked + ChildEvent.invite("maria", sent: "2014-10-10")
    #expect(rule.duties(of: one) == [])
    #expect(rule.duties(of: one + ChildEvent.invite("ann")).count == 1)
    #expect(rule.duties(of: one + ChildEvent.invite("ann", sent: "2014-10-14")) == [])
  }

  @Test("The child is invited like everybody else")
  func child() {
    let invited = booked + [.prepare(.invited(.child, .iro, on: "2014-09-02"))]
    #expect(rule.duties(of: invited).count == 1)
    #expect(rule.duties(of: invited + [.prepare(.invitationSent(.child, on: "2014-10-13"))]) == [])
  }

  @Test("Nobody waits for one who died, left, or is not to be invited after all")
  func leftOut() {
    let two =
      booked + ChildEvent.invite("maria", sent: "2014-10-10") + ChildEvent.invite("ann")
    #expect(rule.duties(of: two).count == 1)
    #expect(rule.duties(of: two + [.around("ann", .grandparent, isDeceased: true)]) == [])
    #expect(rule.duties(of: two + [.around("ann", .grandparent, .notInvited)]) == [])
    #expect(rule.duties(of: two + [.family(.left(PersonID("ann"), on: "2014-10-01"))]) == [])
    let party = Party.person(PersonID("ann"))
    #expect(
      rule.duties(of: two + [.prepare(.notInvited(party, reason: "Child's wish", on: "2014-10-01"))]) == [])
  }

  @Test("It is short notice when the day was past at booking")
  func shortNotice() {
    let duties = ["2014-10-14", "2014-10-15"].flatMap { (madeOn: String) in
      rule.duties(.began("2014-07-02"), .book("2014-10-28", on: Day(iso: madeOn)!))
    }
    #expect(duties.map(\.isShortNotice) == [false, true])
  }

  @Test("They are asked for before every review since 14 October 1991")
  func inForce() {
    for (day, count) in [("1991-10-11", 0), ("1991-10-14", 1), ("2010-10-28", 1)] as [(Day, Int)] {
      let care: [ChildEvent] = [.began("1991-07-02"), .book(day, on: "1991-08-05")]
      #expect(rule.duties(of: care).count == count)
    }
  }

  @Test("Death stops them at once, leaving care before the review too")
  func ended() {
    #expect(rule.duties(of: booked + [.ended("2014-07-02", on: "2014-10-01", .died)]) == [])
    #expect(rule.duties(of: booked + [.ended("2014-07-02", on: "2014-10-01")]) == [])
  }

  @Test("The reason is told, with how many are sent")
  func explanation() {
    #expect(
      rule.lines(of: booked) == [
        "Review booked for Tue 28 Oct 2014", "− 10 working days = Tue 14 Oct 2014", "Nobody is invited yet.",
      ])
    let two = booked + ChildEvent.invite("maria", sent: "2014-10-10") + ChildEvent.invite("ann")
    #expect(rule.lines(of: two)?.last == "Invitations sent so far: 1 of 2.")
    #expect(
      rule.wholeSource == """
        IRO Handbook 2010, in force from April 2011; before then a council's own practice, with Review of Children's \
        Cases Regulations 1991, reg 7; North Lincolnshire 2010/11, 2.20
        """)
    #expect(rule.weight == .guidance)
  }

  @Test("It is local practice until the Handbook came into force, and guidance from that day")
  func weight() throws {
    let weights: [(Day, DutyWeight)] = [
      ("2011-03-31", .local), ("2011-04-01", .guidance), ("2011-04-04", .guidance),
    ]
    for (day, weight) in weights {
      let events: [ChildEvent] = [.began("2010-07-02"), .book(day, on: "2011-02-01")]
      let duty = try #require(rule.duties(of: events).first)
      #expect(duty.weight == weight, "\(day)")
      #expect(Rulebook.usual.explanation(of: duty, of: Child(events))?.weight == weight, "\(day)")
    }
  }
}
