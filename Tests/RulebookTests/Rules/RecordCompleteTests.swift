import CareCalendar
import Casework
import Testing

@testable import Rulebook

/// Fifteen working days from the completion of a review.
@Suite struct RecordCompleteTests {
  private let rule = RecordComplete()
  private let held: [ChildEvent] = [.began("2014-07-02"), .hold("2014-10-28")]

  @Test(
    "It is complete by the fifteenth working day after the review was completed",
    arguments: [
      ("2014-10-27", "2014-11-17"), ("2014-10-28", "2014-11-18"), ("2014-10-29", "2014-11-19"),
      ("2014-10-31", "2014-11-21"), ("2014-12-22", "2015-01-15"), ("2015-03-31", "2015-04-23"),
    ] as [(Day, Day)])
  func due(completed: Day, due: Day) {
    let duties = rule.duties(of: [.began("2014-07-02"), .hold("2014-10-20", completedOn: completed)])
    #expect(duties.map(\.due) == [due])
    #expect(duties.map(\.opens) == [completed])
  }

  @Test("It is the IRO's, and ends when the record is marked as complete")
  func met() {
    let written = held + [.after(.recordWritten("We met.", on: "2014-10-29"))]
    #expect(rule.duties(of: written).map(\.title) == ["Record to complete"])
    #expect(rule.duties(of: written).map(\.post) == [.iro])
    #expect(rule.duties(of: written).map(\.nature) == [.followUp])
    #expect(rule.duties(of: written + [.after(.recordCompleted(on: "2014-11-20"))]) == [])
  }

  @Test("It is finished after leaving care, and after a death")
  func ended() {
    for reason in [ReasonEpisodeEnded.returnedHomeAsPlanned, .died] {
      let duties = rule.duties(of: held + [.ended("2014-07-02", on: "2014-10-30", reason)])
      #expect(duties.map { $0.isInForce(on: "2014-12-01") } == [true])
    }
  }

  @Test("A review that is adjourned, or that only a return tells of, asks for none yet")
  func clean() {
    #expect(rule.duties(of: held + [.adjourn("2014-10-28", until: "2014-11-25")]) == [])
    #expect(rule.duties(.began("2014-07-02"), .held("2014-10-28")) == [])
  }

  @Test("The reason is told, and it is guidance")
  func explanation() {
    #expect(
      rule.lines(of: held) == ["Review completed Tue 28 Oct 2014", "+ 15 working days = Tue 18 Nov 2014"])
    #expect(rule.wholeSource == "IRO Handbook 2010; Northumberland 2012/13; Portsmouth 2013/14")
    #expect(rule.weight == .guidance)
  }
}
