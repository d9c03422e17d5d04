import CareCalendar
import Casework
import TestSupport
import Testing

/// Orders, plans and enquiries, which events of their own begin and end.
@Suite struct RecordedInvolvementTests {
  private let plan = ChildEvent.begun(.pathwayPlan, "2014-09-01")

  @Test("A plan begins on its day and lasts until it is ended")
  func lasting() throws {
    let child = Child(.born("1997-05-01"), plan)
    let known = try #require(child.latestInvolvement)
    #expect(known.kind == .pathwayPlan && known.began == "2014-09-01" && known.ended == nil)
    #expect(known.beganBecause == "pathway plan made")
    let days: [Day] = ["2014-08-31", "2014-09-01", "2018-01-01"]
    #expect(days.map(child.isWithUs(on:)) == [false, true, true])
    let ended = Child(plan, .over(.pathwayPlan, "2014-09-01", on: "2015-02-02", .movedAway))
    #expect(ended.latestInvolvement?.ended == "2015-02-02")
    #expect(ended.latestInvolvement?.endedBecause == "moved to another council, which took over")
    #expect(ended.withUsUntil == "2015-02-02")
  }

  @Test("A short break plan under section 17 runs until it is ended or the 18th birthday, and has no review")
  func section17() {
    let made = ChildEvent.begun(.section17ShortBreaks, "2014-06-02")
    let born = ChildEvent.born("1997-05-01")
    func runs(_ events: ChildEvent..., on days: [Day]) -> [Bool] {
      let child = Child([born, made] + events)
      #expect(child.reviewCycles.isEmpty)
      return days.map(child.isWithUs(on:))
    }
    #expect(runs(on: ["2014-06-01", "2014-06-02", "2014-06-03"]) == [false, true, true])
    #expect(runs(on: ["2015-04-30", "2015-05-01", "2015-05-02"]) == [true, false, false])
    let over = ChildEvent.over(.section17ShortBreaks, "2014-06-02", on: "2014-11-03")
    #expect(runs(over, on: ["2014-11-02", "2014-11-03", "2014-11-04"]) == [true, false, false])
  }

  @Test("One of a kind runs at a time; the next may begin on the day on which the last ended")
  func oneAtATime() {
    let next = InvolvementEvent.began(InvolvementBeginning(.pathwayPlan, on: "2015-02-02"))
    let running = given(plan).when(.involve([next], today: "2015-03-01"))
    #expect(
      running.refusal as? InvolvementRefusal == .runsAlready(.pathwayPlan, since: "2014-09-01"))
    given(plan, .over(.pathwayPlan, "2014-09-01", on: "2015-02-02"))
      .when(.involve([next], today: "2015-03-01")).then(.involvement(next))
  }

  @Test(
    "What cannot be true is refused",
    arguments: [
      (
        .ended(.pathwayPlan, began: "2014-09-02", .finished, on: "2015-01-01"),
        .noneRuns(.pathwayPlan, began: "2014-09-02")
      ),
      (
        .ended(.pathwayPlan, began: "2014-09-01", .finished, on: "2014-08-31"),
        .endsBeforeItBegan(.pathwayPlan, began: "2014-09-01")
      ),
      (
        .extended(.pathwayPlan, began: "2014-09-01", until: "2015-09-01", on: "2015-01-01"),
        .lastsUntilEnded(.pathwayPlan)
      ),
    ] as [(InvolvementEvent, InvolvementRefusal)])
  func impossible(event: InvolvementEvent, refusal: InvolvementRefusal) {
    let outcome = given(plan).when(.involve([event], today: "2015-03-01"))
    #expect(outcome.refusal as? InvolvementRefusal == refusal)
  }

  @Test("Nothing begins before the birth but an enquiry, nor after the death")
  func outsideLife() {
    func begin(_ kind: InvolvementKind, _ day: Day, after events: ChildEvent...) -> InvolvementRefusal? {
      let event = InvolvementEvent.began(InvolvementBeginning(kind, on: day))
      return Given(child: Child(events)).when(.involve([event], today: "2015-03-02")).refusal
        as? InvolvementRefusal
    }
    let born = ChildEvent.born("2014-09-01")
    #expect(begin(.supervisionOrder, "2014-08-31", after: born) == .beforeBirth(.supervisionOrder))
    #expect(begin(.supervisionOrder, "2014-09-01", after: born) == nil)
    #expect(begin(.childProtection, "2014-08-31", after: born) == nil)
    let expected = ChildEvent.person(.birthExpected("2015-05-01"))
    #expect(begin(.supervisionOrder, "2015-03-02", after: expected) == .beforeBirth(.supervisionOrder))
    #expect(begin(.childProtection, "2015-03-02", after: expected) == nil)
    let died = ChildEvent.over(.pathwayPlan, "2014-09-01", on: "2015-02-02", .died)
    #expect(begin(.supervisionOrder, "2015-02-02", after: plan, died) == nil)
    #expect(begin(.supervisionOrder, "2015-02-03", after: plan, died) == .died("2015-02-02"))
  }

  @Test("Nothing of tomorrow is recorded today")
  func tomorrow() {
    let event = InvolvementEvent.began(InvolvementBeginning(.pathwayPlan, on: "2015-03-02"))
    given().when(.involve([event], today: "2015-03-01"))
      .then(ReviewFileRefusal.notYetHappened("2015-03-02", today: "2015-03-01"))
  }

  @Test("While the child is looked after the plan has no count of its own, and one from the day they leave")
  func inCare() {
    let care: [ChildEvent] = [.born("1997-05-01"), .began("2012-01-09"), plan, .held("2014-12-01")]
    #expect(Child(care).cycle(.pathwayPlan)?.began == "2015-05-01")
    let left = Child(care + [.ended("2012-01-09", on: "2015-01-12")])
    #expect(left.cycle(.pathwayPlan)?.began == "2015-01-12")
    #expect(left.cycle(.pathwayPlan)?.countsFrom == "2014-12-01")
    let back = Child(care + [.ended("2012-01-09", on: "2015-01-12"), .began("2015-02-02")])
    let cycles = back.reviewCycles.filter { $0.kind == .pathwayPlan }
    #expect(cycles.map(\.began) == ["2015-01-12", "2015-05-01"])
    #expect(cycles.map(\.ended) == ["2015-02-02", nil])
  }

  @Test("A child in care who has a plan as well is looked after first, and with us until the later end")
  func both() {
    let child = Child(.born("1997-05-01"), .began("2012-01-09"), plan)
    #expect(child.latestInvolvement?.kind == .lookedAfter)
    #expect(child.involvements(on: "2014-10-01").map(\.kind) == [.lookedAfter, .pathwayPlan])
    #expect(child.involvements(on: "2015-05-01").map(\.kind) == [.pathwayPlan])
    #expect(child.withUsUntil == nil)
  }

  @Test("The death of a child whom no episode tells of is known by the end of the plan")
  func death() {
    let child = Child(plan, .over(.pathwayPlan, "2014-09-01", on: "2015-02-02", .died))
    #expect(child.died == "2015-02-02")
  }

  @Test("Taking back the beginning takes back its end first")
  func corrected() {
    let history = entries([plan, .over(.pathwayPlan, "2014-09-01", on: "2015-02-02")])
    #expect(throws: CorrectionRefusal.self) {
      try Child.correct(history, marking: [1], reason: "another child")
    }
    #expect(throws: Never.self) { try Child.correct(history, marking: [1, 2], reason: "another child") }
  }
}
