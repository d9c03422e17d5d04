import CareCalendar
import Casework
import Testing

/// A stay after arrest, on remand or in detention, and when it is expected to end.
@Suite struct StayTests {
  private let today: Day = "2014-11-03"

  private func ends(_ day: Day?, on told: Day) -> ChildEvent {
    .placement(.stayExpectedToEnd(ExpectedEnd(ends: day, on: told)))
  }

  private func care(_ command: CareCommand) -> ChildCommand { .care(command, today: today) }

  @Test("Its end is recorded with its beginning")
  func begins() {
    let remand = CareBeginning(on: "2014-11-01", legalStatus: .remand, stayEnds: "2014-11-14")
    given().when(care(.begin(remand))).then(
      .began("2014-11-01", .remand), ends("2014-11-14", on: "2014-11-01"))
    let changed = CareChange(on: "2014-11-01", legalStatus: .remand, stayEnds: "2014-11-14")
    let outcome = given(.began("2014-07-02")).when(care(.change(changed)))
    #expect(outcome.events.last == ends("2014-11-14", on: "2014-11-01"))
  }

  @Test("It is told later, once more, or not known any more; on no day before the stay or after today")
  func told() {
    let remand = ChildEvent.began("2014-11-01", .remand)
    for (day, isTaken) in [
      ("2014-10-31", false), ("2014-11-01", true), ("2014-11-03", true), ("2014-11-04", false),
    ] as [(Day, Bool)] {
      let outcome = given(remand).when(care(.expectEnd("2014-11-14", on: day)))
      #expect((outcome.refusal == nil) == isTaken, "\(day)")
    }
    let known = Child([remand, ends("2014-11-14", on: "2014-11-01")])
    #expect(known.stay?.expectedEnd == "2014-11-14")
    let unknown = Given(child: known).when(care(.expectEnd(nil, on: "2014-11-02")))
    #expect(Child([remand, ends("2014-11-14", on: "2014-11-01")] + unknown.events).stay?.expectedEnd == nil)
  }

  @Test("It cannot have been expected to end on a day that was past")
  func past() {
    let remand = ChildEvent.began("2014-10-01", .remand)
    for (end, isTaken) in [("2014-11-01", false), ("2014-11-02", true), ("2014-11-03", true)] as [(Day, Bool)]
    {
      let outcome = given(remand).when(care(.expectEnd(end, on: "2014-11-02")))
      #expect((outcome.refusal == nil) == isTaken, "\(end)")
    }
  }

  @Test("Elsewhere there is no stay to end")
  func none() {
    given(.began("2014-11-01")).when(care(.expectEnd("2014-11-14", on: "2014-11-02")))
      .then(care: .noStayToEnd)
    let accommodated = CareBeginning(on: "2014-11-01", legalStatus: .accommodated, stayEnds: "2014-11-14")
    given().when(care(.begin(accommodated))).then(care: .noStayToEnd)
  }

  @Test("From arrest to remand it goes on; under another status it is over, and a later one begins anew")
  func goesOn() {
    let arrest: [ChildEvent] = [
      .began("2014-11-01", .accommodatedAfterArrest), ends("2014-11-05", on: "2014-11-01"),
    ]
    let remand = Child(arrest + chain("2014-11-01", to: "2014-11-03", .remand, .legalStatus))
    #expect(remand.stay?.began == "2014-11-01")
    #expect(remand.stay?.legalStatus == .remand)
    #expect(remand.stay?.expectedEnd == "2014-11-05")
    let over = arrest + chain("2014-11-01", to: "2014-11-03", .accommodated, .legalStatus)
    #expect(Child(over).stay == nil)
    let again = Child(over + chain("2014-11-03", to: "2014-11-20", .remand, .legalStatus))
    #expect(again.stay?.began == "2014-11-20")
    #expect(again.stay?.expectedEnd == nil)
  }

  @Test("Each stay of a time in care has what was heard of its own end, and the day on which it was over")
  func all() throws {
    let events =
      [.began("2014-11-01", .accommodatedAfterArrest), ends("2014-11-05", on: "2014-11-01")]
      + chain("2014-11-01", to: "2014-11-03", .accommodated, .legalStatus)
      + chain("2014-11-03", to: "2014-11-20", .remand, .legalStatus) + [ends("2014-12-01", on: "2014-11-20")]
    let child = Child(events)
    let stays = child.stays(in: try #require(child.periodsOfCare.last))
    #expect(stays.map(\.began) == ["2014-11-01", "2014-11-20"])
    #expect(stays.map(\.ended) == ["2014-11-03", nil])
    #expect(stays.map(\.expectedEnd) == ["2014-11-05", "2014-12-01"])
    #expect(child.stay == stays.last)
  }
}
