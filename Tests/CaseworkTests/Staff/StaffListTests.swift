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

  @Test("A role is somebody's until the day on which the list tells another, the first from the start")
  func roles() {
    var list = list(amina)
    let id = StaffID("1")
    for (role, day) in [(.iro, "2014-05-01"), (.iroManager, "2014-06-01"), (.teamManager, "2014-08-01")]
      as [(
        Role, Day
      )]
    {
      var details = amina
      details.role = role
      list.evolve(.changed(StaffMember(id: id, details: details)), on: day)
    }
    let days: [Day] = ["2001-01-01", "2014-05-31", "2014-06-01", "2014-07-31", "2014-08-01"]
    #expect(
      days.map { list.role(of: id, on: $0) } == [.iro, .iro, .iroManager, .iroManager, .teamManager])
    #expect(list.role(of: StaffID("2"), on: "2014-06-01") == nil)
  }

  @Test("A role that changed on a day that is not known is told as it is now")
  func roleOfUnknownDay() {
    var list = list(amina)
    var details = amina
    details.role = .teamManager
    list.evolve(.changed(StaffMember(id: StaffID("1"), details: details)))
    #expect(list.role(of: StaffID("1"), on: "2001-01-01") == .teamManager)
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
