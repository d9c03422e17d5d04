import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// Whom the service gives a version of a review, and for whom.
@Suite struct VersionTests {
  private static let mother = PersonID("mother")

  /// A review that was held, of a child who told their IRO something.
  private func council() throws -> SmallCouncil {
    let council = try SmallCouncil()
    try council.child("1", team: "Team 1", held: ["2014-07-28", "2014-10-20"])
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    let mother = ConnectedPerson(
      id: Self.mother, name: "Dawn Quill", relationship: .mother, isConfidential: true)
    let said = [Audience.iro, .iros, .team, .all].map {
      VoiceEvent.spoken(
        Conversation(on: "2014-10-19", way: .alone, words: "For \($0.rawValue).", audience: $0))
    }
    _ = try service.perform(.family(.gather(id, [.recorded(mother, on: "2014-10-01")])))
    _ = try service.perform(.voice(.hear(id, said)))
    return council
  }

  @Test(
    "The letter repeats to whoever makes it only what they may hear themself",
    arguments: [("amina", 4), ("robin", 3), ("sam", 2)])
  func hears(_ login: String, _ count: Int) throws {
    let service = try council().service(login)
    let id = try service.find(number: "1")
    let letter = try service.version(of: id, try service.review(of: id, named: "2"), .letter, for: .child)
    #expect(letter.said.count == count)
  }

  @Test("A review is found by its number and by its day, and not by any other")
  func named() throws {
    let service = try council().service("amina")
    let id = try service.find(number: "1")
    let second = try service.review(of: id, named: "2")
    #expect(try service.review(of: id, named: "2014-10-20") == second)
    #expect(try service.review(of: id, named: "1") != second)
    for name in ["3", "2014-10-21", "0", "second", ""] {
      #expect(throws: ServiceRefusal.noSuchReview(name)) { try service.review(of: id, named: name) }
    }
  }

  @Test("Recipients are known by numbers that stay")
  func recipients() throws {
    let council = try council()
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    #expect(
      try service.recipients(about: id).map { "\($0.name): \($0.words)" } == [
        "child: the child", "case-file: the case file", "1: Dawn Quill (mother)",
      ])
    let worker = ConnectedPerson(id: PersonID("w"), name: "Ben Hill", relationship: .socialWorker)
    _ = try service.perform(
      .family(.gather(id, [.left(Self.mother, on: "2014-11-01"), .recorded(worker, on: "2014-11-01")])))
    #expect(try service.recipient(named: "2", about: id) == .person(PersonID("w")))
    #expect(throws: ServiceRefusal.noSuchRecipient("1")) { try service.recipient(named: "1", about: id) }
  }

  @Test("A child whom somebody may not see has no versions for them")
  func scope() throws {
    let council = try council()
    let amina = try council.service("amina")
    let id = try amina.find(number: "1")
    let review = try amina.review(of: id, named: "2")
    let tom = try council.service("tom")
    #expect(throws: ServiceRefusal.self) { try tom.version(of: id, review, .notice, for: .caseFile) }
    #expect(throws: ServiceRefusal.self) { try tom.review(of: id, named: "2") }
    #expect(throws: ServiceRefusal.self) { try tom.recipients(about: id) }
  }

  @Test("Business support sends what it may see whole, and is told who sends the rest")
  func sentOnDuty() throws {
    let council = try council()
    let amina = try council.service("amina")
    let id = try amina.find(number: "1")
    let review = try amina.review(of: id, named: "2")
    let worker = ConnectedPerson(id: PersonID("w"), name: "Ben Hill", relationship: .socialWorker)
    _ = try amina.perform(.family(.gather(id, [.recorded(worker, on: "2014-10-01")])))
    try council.owe([.businessSupport], of: id)
    let bo = try council.service("bo")
    #expect(
      try bo.recipients(about: id).map(\.words) == [
        "the child", "the case file", "confidential (mother)", "Ben Hill (social worker)",
      ])
    _ = try bo.version(of: id, review, .notice, for: .person(worker.id))
    let refusal = ServiceRefusal.notForSender(iro: "Amina Okafor")
    #expect(throws: refusal) { try bo.version(of: id, review, .letter, for: .child) }
    #expect(throws: refusal) { try bo.version(of: id, review, .notice, for: .person(Self.mother)) }
    #expect(refusal.words.contains("Amina Okafor has to send it"))
  }

  @Test("Nothing is written to somebody who has died")
  func died() throws {
    let council = try council()
    let service = try council.service("amina")
    let id = try service.find(number: "1")
    let review = try service.review(of: id, named: "2")
    var mother = try #require(try service.child(id).child.family[Self.mother])
    #expect(try service.version(of: id, review, .notice, for: .person(mother.id)).decisions.isEmpty)
    mother.isDeceased = true
    _ = try service.perform(.family(.gather(id, [.recorded(mother, on: "2014-11-02")])))
    #expect(throws: ServiceRefusal.self) {
      try service.version(of: id, review, .notice, for: .person(mother.id))
    }
  }
}
