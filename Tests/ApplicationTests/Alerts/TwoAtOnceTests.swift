import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// Two people with the same alert before them: nothing is overwritten, and nothing happens twice.
@Suite struct TwoAtOnceTests {
  private let council: AlertCouncil
  private let id: ChildID
  private let alert: AlertID

  init() throws {
    council = try AlertCouncil()
    alert = try council.raise()
    id = try council.child()
  }

  private func command(_ act: AlertAction, seen: AlertSnapshot?) -> Command {
    .alert(.act(id, alert, act, seen: seen))
  }

  @Test("What is recorded at one terminal is at the other when it looks again")
  func appears() throws {
    let (amina, sam) = (try council.service("amina"), try council.service("sam"))
    #expect(try amina.alerts().first?.state == .toAcknowledge)
    _ = try sam.perform(command(.acknowledge, seen: try sam.alert(id, alert).seen))
    #expect(try amina.refresh())
    #expect(try amina.alerts().first?.state == .toAnswer)
  }

  @Test("Of two answers at once one is recorded; the other is told of it, sees it and decides again")
  func bothAnswer() throws {
    try council.act("sam", .acknowledge)
    _ = try council.service("robin").importStaff(
      [
        StaffImportRow(
          StaffDetails(name: "Ada Lunt", login: "ada", role: .teamManager, team: "Team 1"),
          council.council.origin)
      ], isDryRun: false)
    let (sam, ada) = (try council.service("sam"), try council.service("ada"))
    let (seenBySam, seenByAda) = (try sam.alert(id, alert).seen, try ada.alert(id, alert).seen)
    _ = try sam.perform(command(.reply("The panel meets", by: "2014-11-14"), seen: seenBySam))
    let head = council.council.store.head()
    #expect(
      throws: ServiceRefusal.somebodyElseActed(
        "Meanwhile Sam Stone recorded: Alert: answered by Sam Stone (Team Manager), to be done by "
          + "14 Nov 2014: The panel meets. Look again before you decide.")
    ) {
      try ada.perform(command(.reply("A tutor", by: "2014-11-10"), seen: seenByAda))
    }
    #expect(council.council.store.head() == head)
    let now = try ada.alert(id, alert)
    #expect(now.alert.current.reply?.words == "The panel meets")
    #expect(throws: ServiceRefusal.impossible(AlertRefusal.repliedAlready(on: "2014-11-03").words)) {
      try ada.perform(command(.reply("A tutor", by: "2014-11-10"), seen: now.seen))
    }
    #expect(now.steps.count == 3)
  }

  @Test("What the other did need not stand in the way: with the alert as it now is, one goes on")
  func decidesAgain() throws {
    let amina = try council.service("amina")
    let seen = try amina.alert(id, alert).seen
    try council.act("sam", .acknowledge)
    let escalate = AlertAction.escalate(to: "service-manager", reason: "No time to lose")
    #expect(throws: ServiceRefusal.self) { try amina.perform(command(escalate, seen: seen)) }
    _ = try amina.perform(command(escalate, seen: try amina.alert(id, alert).seen))
    #expect(try amina.alerts().first?.alert.current.stage.key == "service-manager")
  }

  @Test("That somebody took a step back is told as well")
  func tookBack() throws {
    try council.act("sam", .acknowledge)
    let amina = try council.service("amina")
    let seen = try amina.alert(id, alert).seen
    _ = try council.service("sam").perform(.correction(.takeBackLast(id, reason: "another child's")))
    let refusal = #expect(throws: ServiceRefusal.self) {
      try amina.perform(command(.note("rang"), seen: seen))
    }
    #expect(
      refusal?.words.contains("Sam Stone recorded: Entered in error") == true, "\(refusal?.words ?? "")")
  }

  @Test("What is recorded of another alert about the child stands in nobody's way")
  func anotherAlert() throws {
    let sam = try council.service("sam")
    let seen = try sam.alert(id, alert).seen
    _ = try council.service("amina").perform(.alert(.raise(id, AlertCouncil.details(category: "contact"))))
    _ = try sam.perform(command(.acknowledge, seen: seen))
    #expect(
      try sam.alerts().map(\.state).sorted { $0.rawValue < $1.rawValue } == [.toAcknowledge, .toAnswer])
  }
}
