import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Those who were invited are told of a change by the next working day.
@Suite struct ChangeOfMeetingToldTests {
  private let rule = ChangeOfMeetingTold()
  private let invited: [ChildEvent] =
    [.began("2014-07-02"), .around("maria", .mother), .around("ann", .grandparent)]
    + [.book("2014-10-28", on: "2014-09-01")]
    + ChildEvent.invite("maria", sent: "2014-09-10") + ChildEvent.invite("ann")

  private func moved(_ day: Day, on madeOn: Day) -> [ChildEvent] {
    invited + [.move(to: day, on: madeOn)]
  }

  @Test(
    "By the working day after the change, and before the day that they know of or are to come on",
    arguments: [
      ("2014-11-04", "2014-10-14", "2014-10-15"), ("2014-11-04", "2014-10-17", "2014-10-20"),
      ("2014-11-04", "2014-10-24", "2014-10-27"), ("2014-11-04", "2014-10-27", "2014-10-27"),
      ("2014-11-04", "2014-10-28", "2014-10-28"), ("2014-10-21", "2014-10-17", "2014-10-20"),
      ("2014-10-21", "2014-10-20", "2014-10-20"), ("2014-11-04", "2014-10-30", "2014-10-31"),
    ] as [(Day, Day, Day)])
  func due(to day: Day, on madeOn: Day, due: Day) {
    let duties = rule.duties(of: moved(day, on: madeOn))
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [madeOn])
    #expect(duties.map(\.title) == ["To tell again"])
    #expect(duties.map(\.post) == [.businessSupport])
  }

  @Test("It counts from the first change that they do not know of")
  func several() {
    let twice = moved("2014-11-04", on: "2014-10-14") + [.move(to: "2014-11-11", on: "2014-10-20")]
    #expect(rule.duties(of: twice).map(\.due) == ["2014-10-15"])
  }

  @Test("Where an hour alone was changed no day is known: it is due before the meeting")
  func hour() {
    let later =
      invited + [
        .review(
          .booked(
            Booking(
              review: .ours, kind: .lookedAfter, day: "2014-10-28", time: TimeOfDay("14:00"),
              madeOn: "2014-09-01")))
      ]
    #expect(rule.duties(of: later).map(\.due) == ["2014-10-27"])
    #expect(rule.lines(of: later)?.first == "Its hour or its place was changed")
  }

  @Test("It is met once all are told, and nobody waits for it once the day has passed")
  func met() {
    let change = moved("2014-11-04", on: "2014-10-14")
    let told = change + [.prepare(.changeTold(.person(PersonID("maria")), on: "2014-10-15"))]
    #expect(rule.duties(of: change).count == 1)
    #expect(rule.duties(of: told).isEmpty)
    #expect(rule.duties(of: change).map(\.lapses) == ["2014-11-05"])
    #expect(rule.duties(of: change + [.around("maria", .mother, isDeceased: true)]).isEmpty)
    #expect(rule.duties(of: change + [.ended("2014-07-02", on: "2014-10-16", .died)]).isEmpty)
  }

  @Test("A meeting that does not take place is told before its day, and not after it")
  func cancelled() {
    func cancelled(_ day: Day) -> [ChildEvent] {
      invited + [.review(.cancelled(.ours, reason: "snow", on: day))]
    }
    #expect(rule.duties(of: cancelled("2014-10-14")).map(\.due) == ["2014-10-15"])
    #expect(rule.duties(of: cancelled("2014-10-28")).map(\.due) == ["2014-10-28"])
    #expect(rule.duties(of: cancelled("2014-10-29")).isEmpty)
    #expect(rule.lines(of: cancelled("2014-10-14"))?.last?.hasPrefix("Cancelled: was Tue 28 Oct") == true)
  }

  @Test("The reason is told, with from when to when and how many are to be told")
  func explanation() {
    #expect(
      rule.lines(of: moved("2014-11-04", on: "2014-10-14")) == [
        "Changed on Tue 14 Oct 2014", "+ 1 working day = Wed 15 Oct 2014",
        "Moved from Tue 28 Oct to Tue 4 Nov: 1 of those invited is to be told.",
      ])
    #expect(rule.weight == .local && rule.source == "Local policy")
  }
}
