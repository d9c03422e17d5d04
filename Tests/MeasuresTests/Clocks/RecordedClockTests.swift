import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Duties met over fallen due, from what is recorded of a child to the figure.
@Suite struct RecordedClockTests {
  @Test(
    "Met the day before or on the day is in time, the day after is late", arguments: ClockCase.all)
  func met(duty: ClockCase) {
    for (days, sum) in [(-1, "1/1"), (0, "1/1"), (1, "0/1")] {
      let events = duty.events + duty.met(duty.due.adding(days: days))
      #expect(events.sum(duty.key) == sum, "\(days) days after")
    }
  }

  @Test("Not met it has fallen due once its day is over, and counts as not met", arguments: ClockCase.all)
  func notMet(duty: ClockCase) {
    #expect(duty.events.sum(duty.key, on: duty.due) == "0/0")
    #expect(duty.events.sum(duty.key, on: duty.due.adding(days: 1)) == "0/1")
    #expect(duty.events.sum(duty.key) == "0/1")
  }

  @Test("What meets it and was entered in error does not", arguments: ClockCase.all)
  func inError(duty: ClockCase) {
    let met = duty.met(duty.due)
    #expect((duty.events + met).inError(last: met.count).sum(duty.key) == "0/1")
  }

  @Test(
    "Where the child left on the day or before it is left out; the day after it had fallen due",
    arguments: ClockCase.all.filter(\.endsWithCare))
  func left(duty: ClockCase) {
    let onTheDay = duty.events + [.left(duty.due)]
    #expect(onTheDay.sum(duty.key) == "0/0")
    #expect(onTheDay.leftOut(duty.key) == ["it was asked for no more before its day": 1])
    #expect((duty.events + [.left(duty.due.adding(days: 1))]).sum(duty.key) == "0/1")
  }

  @Test(
    "Leaving care ends none of the others", arguments: ClockCase.all.filter { !$0.endsWithCare })
  func goesOn(duty: ClockCase) {
    #expect((duty.events + [.left("2014-09-30")]).sum(duty.key) == "0/1")
  }

  @Test("A child of whom none of it is recorded has none of those that begin with something recorded")
  func clean() {
    for duty in ClockCase.all where !duty.before.isEmpty {
      #expect([ChildEvent].coming().sum(duty.key) == "0/0", "\(duty.key)")
    }
  }
}
