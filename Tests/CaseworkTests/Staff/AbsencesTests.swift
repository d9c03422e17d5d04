import CareCalendar
import Casework
import Testing

/// Absences that overlap, follow one another, and end early.
@Suite struct AbsencesTests {
  private let stone = StaffID("stone")

  private func away(_ from: Day, _ until: Day, covering: String? = nil, who: String = "stone") -> Absence {
    Absence(of: StaffID(who), from: from, until: until, covering: covering.map { StaffID($0) })
  }

  private func staff(_ absences: Absence...) -> StaffList {
    var staff = StaffList()
    for login in ["stone", "hill", "voss"] {
      let details = StaffDetails(name: login, login: login, role: .teamManager, team: login)
      staff.evolve(.joined(StaffMember(id: StaffID(login), details: details)))
    }
    absences.forEach { staff.evolve(.away($0)) }
    return staff
  }

  @Test("A later absence takes its own days; what was recorded for the days before and after stands")
  func overlaps() {
    let long = away("2014-11-03", "2014-11-28", covering: "hill")
    let within = away("2014-11-10", "2014-11-14", covering: "voss")
    #expect(
      staff(long, within).absences == [
        away("2014-11-03", "2014-11-09", covering: "hill"),
        away("2014-11-15", "2014-11-28", covering: "hill"), within,
      ])
    let beyond = away("2014-11-14", "2014-12-05")
    #expect(
      staff(long, beyond).absences == [away("2014-11-03", "2014-11-13", covering: "hill"), beyond])
    #expect(staff(within, long).absences == [long])
    let anothers = away("2014-11-03", "2014-11-28", who: "hill")
    #expect(staff(anothers, within).absences == [anothers, within])
  }

  @Test("Whoever is back ends the absence that runs, and no other that is still to come")
  func back() {
    var staff = staff(
      away("2014-11-03", "2014-11-28", covering: "hill"), away("2015-08-03", "2015-08-14"),
      away("2014-11-03", "2014-11-28", who: "hill"))
    staff.evolve(.returned(stone, on: "2014-11-26"))
    #expect(
      staff.absences == [
        away("2014-11-03", "2014-11-25", covering: "hill"), away("2015-08-03", "2015-08-14"),
        away("2014-11-03", "2014-11-28", who: "hill"),
      ])
    staff.evolve(.returned(stone, on: "2014-11-03"))
    #expect(staff.absence(of: stone, on: "2014-11-03") == nil)
    #expect(staff.absence(of: stone, on: "2015-08-03") != nil)
  }

  @Test("An absence in parts ends with all that follows without a day between")
  func backInPart() {
    var staff = staff(
      away("2014-11-03", "2014-11-28", covering: "hill"), away("2014-11-10", "2014-11-14", covering: "voss"))
    staff.evolve(.returned(stone, on: "2014-11-12"))
    #expect(
      staff.absences == [
        away("2014-11-03", "2014-11-09", covering: "hill"),
        away("2014-11-10", "2014-11-11", covering: "voss"),
      ])
  }

  @Test("Being back ends the absence that runs, or else calls off the next")
  func ended() {
    let (first, second) = (away("2014-11-10", "2014-11-14"), away("2014-12-22", "2015-01-02"))
    let staff = staff(second, first)
    #expect(staff.absenceToEnd(of: stone, on: "2014-11-12") == first)
    #expect(staff.absenceToEnd(of: stone, on: "2014-11-03") == first)
    #expect(staff.absenceToEnd(of: stone, on: "2014-11-17") == second)
    #expect(staff.refusal(ofReturnOf: stone, on: "2014-11-17") == nil)
    #expect(staff.refusal(ofReturnOf: stone, on: "2015-01-03") == .isNotAway("stone"))
  }

  @Test("Nobody stands in for a manager who left meanwhile: whoever covered is let in no longer")
  func left() throws {
    var staff = staff(away("2014-11-03", "2014-11-28", covering: "hill"))
    #expect(staff.covered(by: StaffID("hill"), on: "2014-11-11").map(\.id) == [stone])
    var member = try #require(staff[stone])
    member.details.ended = "2014-11-10"
    staff.evolve(.changed(member))
    #expect(staff.covered(by: StaffID("hill"), on: "2014-11-10").map(\.id) == [stone])
    #expect(staff.covered(by: StaffID("hill"), on: "2014-11-11") == [])
  }
}
