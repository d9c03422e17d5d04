import CareCalendar
import Casework
import Desk
import Testing

/// Who is let in, and to what.
@Suite struct AccessTests {
  @Test("An account that is not in the staff list is let in to nothing")
  func unknown() throws {
    let council = try SmallCouncil(isDemonstration: false)
    #expect(throws: DeskRefusal.unknownLogin("nobody")) { try council.desk("nobody") }
    let invented = try SmallCouncil()
    #expect(throws: DeskRefusal.unknownInDemonstration("nobody")) { try invented.desk("nobody") }
    #expect(throws: DeskRefusal.unknownInDemonstration("nobody")) { try invented.desk("robin", as: "nobody") }
  }

  @Test("Somebody who has left is not let in")
  func left() throws {
    let council = try SmallCouncil()
    #expect(throws: DeskRefusal.leftTheCouncil("old", on: "2014-10-31")) { try council.desk("old") }
  }

  @Test("Acting as another is for demonstrations only")
  func acting() throws {
    let real = try SmallCouncil(isDemonstration: false)
    #expect(throws: DeskRefusal.onlyInDemonstration("--as")) { try real.desk("robin", as: "amina") }
    #expect(try SmallCouncil().desk("robin", as: "amina").signedIn.member.details.login == "amina")
  }

  @Test("An IRO sees the children allocated to them, and for any other it is as if there were none")
  func ownCaseload() throws {
    let council = try SmallCouncil()
    try council.child("1")
    try council.child("2", iro: "Tom Nowak")
    try council.child("3", iro: nil)
    let amina = try council.desk("amina")
    #expect(try amina.caseload().map(\.child.number.text) == ["1"])
    #expect(throws: DeskRefusal.noSuchChild("2")) { try amina.find(number: "2") }
    #expect(throws: DeskRefusal.noSuchChild("9")) { try amina.find(number: "9") }
    let other = try council.desk("tom").find(number: "2")
    #expect(throws: DeskRefusal.self) { try amina.child(other) }
    #expect(throws: DeskRefusal.self) { try amina.today(.everyone) }
    #expect(throws: DeskRefusal.self) { try amina.today(.iro(login: "tom")) }
    #expect(try amina.today(.iro(login: "amina")).childCount == 1)
  }

  @Test("Nothing can be recorded about a child of another IRO")
  func othersChild() throws {
    let council = try SmallCouncil()
    try council.child("2", iro: "Tom Nowak")
    let other = try council.desk("tom").find(number: "2")
    let amina = try council.desk("amina")
    let head = council.store.head()
    for command in commands(other) {
      #expect(throws: DeskRefusal.self) { try amina.perform(command) }
    }
    #expect(council.store.head() == head)
  }

  @Test("A team manager sees the team's children and records nothing")
  func teamManager() throws {
    let council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    try council.child("2", team: "Team 2")
    let sam = try council.desk("sam")
    #expect(try sam.caseload().map(\.child.number.text) == ["1"])
    for command in commands(try sam.find(number: "1")) {
      #expect(throws: DeskRefusal.self) { try sam.perform(command) }
    }
  }

  @Test("A director sees no child of whom nothing was put before them")
  func director() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let desk = try council.desk("dee")
    #expect(try desk.today().lines.isEmpty)
    #expect(try desk.caseload().isEmpty)
    #expect(throws: DeskRefusal.noSuchChild("1")) { try desk.find(number: "1") }
  }

  @Test("Looking back in a real store is for reading only; in a demonstration that day is today")
  func lookingBack() throws {
    let real = try SmallCouncil(isDemonstration: false)
    try real.child("1")
    let back = try real.desk("amina", today: "2014-08-01")
    let id = try back.find(number: "1")
    #expect(back.signedIn.isReadOnly)
    #expect(throws: DeskRefusal.readOnlyDay("2014-08-01")) {
      try back.perform(.review(.book(id, .lookedAfter, day: "2014-09-01", time: nil)))
    }
    #expect(try !real.desk("amina", today: "2014-11-03").signedIn.isReadOnly)
    #expect(try !SmallCouncil().desk("amina", today: "2014-08-01").signedIn.isReadOnly)
  }

  @Test("Every permission has one row in the table, and every role but those to come has one at least")
  func table() {
    #expect(PermissionTable.rows.map(\.permission) == Permission.allCases)
    for role in [Role.iro, .iroManager, .teamManager] {
      #expect(PermissionTable.rows.contains { $0.roles.contains(role) })
    }
  }

  private func commands(_ id: ChildID) -> [Command] {
    [
      .review(.book(id, .lookedAfter, day: "2014-11-20", time: nil)),
      .review(.record(id, .lookedAfter, heldOn: "2014-10-20", participation: .pn1)),
      .duty(
        .putOff(
          id, DutyKey(rule: RuleID("r"), subject: .other("s")), until: "2014-11-20", reason: "school trip")),
      .correction(.takeBackLast(id, reason: "wrong child")),
    ]
  }
}
