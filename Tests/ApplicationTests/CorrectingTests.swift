import Application
import CareCalendar
import Casework
import TestSupport
import Testing

/// Entries marked as entered in error, and what follows from it.
@Suite struct CorrectingTests {
  private let council: SmallCouncil
  private let id: ChildID

  init() throws {
    council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    id = try council.service("amina").find(number: "1")
  }

  private func version(_ words: String) throws -> Int {
    let timeline = try council.service("robin").child(id).timeline
    return try #require(timeline.first { $0.words.contains(words) }?.recorded.entry.version)
  }

  private func nextDue() throws -> Day? {
    try council.service("amina").allDuties().first { $0.duty.nature == .review }?.duty.due
  }

  @Test("The duty that an entry met is open again once the entry is marked as entered in error")
  func reopened() throws {
    let amina = try council.service("amina")
    let before = try nextDue()
    _ = try amina.perform(.review(.record(id, .lookedAfter, heldOn: "2014-10-20", participation: .pn1)))
    #expect(try nextDue() != before)
    let version = try version("held: PN1, attended and spoke for themself")
    _ = try amina.perform(.correction(.takeBack(id, version: version, reason: "another child's")))
    #expect(try nextDue() == before)
    #expect(try council.service("robin").boardFindings().isEmpty)
  }

  @Test("An imported entry is corrected by the IRO manager, and not by the child's IRO")
  func imported() throws {
    let version = try version("held: PN1")
    let (amina, robin) = (try council.service("amina"), try council.service("robin"))
    let command = Command.correction(.takeBack(id, version: version, reason: "never held"))
    let refusal = ServiceRefusal.notPermitted(.takeBackAnyEntry, .iro)
    let head = council.store.head()
    #expect(throws: refusal) { try amina.toTakeBack(version, about: id) }
    #expect(throws: refusal) { try amina.perform(command) }
    #expect(council.store.head() == head)
    #expect(try robin.toTakeBack(version, about: id).count == 1)
    _ = try robin.perform(command)
    _ = try amina.refresh()
    #expect(try amina.child(id).reviews.isEmpty)
  }

  @Test("What one IRO recorded another does not take back, though the child is now theirs")
  func othersEntry() throws {
    let amina = try council.service("amina")
    _ = try amina.perform(.voice(.hear(id, [.advocacy(.offered, on: "2014-10-20")])))
    try council.allocate("1", to: "Tom Nowak")
    let version = try version("Advocate")
    #expect(throws: ServiceRefusal.notPermitted(.takeBackAnyEntry, .iro)) {
      try council.service("tom").perform(.correction(.takeBack(id, version: version, reason: "wrong")))
    }
  }

  @Test("All that one command recorded is marked together, and shown before it is")
  func oneAct() throws {
    let amina = try council.service("amina")
    let events: [VoiceEvent] = [
      .advocacy(.hasOne, on: "2014-10-20"), .knowsHowToComplain(true, on: "2014-10-20"),
    ]
    _ = try amina.perform(.voice(.hear(id, events)))
    let version = try version("complain")
    let shown = try amina.toTakeBack(version, about: id).map(\.words)
    #expect(Set(shown) == ["Advocate: has an advocate", "Knows how to complain"])
    _ = try amina.perform(.correction(.takeBack(id, version: version, reason: "another child's")))
    let voice = try amina.child(id).child.voice
    #expect(voice.advocacy == nil && voice.knowsHowToComplain == nil)
    #expect(throws: ServiceRefusal.impossible(CorrectionRefusal.alreadyMarked.words)) {
      try amina.toTakeBack(version, about: id)
    }
  }

  @Test("An entry without which the rest could not be true is not offered for taking back")
  func impossible() throws {
    let robin = try council.service("robin")
    let version = try version("care order")
    #expect(throws: ServiceRefusal.self) { try robin.toTakeBack(version, about: id) }
    #expect(throws: ServiceRefusal.self) {
      try robin.perform(.correction(.takeBack(id, version: version, reason: "wrong day")))
    }
  }
}
