import Application
import CareCalendar
import Casework
import ReadModels
import TestSupport
import Testing

/// Who may read of a dispute, and where nothing of it stands.
@Suite struct WhoReadsAlertsTests {
  private let council: AlertCouncil
  private let id: ChildID

  /// Ella, about whom there is an alert that was answered and went up, and a challenge; somebody has to send
  /// something, and a decision was put before the director.
  init() throws {
    council = try AlertCouncil()
    id = try council.child()
    let concern = AlertDetails(
      category: "drift", concern: "Quince concern", remedy: "Quince remedy", putRightBy: "2014-12-01",
      told: .told("Quince told"), stage: "team-manager")
    try council.raise(concern)
    try council.act("sam", .reply("Quince reply", by: "2014-11-10"))
    try council.act("amina", .escalate(to: "service-manager", reason: "Quince reason"))
    try council.act("amina", .referToCafcass(reason: "Quince Cafcass"))
    try council.act("amina", .note("Quince note"))
    let challenge = PracticeNoteDetails(kind: .challenge, category: "drift", words: "Quince challenge")
    _ = try council.service("amina").perform(.practice(.note(id, challenge)))
    try council.council.owe([.businessSupport, .seniorOfficer], of: id)
  }

  /// Everything that somebody is told of Ella's case, as it would be written out.
  private func told(to login: String) throws -> String {
    let service = try council.service(login)
    return
      "\(try service.child(id)) \(try service.alerts(about: id)) \(try service.today()) \(try service.caseload())"
  }

  @Test("Those who work with the child, and those to whom it came, read all of it")
  func readers() throws {
    for login in ["amina", "robin", "sam", "reid"] {
      let told = try told(to: login)
      for word in ["concern", "remedy", "told", "reply", "reason", "Cafcass", "note"] {
        #expect(told.contains("Quince \(word)"), "\(login): \(word)")
      }
      #expect(told.contains("Quince challenge") == (login != "reid"), "the challenge is with Sam")
      #expect(try council.service(login).alerts(about: id).count == 1, "\(login)")
      #expect(try council.service(login).alerts().count == 1, "\(login)")
    }
  }

  @Test("A manager who sees the child for another reason is told of no dispute, and acts on none")
  func anotherReason() throws {
    let dee = try council.service("dee")
    let story = try #require(try council.service("amina").alerts(about: id).first)
    let told = try told(to: "dee")
    #expect(told.contains("Ella Rose 1") && !told.contains("Quince"))
    #expect(try dee.alerts() == [] && dee.alerts(about: id) == [])
    #expect(try dee.practice() == [] && dee.practice(about: id) == [])
    let refusal = ServiceRefusal.impossible(AlertRefusal.noSuchAlert.words)
    #expect(throws: refusal) { try dee.alert(id, story.alert.id) }
    for act in [AlertAction.acknowledge, .reply("The panel meets", by: "2014-11-14"), .note("Seen")] {
      #expect(throws: refusal) { try dee.perform(.alert(.act(id, story.alert.id, act))) }
    }
    let note = try #require(try council.service("amina").practice(about: id).first).note.id
    #expect(throws: ServiceRefusal.impossible(PracticeNoteRefusal.noSuchNote.words)) {
      try dee.perform(.practice(.answer(id, note, "Visited")))
    }
    let alerts = try dee.today().lines.filter { $0.duty.key.alert != nil || $0.duty.key.practiceNote != nil }
    #expect(alerts == [])
  }

  @Test("Business support is told nothing of alerts and practice notes, wherever they look")
  func businessSupport() throws {
    let bo = try council.service("bo")
    let told = try told(to: "bo")
    #expect(told.contains("Ella Rose 1") && !told.contains("Quince") && !told.contains("Alert:"))
    #expect(!told.contains("isAlertOverdue: true"))
    #expect(try bo.alerts(about: id) == [])
    let found = try bo.child(id)
    #expect(found.child.alerts == [] && found.child.practiceNotes == [])
    #expect(found.timeline.allSatisfy { $0.recorded.entry.event.alert == nil })
    let line = try #require(try bo.caseload().first)
    #expect(line.openAlerts == 0 && line.child.practiceNotes == 0)
    #expect(line.child.duties.allSatisfy { $0.duty.key.alert == nil && $0.duty.key.practiceNote == nil })
  }

  @Test("Lists and stories of alerts are refused to business support")
  func refused() throws {
    let bo = try council.service("bo")
    let refusal = ServiceRefusal.notPermitted(.seeAlerts, .businessSupport)
    let alert = try #require(try council.service("amina").alerts(about: id).first).alert.id
    #expect(throws: refusal) { try bo.alerts() }
    #expect(throws: refusal) { try bo.alerts(includeClosed: true) }
    #expect(throws: refusal) { try bo.alert(id, alert) }
    #expect(throws: refusal) { try bo.practice() }
  }

  @Test("That an alert was taken back, or its duty put off, business support does not see either")
  func takenBack() throws {
    _ = try council.service("amina").perform(.correction(.takeBackLast(id, reason: "Quince mistake")))
    try council.council.owe([.businessSupport], of: id)
    #expect(try told(to: "amina").contains("Quince mistake"))
    #expect(!(try told(to: "bo")).contains("Quince"))
    let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn Rose", relationship: .mother)
    let amina = try council.service("amina")
    _ = try amina.perform(.family(.gather(id, [.recorded(mother, on: "2014-10-01")])))
    _ = try amina.perform(.correction(.takeBackLast(id, reason: "another child's mother")))
    try council.council.owe([.businessSupport], of: id)
    let lines = try council.service("bo").child(id).timeline
    #expect(lines.contains { $0.isEnteredInError && $0.words.contains("(mother)") })
    #expect(lines.contains { $0.words.contains("another child's mother") })
  }

  @Test("Another IRO and another team's manager see no such child, and none of it on their lists")
  func others() throws {
    for login in ["tom", "bryn"] {
      #expect(throws: ServiceRefusal.noSuchChild("")) { try council.service(login).alerts(about: id) }
      #expect(try council.service(login).alerts(includeClosed: true) == [], "\(login)")
      #expect(try council.service(login).practice() == [], "\(login)")
    }
  }

  @Test("The child's former IRO reads it no more; the present one reads all of it")
  func reallocated() throws {
    try council.council.allocate("1", to: "Tom Nowak")
    #expect(throws: ServiceRefusal.noSuchChild("")) { try council.service("amina").alerts(about: id) }
    #expect(try told(to: "tom").contains("Quince told"))
  }

  @Test("Whoever covers for a manager reads what that one may, for as long as they cover")
  func covering() throws {
    let staff = try council.service("robin").staff
    let ids = try ["sam", "bryn"].map { try #require(staff.member(login: $0)).id }
    _ = try council.service("robin").perform(
      .staff(.away(ids[0], from: "2014-11-03", until: "2014-11-14", covering: ids[1])))
    #expect(try told(to: "bryn").contains("Quince concern"))
    #expect(throws: ServiceRefusal.noSuchChild("")) {
      try council.service("bryn", on: "2014-11-15").alerts(about: id)
    }
  }

  @Test("The table and what is shown agree about each role", arguments: Role.allCases)
  func table(role: Role) {
    let somebody = StaffMember(id: StaffID("s"), details: StaffDetails(name: "S", login: "s", role: role))
    #expect(Viewer(somebody).seesAlerts == PermissionTable.allows(.seeAlerts, role))
  }

  @Test("Nothing of an alert or a practice note stands in a notice, a record or a letter")
  func documents() throws {
    let mother = ConnectedPerson(id: PersonID("m"), name: "Dawn Rose", relationship: .mother)
    _ = try council.service("amina").perform(.family(.gather(id, [.recorded(mother, on: "2014-07-10")])))
    for login in ["amina", "robin", "sam"] {
      let service = try council.service(login)
      let review = try service.review(of: id, named: "2014-07-28")
      for recipient in try service.recipients(about: id).map(\.recipient) {
        for document in ReviewDocument.allCases {
          let version = try service.version(of: id, review, document, for: recipient)
          #expect(!"\(version)".contains("Quince"), "\(login): \(document) for \(recipient)")
        }
      }
    }
  }
}
