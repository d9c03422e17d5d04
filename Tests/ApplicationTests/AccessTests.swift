import Application
import CareCalendar
import Casework
import Testing

/// Who is let in, and to what.
@Suite struct AccessTests {
  @Test("An account that is not in the staff list is let in to nothing")
  func unknown() throws {
    let council = try SmallCouncil(isDemonstration: false)
    #expect(throws: ServiceRefusal.unknownLogin("nobody")) { try council.service("nobody") }
    let invented = try SmallCouncil()
    #expect(throws: ServiceRefusal.unknownInDemonstration("nobody")) { try invented.service("nobody") }
    #expect(throws: ServiceRefusal.unknownInDemonstration("nobody")) {
      try invented.service("robin", as: "nobody")
    }
  }

  @Test("Somebody who has left is not let in")
  func left() throws {
    let council = try SmallCouncil()
    #expect(throws: ServiceRefusal.leftTheCouncil("old", on: "2014-10-31")) { try council.service("old") }
  }

  @Test("Acting as another is for demonstrations only")
  func acting() throws {
    let real = try SmallCouncil(isDemonstration: false)
    #expect(throws: ServiceRefusal.onlyInDemonstration("--as")) { try real.service("robin", as: "amina") }
    #expect(try SmallCouncil().service("robin", as: "amina").signedIn.member.details.login == "amina")
  }

  @Test("An IRO sees the children allocated to them, and for any other it is as if there were none")
  func ownCaseload() throws {
    let council = try SmallCouncil()
    try council.child("1")
    try council.child("2", iro: "Tom Nowak")
    try council.child("3", iro: nil)
    let amina = try council.service("amina")
    #expect(try amina.caseload().map(\.child.number.text) == ["1"])
    #expect(throws: ServiceRefusal.noSuchChild("2")) { try amina.find(number: "2") }
    #expect(throws: ServiceRefusal.noSuchChild("9")) { try amina.find(number: "9") }
    let other = try council.service("tom").find(number: "2")
    #expect(throws: ServiceRefusal.self) { try amina.child(other) }
    #expect(throws: ServiceRefusal.self) { try amina.today(.everyone) }
    #expect(throws: ServiceRefusal.self) { try amina.today(.iro(login: "tom")) }
    #expect(try amina.today(.iro(login: "amina")).childCount == 1)
  }

  @Test("Nothing can be recorded about a child of another IRO")
  func othersChild() throws {
    let council = try SmallCouncil()
    try council.child("2", iro: "Tom Nowak")
    let other = try council.service("tom").find(number: "2")
    let amina = try council.service("amina")
    let head = council.store.head()
    for command in commands(other) {
      #expect(throws: ServiceRefusal.self) { try amina.perform(command) }
    }
    #expect(council.store.head() == head)
  }

  @Test("A team manager sees the team's children and records nothing")
  func teamManager() throws {
    let council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    try council.child("2", team: "Team 2")
    let sam = try council.service("sam")
    #expect(try sam.caseload().map(\.child.number.text) == ["1"])
    for command in commands(try sam.find(number: "1")) {
      #expect(throws: ServiceRefusal.self) { try sam.perform(command) }
    }
  }

  @Test("A director sees no child of whom nothing was put before them")
  func director() throws {
    let council = try SmallCouncil()
    try council.child("1")
    let service = try council.service("dee")
    #expect(try service.today().lines.isEmpty)
    #expect(try service.caseload().isEmpty)
    #expect(throws: ServiceRefusal.noSuchChild("1")) { try service.find(number: "1") }
  }

  @Test("Looking back in a real store is for reading only; in a demonstration that day is today")
  func lookingBack() throws {
    let real = try SmallCouncil(isDemonstration: false)
    try real.child("1")
    let back = try real.service("amina", today: "2014-08-01")
    let id = try back.find(number: "1")
    #expect(back.signedIn.isReadOnly)
    #expect(throws: ServiceRefusal.readOnlyDay("2014-08-01")) {
      try back.perform(.review(.book(id, .lookedAfter, day: "2014-09-01", time: nil)))
    }
    #expect(try !real.service("amina", today: "2014-11-03").signedIn.isReadOnly)
    #expect(try !SmallCouncil().service("amina", today: "2014-08-01").signedIn.isReadOnly)
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
