import CareCalendar
import Casework
import Testing

/// The staff list and what a row of a file comes to.
@Suite struct StaffListTests {
  private let amina = StaffDetails(name: "Amina Okafor", login: "aokafor", role: .iro, fullTimeHundredths: 80)

  @Test("A new login is a new member")
  func joined() {
    #expect(
      StaffList().reconcile(amina, newID: StaffID("1"))
        == [.joined(StaffMember(id: StaffID("1"), details: amina))])
  }

  @Test("The same row changes nothing; another row of the same login changes the same person")
  func changed() {
    let list = list(amina)
    #expect(list.reconcile(amina, newID: StaffID("9")) == [])
    var manager = amina
    manager.role = .iroManager
    #expect(
      list.reconcile(manager, newID: StaffID("9"))
        == [.changed(StaffMember(id: StaffID("1"), details: manager))])
  }

  @Test("Two people may share a name, and are found by login and id")
  func names() {
    let other = StaffDetails(name: "Amina Okafor", login: "aokafor2", role: .teamManager)
    let list = list(amina, other)
    #expect(list.members(named: "Amina Okafor").map(\.id.raw) == ["1", "2"])
    #expect(list.member(login: "aokafor2")?.details.role == .teamManager)
    #expect(list.member(login: "aokafor3") == nil)
    #expect(list[StaffID("2")]?.details == other)
    #expect(list[StaffID("3")] == nil)
  }

  @Test("A change keeps the person's place; one of somebody unknown changes nothing")
  func evolved() {
    var list = list(amina, StaffDetails(name: "T. Stone", login: "tstone", role: .teamManager))
    let before = list
    list.evolve(.changed(StaffMember(id: StaffID("7"), details: amina)))
    #expect(list == before)
    var gone = amina
    gone.ended = "2014-11-03"
    list.evolve(.changed(StaffMember(id: StaffID("1"), details: gone)))
    #expect(list.members.map(\.details.name) == ["Amina Okafor", "T. Stone"])
    #expect(list[StaffID("1")]?.details.ended == "2014-11-03")
  }

  @Test("A person works up to and including their last day")
  func working() {
    var gone = amina
    gone.ended = "2014-11-03"
    let member = StaffMember(id: StaffID("1"), details: gone)
    #expect(member.works(on: "2014-11-03"))
    #expect(!member.works(on: "2014-11-04"))
    #expect(StaffMember(id: StaffID("1"), details: amina).works(on: "2030-01-01"))
  }

  private func list(_ details: StaffDetails...) -> StaffList {
    details.enumerated().reduce(into: StaffList()) { list, row in
      list.evolve(.joined(StaffMember(id: StaffID("\(row.offset + 1)"), details: row.element)))
    }
  }
}
