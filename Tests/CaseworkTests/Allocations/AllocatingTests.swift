import CareCalendar
import Casework
import Testing

/// An IRO for a child, as somebody decides it at the screen.
@Suite struct AllocatingTests {
  private let today: Day = "2014-11-03"
  private let tom = StaffMember(
    id: StaffID("tom"), details: StaffDetails(name: "Tom Nowak", login: "tom", role: .iro))
  private let amina = ChildEvent.allocation(
    .allocated(Allocation(iro: StaffID("amina"), since: "2014-07-04")))

  @Test("The first IRO needs no reason, a change does")
  func reason() {
    given(.began("2014-07-02")).when(.allocate(tom, since: "2014-11-03", reason: nil, today: today))
      .then(.allocation(.allocated(Allocation(iro: tom.id, since: "2014-11-03", recordedOn: today))))
    given(.began("2014-07-02"), amina).when(.allocate(tom, since: "2014-11-03", reason: " ", today: today))
      .then(allocation: .changeNeedsReason)
    given(.began("2014-07-02"), amina)
      .when(.allocate(tom, since: "2014-11-03", reason: "Amina left", today: today))
      .then(
        .allocation(
          .allocated(
            Allocation(iro: tom.id, since: "2014-11-03", reason: "Amina left", recordedOn: today))))
  }

  @Test("From a day up to today, and not before another IRO had the child")
  func day() {
    for (day, isTaken) in [
      ("2014-07-03", false), ("2014-07-04", true), ("2014-11-03", true), ("2014-11-04", false),
    ] as [(Day, Bool)] {
      let outcome = given(.began("2014-07-02"), amina).when(
        .allocate(tom, since: day, reason: "x", today: today))
      #expect((outcome.refusal == nil) == isTaken, "\(day)")
    }
  }

  @Test("Nobody is given a child whose social worker they are; who was so before is warned of")
  func independence() {
    func holder(_ name: String) -> ChildEvent {
      .allocation(.caseHeld(CaseHolder(socialWorker: name, team: "A", since: nil)))
    }
    given(.began("2014-07-02"), holder("TOM  NOWAK"))
      .when(.allocate(tom, since: "2014-11-03", reason: nil, today: today))
      .then(allocation: .notIndependent("Tom Nowak is the child's social worker"))
    let before = Child(.began("2014-07-02"), holder("Tom Nowak"), holder("Bea Lind"))
    #expect(before.dependence(of: tom) == nil)
    #expect(before.formerDependence(of: tom) == "Tom Nowak was the child's social worker before")
  }

  @Test("The IRO who has the child already is refused")
  func same() {
    let has = ChildEvent.allocation(.allocated(Allocation(iro: tom.id, since: "2014-07-04")))
    given(.began("2014-07-02"), has).when(.allocate(tom, since: "2014-11-03", reason: "x", today: today))
      .then(allocation: .sameIRO)
  }
}
