import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

@testable import Printouts

/// Alerts as they are printed.
@Suite struct AlertsListingTests {
  private let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func line(
    _ steps: [AlertStepTaken], isUrgent: Bool = false, on ladder: Ladder = .usual
  ) throws -> AlertLine {
    let raised = AlertRaised(
      id: AlertID("a1"), category: AlertCategory(key: "drift", name: "Delay", common: .drift),
      concern: "No school", remedy: "A school", putRightBy: try day("2014-12-01"), isUrgent: isUrgent,
      told: .told("I asked"), ladder: ladder, stage: "team-manager", by: StaffID("amina"),
      on: try day("2014-11-03"))
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
    let seen = AlertStepTaken(
      .acknowledge, by: ActingManager(StaffID("stone"), as: .teamManager), on: try day("2014-11-04"))
    let over = AlertStepTaken(.withdraw(reason: "moved"), on: try day("2014-11-05"))
    #expect(
      AlertsListing.listing([try line([seen]), try line([over])]).printed(as: .csv) == """
        alert,child,name,category,stage,raised,acknowledged,stage_due,process_due,owner,state,urgent,acknowledge_due,cafcass
        a1,100234,Jayden Murray,Delay,Team Manager,2014-11-03,2014-11-04,2014-11-10,2014-12-01,stone,to-answer,no,,
        a1,100234,Jayden Murray,Delay,Team Manager,2014-11-03,,,,,withdrawn,no,,

        """)
  }

  @Test("The last columns say what is urgent, by when it is to be acknowledged, and when Cafcass was told")
  func lastColumns() throws {
    let cafcass = AlertStepTaken(.referToCafcass(reason: "no plan"), on: try day("2014-11-05"))
    let listing = AlertsListing.listing([try line([]), try line([cafcass], isUrgent: true)])
    #expect(listing.columns.suffix(3) == ["urgent", "acknowledge_due", "cafcass"])
    #expect(
      listing.rows.map { Array($0.suffix(3)) } == [
        ["no", "2014-11-05", ""], ["yes", "2014-11-04", "2014-11-05"],
      ])
  }

  @Test("A ladder that is longer than the Handbook allows is told once below the list, to people alone")
  func warning() throws {
    let long = Ladder(
      name: "LAC Alert",
      stages: Ladder.usual.stages.map { stage in
        LadderStage(
          key: stage.key, name: stage.name, role: stage.role, roleName: stage.roleName, period: .days(10),
          isFormal: stage.isFormal, mayStart: stage.mayStart)
      })
    let over = AlertStepTaken(.withdraw(reason: "moved"), on: try day("2014-11-05"))
    let listing = AlertsListing.listing([try line([], on: long), try line([], on: long)])
    let told =
      "LAC Alert: The formal stages add up to 40 days; the IRO Handbook (6.2) gives 20 working days in all."
    #expect(listing.remarks == [told])
    #expect(listing.printed(as: .text).hasSuffix("\n" + told + "\n"))
    #expect(!listing.printed(as: .csv).contains("Handbook"))
    #expect(!listing.printed(as: .json).contains("Handbook"))
    #expect(AlertsListing.listing([try line([]), try line([over], on: long)]).remarks == [])
  }

  @Test("Of a child's alert the words are printed too, and how it stands or ended")
  func child() throws {
    let empty = ChildCase(
      ChildID("c1"), entries: [], on: try day("2014-11-05"), for: .iro, under: book, staff: staff)
    let resolved = AlertStepTaken(.resolve(outcome: "at school"), on: try day("2014-11-05"))
    let listing = ChildListing.listing(
      empty, siblings: [], alerts: [try line([]), try line([resolved])], under: book, iro: { $0.raw })
    let rows = listing.rows.filter { $0[0] == "alert" }
    #expect(
      rows.map { $0[3] } == [
        "No school; to put it right by 2014-12-01: A school; The child was told: I asked; at Team Manager; "
          + "stone: to acknowledge; to be acknowledged: ends today; this stage: 3 working days left; "
          + "in all: 18 working days left",
        "No school; to put it right by 2014-12-01: A school; The child was told: I asked; "
          + "resolved on 2014-11-05 at Team Manager: at school",
      ])
  }

  @Test("A reply is printed with a child's alert, and a referral to Cafcass")
  func reply() throws {
    let stone = ActingManager(StaffID("stone"), as: .teamManager)
    let replied = AlertStepTaken(
      .reply("The panel meets", by: try day("2014-11-28")), by: stone, on: try day("2014-11-04"))
    let cafcass = AlertStepTaken(.referToCafcass(reason: "no plan"), on: try day("2014-11-05"))
    let row = ChildListing.alert(try line([replied, cafcass]))
    #expect(
      row[3].contains(
        "; answered on 2014-11-04, to be done by 2014-11-28: The panel meets; at Team Manager; "))
    #expect(!row[3].contains("to be acknowledged"))
    #expect(row[3].hasSuffix("; referred to Cafcass on 2014-11-05: no plan"))
  }
}
