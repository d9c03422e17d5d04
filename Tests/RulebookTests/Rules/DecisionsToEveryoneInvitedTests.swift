import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Ten working days from the completion of a review.
@Suite struct DecisionsToEveryoneInvitedTests {
  private let rule = DecisionsToEveryoneInvited()
  private let held: [ChildEvent] = [.began("2014-07-02"), .hold("2014-10-28")]

  @Test(
    "They go out by the tenth working day after the review was completed",
    arguments: [
      ("2014-10-27", "2014-11-10"), ("2014-10-28", "2014-11-11"), ("2014-10-29", "2014-11-12"),
      ("2014-10-31", "2014-11-14"), ("2014-12-22", "2015-01-08"), ("2015-03-31", "2015-04-16"),
    ] as [(Day, Day)])
  func due(completed: Day, due: Day) {
    let duties = rule.duties(of: [.began("2014-07-02"), .hold("2014-10-20", completedOn: completed)])
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [completed])
  }

  private var issued: [ChildEvent] {
    held + [
      .around("maria", .mother), .around("ann", .grandparent), .decide(.made(.made(), on: "2014-10-28")),
      .decide(.issued(on: "2014-10-30")),
    ]
  }

  @Test("They are business support's to send, to the child and to everyone invited")
  func met() {
    let invited = issued + ChildEvent.invite("maria") + ChildEvent.invite("ann")
    #expect(rule.duties(of: invited).map(\.post) == [.businessSupport])
    #expect(rule.duties(of: invited).map(\.nature) == [.send])
    let some = invited + ChildEvent.send(.notice, .child, .person(PersonID("maria")), on: "2014-11-03")
    #expect(rule.duties(of: some).map(\.title) == ["Decisions to share"])
    #expect(rule.lines(of: some)?.last == "Sent so far: 2 of 3.")
    let rest = ChildEvent.send(.notice, .person(PersonID("ann")), on: "2014-11-04")
    #expect(rule.duties(of: some + rest) == [])
  }

  @Test("Where nobody was invited, the child is still told")
  func childAlone() {
    #expect(rule.duties(of: issued).count == 1)
    #expect(rule.duties(of: issued + ChildEvent.send(.notice, .child, on: "2014-11-03")) == [])
    #expect(rule.duties(of: issued + ChildEvent.send(.letter, .child, on: "2014-11-03")).count == 1)
  }

  @Test("Whoever died, left or is not to be invited is left out")
  func leftOut() {
    let invited =
      issued + ChildEvent.invite("ann") + ChildEvent.send(.notice, .child, on: "2014-11-03")
    #expect(rule.duties(of: invited).count == 1)
    #expect(rule.duties(of: invited + [.around("ann", .grandparent, isDeceased: true)]) == [])
    #expect(rule.duties(of: invited + [.around("ann", .grandparent, .notInvited)]) == [])
    #expect(rule.duties(of: invited + [.family(.left(PersonID("ann"), on: "2014-11-01"))]) == [])
    #expect(rule.duties(of: invited + [.around("ann", .grandparent, .inWriting)]).count == 1)
  }

  @Test("Leaving care does not end it; death stops it at once; without a decision there is nothing to send")
  func ended() {
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-31")]).map(\.lapses) == [nil])
    #expect(rule.duties(of: issued + [.ended("2014-07-02", on: "2014-10-31", .died)]) == [])
    #expect(rule.duties(of: held + [.after(.recordCompleted(on: "2014-11-10"))]) == [])
    #expect(rule.duties(.began("2014-07-02"), .held("2014-10-28")) == [])
  }

  @Test("The reason is told, and it is local")
  func explanation() {
    #expect(
      rule.lines(of: held) == [
        "Review completed Tue 28 Oct 2014", "+ 10 working days = Tue 11 Nov 2014",
        "They have not gone to the manager yet.",
      ])
    #expect(rule.source == "Local policy")
    #expect(rule.weight == .local)
  }
}
