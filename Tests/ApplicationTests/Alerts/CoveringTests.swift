import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// A manager's absence hands their turn on, and everybody is shown for whom somebody acts.
@Suite struct CoveringTests {
  private let council: AlertCouncil

  init() throws {
    council = try AlertCouncil()
    try council.raise()
  }

  private func away(
    _ who: String, covering: String? = nil, by login: String = "robin"
  ) throws -> String {
    let staff = try council.service("robin").staff
    let covers = try covering.map { try #require(staff.member(login: $0)).id }
    return try council.service(login).perform(
      .staff(
        .away(
          try #require(staff.member(login: who)).id, from: "2014-11-03", until: "2014-11-14",
          covering: covers))
    ).words
  }

  @Test("Whoever covers sees the team's children and acts for the one who is away")
  func covered() throws {
    let bryn = try council.service("bryn")
    #expect(try bryn.alerts() == [])
    #expect(
      try away("sam", covering: "bryn")
        == "Sam Stone is away from Mon 3 Nov 2014 to Fri 14 Nov 2014: Bryn Hill covers.")
    #expect(try bryn.refresh())
    #expect(try bryn.alerts().map(\.owner) == ["Bryn Hill for Sam Stone"])
    #expect(try bryn.today().count(.challenges) == 1)
    try council.act("bryn", .acknowledge)
    let story = try council.service("amina").alert(try council.child(), try bryn.alerts()[0].alert.id)
    #expect(
      story.steps.last?.words
        == "Alert: acknowledged by Bryn Hill (Team Manager, for Sam Stone); this is not agreement")
    #expect(try council.service("bryn", on: "2014-11-15").alerts() == [])
    #expect(try council.service("sam", on: "2014-11-15").alerts().map(\.owner) == ["Sam Stone"])
  }

  @Test("Where nobody covers it is the turn of the next role up, who sees this alert and no other child")
  func nextUp() throws {
    _ = try away("sam")
    let reid = try council.service("reid")
    #expect(try reid.alerts().map(\.owner) == ["Reid Cole for Sam Stone"])
    #expect(try reid.today().sections.map(\.section) == [.challenges])
    #expect(throws: ServiceRefusal.noSuchChild("2")) { try reid.find(number: "2") }
    let lines = try council.service("amina").allDuties().filter { $0.duty.key.alert != nil }
    #expect(
      Set(lines.map { try? council.service("amina").owner(of: $0) }).contains("Reid Cole for Sam Stone"))
    #expect(
      try council.act("reid", .reply("The panel meets", by: "2014-11-14")).hasPrefix(
        "Alert about Ella Rose 1"))
    let replied = try council.service("amina").alerts()[0].alert.current.reply?.manager
    let sam = try council.service("sam").signedIn.member.id
    #expect(
      replied?.role == .teamManager && replied?.coveringFor == sam)
  }

  @Test("Back again, the turn is their own")
  func back() throws {
    _ = try away("sam", by: "sam")
    let sam = try council.service("sam")
    #expect(
      try sam.perform(.staff(.back(sam.signedIn.member.id))).words == "Sam Stone is back from today.")
    #expect(try sam.alerts().map(\.owner) == ["Sam Stone"])
    #expect(throws: ServiceRefusal.impossible(StaffRefusal.isNotAway("Sam Stone").words)) {
      try sam.perform(.staff(.back(sam.signedIn.member.id)))
    }
  }

  @Test("A manager or an IRO records their own absence, the IRO manager anybody's, and nobody else any")
  func permissions() throws {
    #expect(throws: ServiceRefusal.notPermitted(.recordAbsences, .teamManager)) {
      try away("sam", by: "bryn")
    }
    #expect(throws: ServiceRefusal.notPermitted(.recordAbsences, .iro)) { try away("sam", by: "amina") }
    #expect(throws: ServiceRefusal.notPermitted(.recordOwnAbsence, .businessSupport)) {
      try away("bo", by: "bo")
    }
    #expect(throws: ServiceRefusal.impossible(StaffRefusal.noAbsences("Bo Lind").words)) { try away("bo") }
    #expect(throws: ServiceRefusal.impossible(StaffRefusal.cannotCover("Amina Okafor", .teamManager).words)) {
      try away("sam", covering: "amina")
    }
    #expect(
      try away("bryn", by: "bryn")
        == "Bryn Hill is away from Mon 3 Nov 2014 to Fri 14 Nov 2014: alerts and challenges go to the next role up, "
        + "decisions to nobody; silence counts as agreement."
    )
  }

  @Test("A team manager who covers for a senior manager sees what came to that one, and acts in that role")
  func coversAbove() throws {
    try council.act("amina", .escalate(to: "service-manager", reason: "No time"))
    #expect(try council.service("bryn").alerts() == [])
    _ = try away("reid", covering: "bryn")
    let bryn = try council.service("bryn")
    #expect(try bryn.alerts().map(\.owner) == ["Bryn Hill for Reid Cole"])
    #expect(try bryn.today().count(.challenges) == 1)
    let child = try council.child()
    #expect(try bryn.today().lines.filter { $0.child.id == child }.compactMap(\.alert).count == 1)
    #expect(try bryn.today().lines.count { $0.child.id == child } == 1, "nothing else of another team's")
    try council.act("bryn", .acknowledge)
    let manager = try council.service("amina").alerts()[0].alert.current.acknowledgedBy
    #expect(manager?.role == .serviceManager)
  }

  @Test(
    "The manager of the child's own team replies to decisions, or whoever covers for them, and nobody else")
  func decisions() throws {
    let child = try council.child()
    let review = try #require(try council.service("robin").child(child).child.reviews.held.first?.id)
    func reply(_ login: String) throws -> String {
      let reply = ReviewFileEvent.decisions(.replied(ManagersReply(on: "2014-11-03", exceptions: [])))
      return try council.service(login).perform(.review(.note(child, review, [reply]))).words
    }
    let decision = Decision(
      id: DecisionID("d"), words: "Find a school", responsible: "Ben Hill", by: "2014-12-01")
    let made: [ReviewFileEvent] = [
      .decisions(.made(decision, on: "2014-11-03")), .decisions(.issued(on: "2014-11-03")),
    ]
    _ = try council.service("robin").perform(.review(.note(child, review, made)))
    try council.act("amina", .escalate(to: "service-manager", reason: "No time"))
    _ = try away("reid", covering: "bryn")
    #expect(throws: ServiceRefusal.ofAnotherTeam(.answerDecisions)) { try reply("bryn") }
    _ = try away("sam", covering: "hana")
    let hana = try council.service("hana")
    #expect(hana.signedIn.may(.answerDecisions, about: "Team 1"))
    #expect(!hana.signedIn.may(.answerDecisions, about: "Team 2"))
    #expect(try reply("hana").contains("agreed"))
    #expect(!(try council.service("reid").signedIn.may(.answerDecisions)))
  }

  @Test(
    "A senior manager who covers for another has the decisions put before that one, and a team manager too")
  func putBeforeSenior() throws {
    let child = try council.child("4")
    try council.council.owe([.seniorOfficer, .teamManager], of: child)
    #expect(try council.service("sam").allDuties().allSatisfy { $0.child.id != child })
    _ = try away("reid", covering: "sam")
    let theirs = try council.service("sam").allDuties().filter { $0.child.id == child }
    #expect(theirs.map(\.duty.post) == [.seniorOfficer])
    _ = try away("bryn", covering: "hana")
    let hanas = try council.service("hana").allDuties().filter { $0.child.id == child }
    #expect(Set(hanas.map(\.duty.post)) == [.seniorOfficer, .teamManager])
  }
}
