import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Caseloads and the team.
@Suite struct CaseloadTests {
  private func child(
    _ id: String, _ iro: String?, since: Day = "2012-05-01", until: Day? = nil
  ) -> CountedChild {
    .inCare(id, since: since, until: until) { child in
      child.allocations = iro.map { [CountedAllocation(iro: StaffID($0), since: nil, until: nil)] } ?? []
    }
  }

  private func year(_ children: CountedChild..., staff: StaffList? = nil) -> InventedYear {
    var year = InventedYear()
    year.children = children
    year.staff = staff ?? .iros(("amina", 100, { _ in }), ("ben", 50, { _ in }))
    return year
  }

  @Test("On average, cases at the twelve month-ends over full posts; for each IRO whatever their hours")
  func average() {
    let year = year(child("1", "amina"), child("2", "amina"), child("3", "ben"))
    #expect(year.sum("iro.caseload.average") == "36/1800" && year.result("iro.caseload.average")?.value == 2)
    #expect(year.result("iro.caseload.per-iro")?.value == 1.5)
    #expect(year.sum("iro.caseload.average.looked-after") == "36/1800")
    #expect(year.sum("iro.caseload.average.short-breaks") == "0/1800")
  }

  @Test("A child who leaves on a month's last day is no case on it")
  func monthEnd() {
    #expect(year(child("1", "amina", until: "2014-09-30")).sum("iro.caseload.average") == "5/1800")
    #expect(year(child("1", "amina", until: "2014-10-01")).sum("iro.caseload.average") == "6/1800")
  }

  @Test("At the start is the day before, at the end the last day")
  func days() {
    let year = year(
      child("1", "amina", since: "2014-04-01"), child("2", "amina", until: "2015-03-31"),
      child("3", "ben", since: "2015-03-31"))
    #expect(year.sum("iro.caseload.average.start") == "1/150")
    #expect(year.sum("iro.caseload.average.end") == "2/150")
  }

  @Test("Short breaks are a kind of their own, and a child may be two cases")
  func kinds() {
    var both = child("1", "amina")
    both.shortBreaks = [CountedStay(began: "2015-03-01", ended: nil, reason: nil)]
    let year = year(both)
    #expect(year.sum("iro.caseload.average.end") == "2/150")
    #expect(year.sum("iro.caseload.average.short-breaks") == "1/1800")
  }

  @Test("So are pathway plans, from the day of the plan to the day before its end")
  func pathwayPlans() {
    var both = child("1", "amina")
    both.involvements = [CountedInvolvement(.pathwayPlan, began: "2014-06-30", ended: "2014-09-30")]
    let year = year(both)
    #expect(year.sum("iro.caseload.average.pathway-plans") == "3/1800")
    #expect(year.sum("iro.caseload.average") == "15/1800")
    #expect(year.sum("population.pathway-plans") == "0/0")
    both.involvements = [CountedInvolvement(.pathwayPlan, began: "2015-03-31", ended: nil)]
    #expect(self.year(both).sum("population.pathway-plans") == "1/1")
  }

  @Test("The cases of each IRO stand under their login: those looked after, and child protection beside")
  func each() {
    var both = child("1", "amina")
    both.involvements = [CountedInvolvement(.childProtection, began: "2015-03-31", ended: nil)]
    var ended = child("2", "amina", until: "2014-06-01")
    ended.involvements = [CountedInvolvement(.childProtection, began: "2014-06-01", ended: "2015-03-31")]
    let year = year(
      both, ended, child("3", "ben", until: "2015-04-01"), child("4", "ben", until: "2015-03-31"))
    #expect(year.result("iro.caseload.amina")?.figure.words() == "1/1")
    #expect(year.result("iro.caseload.ben")?.figure.words() == "1/0")
    #expect(year.measure("iro.caseload.carol") == nil)
  }

  @Test("Who was in no post on the last day has no cases of their own, and a figure keeps its key")
  func eachInPost() {
    let staff = StaffList.iros(("amina", 100, { $0.ended = "2015-03-30" }), ("most", 100, { _ in }))
    let year = year(child("1", "amina"), child("2", "most"), staff: staff)
    #expect(year.result("iro.caseload.amina")?.figure.words() == "–")
    #expect(year.measure("iro.caseload.most")?.unit == .most)
  }

  @Test("Children without an IRO, and those of somebody in no IRO's post, are left out")
  func leftOut() {
    let year = year(child("1", nil), child("2", "carol"), child("3", "ben"))
    #expect(year.sum("iro.caseload.average.end") == "1/150")
    #expect(
      year.leftOut("iro.caseload.average.end")
        == ["no IRO was allocated": 1, "whoever had the child was in no IRO's post": 1])
  }

  @Test("An IRO counts from the day they started to the day they ended")
  func posts() {
    let staff = StaffList.iros(
      ("amina", 100, { $0.started = "2014-05-01" }), ("ben", 100, { $0.ended = "2014-05-31" }))
    let year = year(child("1", "amina"), staff: staff)
    #expect(year.sum("iro.caseload.average") == "11/1300")
    #expect(year.leftOut("iro.caseload.average") == ["whoever had the child was in no IRO's post": 1])
    #expect(year.sum("iro.count") == "1/1")
  }

  @Test("A child who changed IRO is a case of the new one from that day on; the most is of one IRO")
  func most() {
    var moved = child("1", "amina")
    moved.allocations = [
      CountedAllocation(iro: StaffID("amina"), since: nil, until: "2014-12-31"),
      CountedAllocation(iro: StaffID("ben"), since: "2014-12-31", until: nil),
    ]
    let year = year(moved, child("2", "ben"))
    #expect(year.result("iro.caseload.most")?.value == 2)
    let groups = year.result("iro.caseload.per-iro", by: [.iro])?.groups
    #expect(groups?.map { $0.group.words(year.staff) } == ["amina", "ben"])
    #expect(groups?.map(\.figure.numerator) == [8, 16])
  }

  @Test("Bands are by the mean of the month-ends, rounded; whoever had any at all had one")
  func bands() {
    var children = (1...10).map { child("a\($0)", "amina") }
    children += [child("x", "amina", since: "2014-10-01"), child("y", "ben", until: "2014-05-01")]
    var year = year()
    year.children = children
    #expect(year.sum("iro.caseload.band.11-20") == "1/2")
    #expect(year.sum("iro.caseload.band.1-10") == "1/2")
    year.children.removeLast()
    #expect(year.leftOut("iro.caseload.band.1-10") == ["the IRO had no children": 1])
  }

  @Test("The team, by the staff list on the last day")
  func team() {
    var staff = StaffList.iros(
      (
        "amina", 100,
        {
          $0.sex = .female
          $0.ethnicity = .african
          $0.started = "2002-03-31"
        }
      ),
      ("ben", 50, { $0.employment = "agency, by the day" }),
      ("carol", 100, { $0.ended = "2015-03-30" }), ("dan", 100, { $0.started = "2015-04-01" }))
    staff.evolve(
      .joined(
        StaffMember(
          id: StaffID("eve"),
          details: StaffDetails(name: "eve", login: "eve", role: .iroManager, sex: .female))))
    let year = year(staff: staff)
    #expect(year.sum("iro.count") == "2/2" && year.sum("iro.gender.female") == "1/2")
    #expect(year.sum("iro.gender.not-known") == "1/2" && year.sum("iro.ethnicity.black") == "1/2")
    #expect(year.sum("iro.employment.agency-by-the-day") == "1/2")
    #expect(year.result("iro.service.mean-years")?.figure.words() == "13 years")
    #expect(year.leftOut("iro.service.mean-years") == ["the day on which they started is not known": 1])
  }

  @Test("Of a year that has not begun, nothing is told")
  func future() {
    var year = year(child("1", "amina"))
    year.today = "2014-03-31"
    #expect(year.sum("iro.count") == "0/0" && year.sum("iro.caseload.average.end") == "0/0")
    #expect(year.sum("iro.caseload.band.1-10") == "0/0" && year.sum("iro.caseload.most") == "0/0")
  }
}
