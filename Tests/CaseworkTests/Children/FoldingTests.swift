import CareCalendar
import Casework
import Testing

/// The child as of a day: what had happened by then, as known now.
@Suite struct FoldingTests {
  private let history = entries([
    .collectedYear(2014), .named("Ella Rose"), .began("2014-07-02"),
    .booked("2014-07-28", madeOn: "2014-07-10"), .held("2014-07-28"),
    .putOff(
      PutOff(
        duty: DutyKey(rule: RuleID("r"), subject: .other("s")), until: "2014-09-01", reason: "x",
        on: "2014-08-20")),
    .ended("2014-07-02", on: "2014-12-01"),
    .allocation(.allocated(Allocation(iro: StaffID("a"), since: "2014-07-04"))),
    .allocation(.caseHeld(CaseHolder(socialWorker: "Theo Carter", team: nil, since: nil))),
  ])

  @Test("Each thing is there from the day it happened on")
  func upTo() {
    #expect(child("2014-07-01").care.episodes == [])
    #expect(child("2014-07-02").care.episodes.count == 1)
    #expect(child("2014-07-03").responsibility.iro == nil)
    #expect(child("2014-07-04").responsibility.iro == StaffID("a"))
    #expect(child("2014-07-09").reviews.bookings == [])
    #expect(child("2014-07-27").reviews.bookings.count == 1)
    #expect(child("2014-07-28").reviews.bookings == [])
    #expect(child("2014-07-28").reviews.held.count == 1)
    #expect(child("2014-08-19").putOffs == [])
    #expect(child("2014-08-20").putOffs.count == 1)
    #expect(child("2014-11-30").care.episodes[0].ended == nil)
    #expect(child("2014-12-01").care.episodes[0].ended?.on == "2014-12-01")
  }

  @Test("What has no day of its own holds for every day; a collection from its first")
  func withoutADay() {
    #expect(child("2001-01-01").person.name == "Ella Rose")
    #expect(child("2001-01-01").responsibility.caseHolder?.socialWorker == "Theo Carter")
    #expect(child("2014-03-31").collectedYears == [])
    #expect(child("2014-04-01").collectedYears == [2014])
  }

  @Test("A correction holds for the days before it was made")
  func corrected() {
    let correction = ChildEvent.enteredInError(Correction(versions: [5], reason: "Wrong child"))
    let told = history + [ChildEntry(version: 10, event: correction)]
    #expect(Child(folding: told, upTo: "2014-07-28").reviews.held == [])
    #expect(Child(folding: told, upTo: "2014-07-28").reviews.bookings.count == 1)
  }

  @Test("Without a day everything is told")
  func everything() {
    #expect(Child(folding: history) == child("2014-12-01"))
  }

  private func child(_ day: Day) -> Child { Child(folding: history, upTo: day) }
}

extension ChildEvent {
  fileprivate static func collectedYear(_ year: Int) -> Self { .person(.collected(startYear: year)) }
}
