import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// One alert from the challenge that it was to the director, with who sees it on the way.
@Suite struct WholeLadderTests {
  private let council: AlertCouncil

  init() throws { council = try AlertCouncil() }

  /// Each stage acknowledges on its first day and answers on its second; the IRO goes up the day after.
  private static let way: [(stage: String, manager: String, came: Day, answered: Day)] = [
    ("team-manager", "sam", "2014-11-05", "2014-11-06"),
    ("service-manager", "reid", "2014-11-07", "2014-11-10"),
    ("head-of-service", "hana", "2014-11-11", "2014-11-12"),
    ("director", "dee", "2014-11-13", "2014-11-14"),
  ]

  @Test("An alert goes up the whole ladder, comes before each manager in turn, and is resolved at the top")
  func whole() throws {
    try challengeThenRaise()
    for (place, stage) in Self.way.enumerated() {
      if place > 0 {
        try council.act("amina", .escalate(to: stage.stage, reason: "Still no school"), on: stage.came)
      }
      try expectSeen(by: stage.manager, on: stage.came)
      try council.act(stage.manager, .acknowledge, on: stage.came)
      try council.act(stage.manager, .reply("We are looking", by: "2014-12-01"), on: stage.answered)
      if stage.stage == "head-of-service" {
        try council.act("amina", .referToCafcass(reason: "No plan for school"), on: stage.answered)
      }
    }
    try council.act("amina", .resolve(outcome: "At school"), on: "2014-11-24")
    let line = try #require(try council.service("amina", on: "2014-11-24").alerts(includeClosed: true).first)
    #expect(line.alert.reached.map(\.stage.key) == Self.way.map(\.stage))
    #expect(line.alert.cafcass?.on == "2014-11-12")
    #expect(line.state == .resolved)
    let story = try council.service("amina", on: "2014-11-24").alert(try council.child(), line.alert.id)
    #expect(story.steps.count == 2 + 1 + 4 * 2 + 3 + 1 + 1)
    #expect(story.challenge?.words == "No visit since June")
  }

  /// The team manager answers the challenge, and the IRO turns it into an alert all the same.
  private func challengeThenRaise() throws {
    let child = try council.child()
    let details = PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit since June")
    _ = try council.service("amina").perform(.practice(.note(child, details)))
    let note = try #require(try council.service("sam").practice().first).note.id
    _ = try council.service("sam").perform(.practice(.answer(child, note, "Next week")))
    var alert = AlertCouncil.details(origin: AlertOrigin(practiceNote: note))
    alert.on = "2014-11-05"
    _ = try council.service("amina", on: "2014-11-05").perform(.alert(.raise(child, alert)))
  }

  private func expectSeen(by manager: String, on day: Day) throws {
    let service = try council.service(manager, on: day)
    #expect(try service.alerts().map { service.mayAct(on: $0) } == [true], "\(manager)")
    #expect(try service.today().count(.challenges) == 1, "\(manager)")
    let name = service.signedIn.member.details.name
    #expect(try council.service("amina", on: day).alerts().map(\.owner) == [name])
  }

  @Test("Both clocks run on the list; what runs out first stands first")
  func clocks() throws {
    try council.raise(AlertCouncil.details(at: "service-manager", isUrgent: true))
    try council.raise(AlertCouncil.details(category: "contact"))
    let lines = try council.service("amina", on: "2014-11-04").alerts()
    #expect(lines.map(\.alert.current.stage.key) == ["service-manager", "team-manager"])
    #expect(lines.map(\.clocks.stageWords) == ["ends today", "4 working days left"])
    #expect(lines.map(\.clocks.processWords) == ["19 working days left", "19 working days left"])
    try council.act("reid", .reply("We are looking", by: "2014-12-01"), on: "2014-11-05")
    let now = try council.service("amina", on: "2014-11-05").alerts()
    #expect(Set(now.map(\.state)) == [.toAcknowledge, .toAccept])
  }

  @Test("Those who have answered see it until it is over; the IRO manager sees what is past its stage")
  func followUp() throws {
    try council.raise()
    try council.act("amina", .escalate(to: "service-manager", reason: "No time"))
    try council.act("reid", .reply("We are looking", by: "2014-12-01"))
    #expect(try council.service("reid").alerts().map(\.owner) == ["Amina Okafor"])
    try council.act("amina", .escalate(to: "head-of-service", reason: "No answer to it"))
    #expect(try council.service("reid").alerts().map(\.owner) == ["Hana Voss"])
    #expect(try states(on: "2014-11-05") == [])
    #expect(try states(on: "2014-11-06") == [.overdue])
    #expect(try states(on: "2014-11-11") == [.overdue])
    try council.act("amina", .resolve(outcome: "At school"), on: "2014-11-11")
    #expect(try council.service("reid", on: "2014-11-11").alerts(includeClosed: true) == [])
  }

  /// How what waits for managers stands on the IRO manager's board.
  private func states(on day: Day) throws -> [DutyState] {
    let lines = try council.service("robin", on: day).today().lines
    return lines.filter { $0.duty.key.alert != nil && $0.duty.post != .iro }.map(\.state)
  }
}
