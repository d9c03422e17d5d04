import CareCalendar
import Casebook
import Casework
import Printouts
import Rulebook
import Testing

/// Alerts as they are printed.
@Suite struct AlertsListingTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func line(_ steps: [AlertStep]) throws -> AlertLine {
    let raised = AlertRaised(
      id: AlertID("a1"), category: AlertCategory(key: "drift", name: "Delay", common: .drift),
      concern: "No school", remedy: "A school", putRightBy: try day("2014-12-01"), told: .told("I asked"),
      ladder: .usual, stage: "team-manager", by: StaffID("amina"), on: try day("2014-11-03"))
    var child = Child()
    child.evolve(.alert(.raised(raised)))
    steps.forEach { child.evolve(.alert(.stepped(raised.id, $0))) }
    let row = ChildRow(
      id: ChildID("c1"), number: ChildNumber("100234"), name: "Jayden Murray", iro: StaffID("amina"),
      team: "North")
    return AlertLine(
      try #require(child.alerts.first), of: row, on: try day("2014-11-05"), under: book, staff: staff)
  }

  private var staff: StaffList {
    var staff = StaffList()
    for (login, role) in [("amina", Role.iro), ("stone", .teamManager)] {
      let details = StaffDetails(name: login, login: login, role: role, team: "North")
      staff.evolve(.joined(StaffMember(id: StaffID(login), details: details)))
    }
    return staff
  }

  @Test("A list of alerts has where each is, both clocks and whose turn it is")
  func list() throws {
    let seen = AlertStep.acknowledged(
      ActingManager(StaffID("stone"), as: .teamManager), on: try day("2014-11-04"))
    let over = AlertStep.withdrawn(reason: "moved", on: try day("2014-11-05"))
    #expect(
      AlertsListing.listing([try line([seen]), try line([over])]).printed(as: .csv) == """
        alert,child,name,category,stage,raised,acknowledged,stage_due,process_due,owner,state
        a1,100234,Jayden Murray,Delay,Team Manager,2014-11-03,2014-11-04,2014-11-10,2014-12-01,stone,to-answer
        a1,100234,Jayden Murray,Delay,Team Manager,2014-11-03,,,,,withdrawn

        """)
  }

  @Test("Of a child's alert the words are printed too, and how it stands or ended")
  func child() throws {
    let empty = ChildCase(
      ChildID("c1"), entries: [], on: try day("2014-11-05"), for: .iro, under: book, staff: staff)
    let resolved = AlertStep.resolved(outcome: "at school", on: try day("2014-11-05"))
    let listing = ChildListing.listing(
      empty, siblings: [], alerts: [try line([]), try line([resolved])], under: book, iro: { $0.raw })
    let rows = listing.rows.filter { $0[0] == "alert" }
    #expect(
      rows.map { $0[3] } == [
        "No school; to put it right by 2014-12-01: A school; The child was told: I asked; at Team Manager; "
          + "stone: to acknowledge; this stage: 3 working days left; in all: 18 working days left",
        "No school; to put it right by 2014-12-01: A school; The child was told: I asked; "
          + "resolved on 2014-11-05 at Team Manager: at school",
      ])
  }
}
