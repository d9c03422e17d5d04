import CareCalendar
import Casework
import Testing

/// Whose turn it is when a manager is there, away, covered for, or when there is none.
@Suite struct TurnsTests {
  private let ladder: [Role] = [.teamManager, .teamManager, .serviceManager, .director]
  private let day: Day = "2014-11-03"

  private func staff(_ absences: Absence...) -> StaffList {
    var staff = StaffList()
    let people: [(String, Role, String?)] = [
      ("stone", .teamManager, "North"), ("hill", .teamManager, "South"), ("reid", .serviceManager, nil),
      ("boss", .director, nil), ("amina", .iro, nil),
    ]
    for (login, role, team) in people {
      let details = StaffDetails(name: login, login: login, role: role, team: team)
      staff.evolve(.joined(StaffMember(id: StaffID(login), details: details)))
    }
    absences.forEach { staff.evolve(.away($0)) }
    return staff
  }

  private func away(_ who: String, covering: String? = nil, until: Day = "2014-11-14") -> Absence {
    Absence(
      of: StaffID(who), from: "2014-11-03", until: until, covering: covering.map { StaffID($0) })
  }

  private func turn(_ absences: Absence..., team: String? = "North", on day: Day? = nil) -> [ActingManager] {
    var staff = staff()
    absences.forEach { staff.evolve(.away($0)) }
    return staff.turn(at: ladder, team: team, on: day ?? self.day)
  }

  private func acting(
    _ who: String, as role: Role, for other: String? = nil, vacant: Role? = nil
  ) -> ActingManager {
    ActingManager(StaffID(who), as: role, coveringFor: other.map { StaffID($0) }, vacant: vacant)
  }

  @Test("It is the turn of the manager of the child's own team")
  func own() {
    #expect(turn() == [acting("stone", as: .teamManager)])
    #expect(turn(team: "South") == [acting("hill", as: .teamManager)])
  }

  @Test("While the manager is away it is the turn of whoever covers, from the first day to the last")
  func covered() {
    let absence = away("stone", covering: "hill")
    let standingIn = [acting("hill", as: .teamManager, for: "stone")]
    #expect(turn(absence, on: "2014-11-02") == [acting("stone", as: .teamManager)])
    #expect(turn(absence, on: "2014-11-03") == standingIn)
    #expect(turn(absence, on: "2014-11-14") == standingIn)
    #expect(turn(absence, on: "2014-11-15") == [acting("stone", as: .teamManager)])
  }

  @Test("Where nobody covers, it is the turn of the next role up, for the one who is away")
  func next() {
    #expect(turn(away("stone")) == [acting("reid", as: .teamManager, for: "stone")])
    #expect(turn(away("stone"), away("reid")) == [acting("boss", as: .teamManager, for: "stone")])
    #expect(turn(away("stone"), away("reid"), away("boss")) == [])
  }

  @Test("Whoever covers and is away themself hands on to who covers them, and nobody goes round in a circle")
  func chain() {
    #expect(
      turn(away("stone", covering: "hill"), away("hill", covering: "boss"))
        == [acting("boss", as: .teamManager, for: "stone")])
    #expect(
      turn(away("stone", covering: "hill"), away("hill", covering: "stone"))
        == [acting("reid", as: .teamManager, for: "stone")])
  }

  @Test("Where a team has no manager, or the child no team, it is the next role's turn, told so")
  func empty() {
    #expect(turn(team: "East") == [acting("reid", as: .serviceManager, vacant: .teamManager)])
    #expect(turn(team: nil) == [acting("reid", as: .serviceManager, vacant: .teamManager)])
    #expect(
      turn(away("reid", covering: "hill"), team: "East")
        == [acting("hill", as: .serviceManager, for: "reid", vacant: .teamManager)])
  }

  @Test("Another team's manager does not act; a manager above does, and so does who covers for one")
  func whoActs() {
    func acts(_ who: String, _ staff: StaffList) -> ActingManager? {
      staff.acting(StaffID(who), on: ladder, team: "North", day: day)
    }
    let all = staff()
    #expect(acts("stone", all) == acting("stone", as: .teamManager))
    #expect(acts("hill", all) == nil)
    #expect(acts("amina", all) == nil)
    #expect(acts("reid", all) == acting("reid", as: .serviceManager))
    #expect(acts("boss", all) == acting("boss", as: .director))
    let reidAway = staff(away("reid", covering: "hill"))
    #expect(acts("hill", reidAway) == acting("hill", as: .serviceManager, for: "reid"))
    let stoneAway = staff(away("stone", covering: "hill"))
    #expect(acts("hill", stoneAway) == acting("hill", as: .teamManager, for: "stone"))
    #expect(acts("stone", stoneAway) == acting("stone", as: .teamManager))
  }

  @Test("A manager to whom alerts go is covered by another, and nobody covers for themself")
  func refused() {
    let staff = staff()
    func refusal(_ absence: Absence) -> StaffRefusal? { staff.refusal(of: absence, on: day) }
    #expect(refusal(away("stone", covering: "hill")) == nil)
    #expect(refusal(away("stone", covering: "amina")) == .cannotCover("amina", .teamManager))
    #expect(refusal(away("nobody")) == .noSuchMember)
    #expect(refusal(away("stone", covering: "stone")) == .coversThemself)
    #expect(refusal(away("stone", until: "2014-11-02")) == .backBeforeAway(from: "2014-11-03"))
    #expect(staff.refusal(ofReturnOf: StaffID("stone"), on: day) == .isNotAway("stone"))
  }
}
