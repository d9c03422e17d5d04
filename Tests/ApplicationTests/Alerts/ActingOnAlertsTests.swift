import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// Who may take which step with an alert, and what is said of it.
@Suite struct ActingOnAlertsTests {
  private let council: AlertCouncil

  init() throws {
    council = try AlertCouncil()
    try council.raise()
  }

  private static let managers = Set(Role.managers)
  private static let raisers: Set<Role> = [.iro, .iroManager]
  private static let acts: [(AlertAction, Set<Role>)] = [
    (.acknowledge, managers), (.reply("w", by: "2014-11-10"), managers), (.accept, raisers),
    (.escalate(to: "director", reason: "r"), raisers), (.resolve(outcome: "o"), raisers),
    (.withdraw(reason: "r"), raisers), (.referToCafcass(reason: "r"), raisers), (.seekLegalAdvice, raisers),
    (.note("w"), raisers.union(managers)),
  ]

  @Test("Each step is for the roles that the table gives, and for nobody else")
  func table() throws {
    let staff = Role.allCases.map { role in
      StaffDetails(name: "Any \(role.words)", login: role.rawValue, role: role, team: "Team 1")
    }
    let statements = staff.map { StaffImportRow($0, council.council.origin) }
    _ = try council.service("robin").importStaff(statements, isDryRun: false)
    for (act, allowed) in Self.acts {
      for role in Role.allCases {
        let refusal = #expect(throws: ServiceRefusal.self) {
          try council.service(role.rawValue).perform(
            .alert(.act(ChildID("nobody"), AlertID("none"), act)))
        }
        let isRefused = refusal == .notPermitted(act.kind.permission(for: role), role)
        #expect(isRefused != allowed.contains(role), "\(act): \(role.words)")
      }
    }
  }

  @Test("Acknowledging is one step: it is not agreement, and says by when an answer is due")
  func acknowledged() throws {
    #expect(
      try council.act("sam", .acknowledge)
        == "Alert about Ella Rose 1, drift or delay for the child, acknowledged: this is not agreement; an answer is "
        + "due by Mon 10 Nov 2014."
    )
    #expect(try council.service("amina").alerts().first?.state == .toAnswer)
    #expect(throws: ServiceRefusal.self) { try council.act("sam", .acknowledge) }
  }

  @Test("A reply goes to the IRO, who accepts it and says how it was resolved")
  func resolved() throws {
    #expect(
      try council.act("sam", .reply("The panel meets on Friday", by: "2014-11-14"), on: "2014-11-05")
        == "Alert about Ella Rose 1 answered, to be done by Fri 14 Nov 2014; "
        + "now Amina Okafor accepts the reply or escalates the alert.")
    #expect(try council.service("amina", on: "2014-11-05").alerts().first?.owner == "Amina Okafor")
    #expect(
      try council.act("amina", .accept, on: "2014-11-06")
        == "Alert about Ella Rose 1, drift or delay for the child: the reply is accepted; resolve it when it is put right."
    )
    #expect(
      try council.act("amina", .resolve(outcome: "At school since Monday."), on: "2014-11-17")
        == "Alert about Ella Rose 1 resolved.")
    #expect(try council.service("amina", on: "2014-11-17").alerts() == [])
    let closed = try council.service("amina", on: "2014-11-17").alerts(includeClosed: true)
    #expect(closed.map(\.state) == [.resolved])
    #expect(throws: ServiceRefusal.self) { try council.act("amina", .note("late"), on: "2014-11-18") }
  }

  @Test("What stands beside the way up is said with where the alert goes on")
  func alongside() throws {
    #expect(
      try council.act("amina", .referToCafcass(reason: "no plan"))
        == "Alert about Ella Rose 1 referred to Cafcass; it goes on at Team Manager.")
    #expect(
      try council.act("amina", .seekLegalAdvice)
        == "Alert about Ella Rose 1: legal advice noted as sought; nothing is kept of what was advised.")
    #expect(try council.act("sam", .note("rang the school")) == "Alert about Ella Rose 1: note added.")
    #expect(
      try council.act("amina", .withdraw(reason: "raised about the wrong child"))
        == "Alert about Ella Rose 1 withdrawn.")
  }

  @Test("Another team's manager does not see it, nor a senior manager to whom it has not come")
  func others() throws {
    let id = try council.child()
    for login in ["bryn", "reid", "hana", "dee"] {
      #expect(try council.service(login).alerts() == [], "\(login)")
      #expect(throws: ServiceRefusal.noSuchChild("")) { try council.service(login).child(id) }
      #expect(throws: ServiceRefusal.self) { try council.act(login, .acknowledge) }
    }
  }

  @Test("Nobody acknowledges or answers an alert of their own, whatever they are now")
  func own() throws {
    let moved = StaffDetails(name: "Amina Okafor", login: "amina", role: .teamManager, team: "Team 1")
    _ = try council.service("robin").importStaff(
      [StaffImportRow(moved, council.council.origin)], isDryRun: false)
    #expect(throws: ServiceRefusal.impossible(AlertRefusal.ownAlert.words)) {
      try council.act("amina", .acknowledge)
    }
    #expect(throws: ServiceRefusal.impossible(AlertRefusal.ownAlert.words)) {
      try council.act("amina", .reply("w", by: "2014-11-10"))
    }
  }

  @Test("Why an act is not possible is said in words")
  func refused() throws {
    #expect(throws: ServiceRefusal.impossible(AlertRefusal.notRepliedYet.words)) {
      try council.act("amina", .accept)
    }
    #expect(throws: ServiceRefusal.impossible(AlertRefusal.wordsAreEmpty("What will be done").words)) {
      try council.act("sam", .reply(" ", by: "2014-11-10"))
    }
    #expect(throws: ServiceRefusal.impossible(AlertRefusal.noSuchAlert.words)) {
      try council.service("sam").perform(.alert(.act(try council.child(), AlertID("x"), .acknowledge)))
    }
  }

  @Test("An acknowledgement that was given by mistake is taken back, and the alert waits for one again")
  func takenBack() throws {
    try council.act("sam", .acknowledge)
    _ = try council.service("sam").perform(
      .correction(.takeBackLast(try council.child(), reason: "another child's")))
    #expect(try council.service("sam").alerts().first?.state == .toAcknowledge)
  }
}
