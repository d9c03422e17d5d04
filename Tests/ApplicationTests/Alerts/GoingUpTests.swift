import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// What comes to a manager above because nobody below is there: they see it, act on it, and may take that back.
@Suite struct GoingUpTests {
  private let council: AlertCouncil
  private let id: ChildID

  init() throws {
    council = try AlertCouncil()
    id = try council.child()
  }

  private func away(_ login: String) throws {
    let staff = try #require(try council.service("robin").staff.member(login: login)).id
    _ = try council.service("robin").perform(
      .staff(.away(staff, from: "2014-11-03", until: "2014-11-14")))
  }

  @discardableResult
  private func challenge(_ number: String = "1", by login: String = "amina") throws -> String {
    let details = PracticeNoteDetails(kind: .challenge, category: "drift", words: "Visits are late")
    return try council.service(login).perform(.practice(.note(try council.child(number), details))).words
  }

  @Test("A challenge alone, without any alert, comes to the next role up while the manager is away")
  func challengeOfSomebodyAway() throws {
    try challenge()
    let reid = try council.service("reid")
    #expect(try reid.practice() == [] && reid.today().lines == [])
    try away("sam")
    #expect(try reid.refresh())
    #expect(try reid.today().sections.map(\.section) == [.challenges])
    let line = try #require(try reid.practice().first)
    #expect(line.owner == "Reid Cole for Sam Stone")
    #expect(reid.mayAnswer(line))
    #expect(try reid.refusal(ofAnswering: line.note.id, about: id) == nil)
    #expect(throws: ServiceRefusal.noSuchChild("2")) { try reid.find(number: "2") }
    #expect(try council.service("hana").practice() == [])
    _ = try reid.perform(.practice(.answer(id, line.note.id, "Visited today")))
    #expect(try reid.practice() == [] && reid.today().lines == [])
    #expect(try council.service("amina").practice().map(\.state) == [.answered])
  }

  @Test("So does one about a child whose team has no manager, and about a child of no team; it says so")
  func challengeToAnEmptyPost() throws {
    for (number, team) in [("8", "Team 9"), ("9", nil)] {
      try council.council.child(number, team: team)
      #expect(
        try challenge(number).contains("Reid Cole (no Team Manager listed) is to answer it"), "\(number)")
    }
    let reid = try council.service("reid")
    #expect(try reid.practice().map(\.child.number.text).sorted() == ["8", "9"])
    #expect(try reid.today().count(.challenges) == 2)
    for line in try reid.practice() {
      #expect(line.owner == "Reid Cole (no Team Manager listed)")
      _ = try reid.perform(.practice(.answer(line.child.id, line.note.id, "Visited today")))
    }
    #expect(try reid.practice() == [])
  }

  @Test("An alert to an empty post says whose turn it is and why: on lists, at once, and in the journal")
  func alertToAnEmptyPost() throws {
    try council.council.child("8", team: "Team 9")
    let child = try council.child("8")
    let amina = try council.service("amina")
    let raised = try amina.perform(.alert(.raise(child, AlertCouncil.details()))).words
    #expect(raised.contains("Reid Cole (no Team Manager listed) is to acknowledge it"))
    let reid = try council.service("reid")
    let alert = try #require(try reid.alerts().first)
    #expect(alert.owner == "Reid Cole (no Team Manager listed)")
    let lines = try amina.allDuties().filter { $0.duty.key.rule == .alertAcknowledged }
    #expect(lines.map(amina.owner) == ["Reid Cole (no Team Manager listed)"])
    _ = try reid.perform(.alert(.act(child, alert.alert.id, .acknowledge)))
    let journal = try amina.child(child).timeline.map(\.words)
    #expect(
      journal.contains {
        $0.contains("acknowledged by Reid Cole (Service Manager; no Team Manager listed)")
      })
  }

  @Test("Whoever answered for somebody away sees the alert while it is open, and may take the answer back")
  func answeredForSomebodyAway() throws {
    let alert = try council.raise()
    try away("sam")
    let reid = try council.service("reid")
    _ = try reid.perform(.alert(.act(id, alert, .reply("The panel meets", by: "2014-11-14"))))
    #expect(try reid.alerts().map(\.state) == [.toAccept])
    #expect(try reid.alert(id, alert).steps.count == 2)
    let later = try council.service("reid", on: "2014-11-20")
    #expect(try later.alerts().map(\.alert.id) == [alert], "Sam is back, and it is open")
    _ = try reid.perform(.correction(.takeBackLast(id, reason: "The wrong child")))
    #expect(try reid.alerts().map(\.state) == [.toAcknowledge])
    try council.act("reid", .reply("The panel meets again", by: "2014-11-14"))
    try council.act("amina", .accept)
    try council.act("amina", .resolve(outcome: "She starts on Monday"))
    #expect(try council.service("reid").alerts(includeClosed: true) == [])
    #expect(throws: ServiceRefusal.noSuchChild("")) { try council.service("reid").child(id) }
  }

  @Test("A slip in the answer to a challenge can be taken back at once, though the challenge is over")
  func slipInAnAnswer() throws {
    try challenge()
    try away("sam")
    let reid = try council.service("reid")
    let note = try #require(try reid.practice().first).note.id
    _ = try reid.perform(.practice(.answer(id, note, "Visited today")))
    #expect(try reid.lastOwnEntry(about: id)?.contains("Visited today") ?? false)
    _ = try reid.perform(.correction(.takeBackLast(id, reason: "The wrong child")))
    #expect(try reid.practice().map(\.note.id) == [note])
    _ = try reid.perform(.practice(.answer(id, note, "Visited today")))
    #expect(throws: ServiceRefusal.noSuchChild("")) { try council.service("reid").child(id) }
  }

  @Test("A cover that has ended meanwhile lets nobody act for somebody any longer")
  func coverEnded() throws {
    let alert = try council.raise()
    let staff = try council.service("robin").staff
    let sam = try #require(staff.member(login: "sam")).id
    let bryn = try #require(staff.member(login: "bryn")).id
    _ = try council.service("robin").perform(
      .staff(.away(sam, from: "2014-11-03", until: "2014-11-14", covering: bryn)))
    let covering = try council.service("bryn")
    #expect(try covering.alerts().count == 1)
    _ = try council.service("robin").perform(.staff(.back(sam)))
    #expect(throws: ServiceRefusal.noSuchChild("")) {
      try covering.perform(.alert(.act(id, alert, .acknowledge)))
    }
  }
}
