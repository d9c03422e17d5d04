import CareCalendar
import Casework
import Testing

/// Whose child it is, from which day, and when the reviewing service was told.
@Suite struct AllocationTests {
  private let amina = StaffID("amina")
  private let tom = StaffID("tom")

  private func allocated(
    _ iro: StaffID, since: Day? = nil, recordedOn: Day? = "2014-11-03"
  ) -> ChildEvent {
    .allocation(.allocated(Allocation(iro: iro, since: since, recordedOn: recordedOn)))
  }

  private func told(_ day: Day) -> ChildEvent { .allocation(.serviceTold(on: day)) }

  private func reconcile(_ known: [ChildEvent], _ fact: ChildFact) throws -> Reconciled {
    try Child(known).reconcile(fact, today: "2014-11-03")
  }

  @Test("The day of a list is that of the allocation, whether the IRO is the first or another")
  func dated() throws {
    #expect(
      try reconcile([], .allocatedTo(amina, since: "2014-07-04")).events
        == [allocated(amina, since: "2014-07-04")])
    #expect(
      try reconcile([allocated(amina)], .allocatedTo(tom, since: "2014-10-01")).events
        == [allocated(tom, since: "2014-10-01")])
  }

  @Test("A day that was not known is added, an earlier one taken over, a later one only told")
  func dayOfSame() throws {
    let dated = allocated(amina, since: "2014-07-04")
    #expect(try reconcile([allocated(amina)], .allocatedTo(amina, since: "2014-07-04")).events == [dated])
    #expect(try reconcile([dated], .allocatedTo(amina, since: "2014-07-04")).isNothing)
    #expect(try reconcile([dated], .allocatedTo(amina)).isNothing)
    let earlier = allocated(amina, since: "2014-07-03")
    #expect(try reconcile([dated], .allocatedTo(amina, since: "2014-07-03")).events == [earlier])
    let later = try reconcile([dated], .allocatedTo(amina, since: "2014-09-01"))
    #expect(later.events == [])
    #expect(
      later.remarks.map(\.line) == ["since: the list says 2014-09-01, recorded is 2014-07-04: not applied"])
    for known in [[allocated(amina), dated], [dated, earlier]] {
      #expect(Child(known).responsibility.allocations.count == 1)
    }
  }

  @Test("An allocation was recorded when it was first, though its day became known later")
  func recorded() {
    func recorded(_ events: ChildEvent...) -> Day? {
      Child(events).responsibility.allocations.last?.recordedOn
    }
    let known = allocated(amina, recordedOn: "2014-07-07")
    let dated = allocated(amina, since: "2014-07-04", recordedOn: "2014-09-01")
    #expect(recorded(known, dated) == "2014-07-07")
    #expect(recorded(allocated(amina, recordedOn: nil), dated) == "2014-09-01", "by an earlier version")
    #expect(recorded(dated, allocated(tom, since: "2014-10-01")) == "2014-11-03", "another IRO")
  }

  @Test("An introduction is of the IRO who is named, or else of the one of its day")
  func introductions() {
    func sent(_ day: Day, by iro: StaffID? = nil) -> ChildEvent {
      .voice(.introductionSent(SentIntroduction(iro: iro, contactCard: true, on: day)))
    }
    let known = [allocated(amina, since: "2014-07-04"), allocated(tom, since: "2014-10-01")]
    func isKnown(_ iro: StaffID, _ events: ChildEvent...) -> Bool {
      Child(known + events).introduction(of: iro) != nil
    }
    #expect(!isKnown(amina) && !isKnown(tom))
    #expect(isKnown(amina, sent("2014-09-30")) && !isKnown(tom, sent("2014-09-30")))
    #expect(isKnown(tom, sent("2014-10-01")) && !isKnown(amina, sent("2014-10-01")))
    #expect(isKnown(tom, sent("2014-09-30", by: tom)), "before the day")
    let both = Child(known + [sent("2014-10-02"), sent("2014-09-30")])
    #expect(both.voice.introductions.map(\.on) == ["2014-09-30", "2014-10-02"])
  }

  @Test("Looking back before the day there was no IRO, though the day became known later")
  func lookingBack() {
    let told = entries([
      .began("2014-07-02"), allocated(amina), allocated(amina, since: "2014-07-04"),
      allocated(tom, since: "2014-10-01"),
    ])
    func iro(_ day: Day) -> StaffID? { Child(folding: told, upTo: day).responsibility.iro }
    #expect(iro("2014-07-03") == nil)
    #expect(iro("2014-07-04") == amina)
    #expect(iro("2014-09-30") == amina)
    #expect(iro("2014-10-01") == tom)
  }

  @Test("An allocation before another one's, or before the child was born, is refused")
  func refused() {
    #expect(throws: AllocationRefusal.beforeAnother(since: "2014-10-01")) {
      try reconcile([allocated(tom, since: "2014-10-01")], .allocatedTo(amina, since: "2014-09-30"))
    }
    #expect(throws: AllocationRefusal.beforeAnother(since: "2014-07-04")) {
      let known = [allocated(amina, since: "2014-07-04"), allocated(tom, since: "2014-10-01")]
      return try reconcile(known, .allocatedTo(tom, since: "2014-07-01"))
    }
    #expect(throws: AllocationRefusal.beforeBirth(born: "2014-07-01")) {
      try reconcile([.born("2014-07-01")], .allocatedTo(amina, since: "2014-06-30"))
    }
  }

  @Test("The day the service was told is kept once for each time in care")
  func serviceTold() throws {
    #expect(try reconcile([.began("2014-07-02")], .serviceTold("2014-07-03")).events == [told("2014-07-03")])
    let known: [ChildEvent] = [
      .began("2014-07-02"), told("2014-07-03"), .ended("2014-07-02", on: "2014-09-01"), .began("2014-10-06"),
    ]
    #expect(try reconcile(known, .serviceTold("2014-07-03")).isNothing)
    #expect(
      try reconcile(known, .serviceTold("2014-07-04")).remarks.map(\.line) == [
        "told: the list says 2014-07-04, recorded is 2014-07-03: not applied"
      ])
    #expect(try reconcile(known, .serviceTold("2014-10-03")).events == [told("2014-10-03")])
    let child = Child(known + [told("2014-10-03")])
    #expect(child.periodsOfCare.map(child.serviceTold) == ["2014-07-03", "2014-10-03"])
    #expect(Child(known).periodsOfCare.map(Child(known).serviceTold) == ["2014-07-03", nil])
  }

  @Test("A name that is written otherwise is no other social worker, and no other team")
  func holders() throws {
    let known = ChildEvent.allocation(
      .caseHeld(CaseHolder(socialWorker: "Mary-Ann O'Brien", team: "Children in Care 1", since: nil)))
    let same = ChildFact.caseHeld(socialWorker: "MARY ANN  O’BRIEN", team: "children in care 1")
    #expect(try reconcile([known], same).isNothing)
    let other = ChildFact.caseHeld(socialWorker: "Mary-Ann O'Brien", team: "Children in Care 2")
    #expect(try reconcile([known], other).events.count == 1)
  }

  @Test("One IRO throughout is told by the days of the allocations")
  func throughout() throws {
    func isOne(_ events: ChildEvent...) throws -> Bool? {
      let child = Child([.began("2014-07-02")] + events)
      return child.hasOneIRO(throughout: try #require(child.periodsOfCare.last))
    }
    #expect(try isOne() == nil)
    #expect(try isOne(allocated(amina)) == nil, "an allocation without a day")
    #expect(try isOne(allocated(amina, since: "2014-07-04")) == true)
    #expect(try isOne(allocated(amina, since: "2014-07-04"), allocated(tom, since: "2014-10-01")) == false)
    #expect(try isOne(allocated(amina), allocated(tom, since: "2014-10-01")) == false)
    #expect(try isOne(allocated(amina), allocated(tom, since: "2014-07-02")) == true, "Tom's from the start")
    #expect(
      try isOne(.held("2014-07-28"), allocated(amina, since: "2014-08-20")) == false,
      "somebody else held a review")
    #expect(
      try isOne(
        allocated(amina, since: "2014-07-04"), .ended("2014-07-02", on: "2014-09-01"),
        allocated(tom, since: "2014-10-01")) == true, "Tom's after it ended")
  }

  @Test("Where the beginning of care is not known, neither is who had the child then")
  func unknownBeginning() throws {
    let child = Child([
      .began("2014-07-02", .accommodated, .placement), allocated(amina, since: "2014-07-04"),
    ])
    #expect(child.hasOneIRO(throughout: try #require(child.periodsOfCare.last)) == nil)
  }
}
