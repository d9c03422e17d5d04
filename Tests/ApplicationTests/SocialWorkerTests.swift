import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TestSupport
import Testing

/// What a social worker sees of their children, and what they may do.
@Suite struct SocialWorkerTests {
  private let council: SmallCouncil
  private let id: ChildID
  private let review: ReviewID

  init() throws {
    council = try SmallCouncil()
    for number in ["1", "2"] { try council.child(number, team: "Team 1") }
    try SocialWorkerTests.hold("1", "Ben Hill", council)
    try SocialWorkerTests.hold("2", "Una Wray", council)
    try SocialWorkerTests.employ("ben", "Ben  hill", "Team 1", council)
    let amina = try council.service("amina")
    id = try amina.find(number: "1")
    review = try #require(try amina.child(id).child.reviews.held.first?.id)
  }

  static func hold(
    _ number: String, _ worker: String, team: String? = "Team 1", _ council: SmallCouncil
  ) throws {
    let row = CaseloadImportRow(
      number: ChildNumber(number), name: nil, iro: nil, socialWorker: worker, team: team,
      origin: council.origin)
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: false)
    _ = try council.service("robin").importCaseload([row], known)
  }

  static func employ(
    _ login: String, _ name: String, _ team: String?, ended: Day? = nil, _ council: SmallCouncil
  ) throws {
    let details = StaffDetails(name: name, login: login, role: .socialWorker, team: team, ended: ended)
    _ = try council.service("robin").importStaff(
      [StaffImportRow(details, council.origin)], isDryRun: false)
  }

  private func ben() throws -> CaseService { try council.service("ben") }

  @Test("They see the children whose social worker they are by name, and no other child")
  func own() throws {
    #expect(try ben().caseload().map(\.child.number.text) == ["1"])
    #expect(throws: ServiceRefusal.noSuchChild("2")) { try ben().find(number: "2") }
    let other = try council.service("amina").find(number: "2")
    #expect(throws: ServiceRefusal.self) { try ben().child(other) }
    let tell = ChangeDetails(kind: "missing", .happened, words: "Away", on: "2014-11-03")
    #expect(throws: ServiceRefusal.self) { try ben().perform(.change(.tell(other, tell))) }
    _ = try council.service("amina").perform(.family(.link(id, other)))
    #expect(try ben().siblings(of: id) == [])
  }

  @Test("Of two of one name nobody can tell whose the children are; in two teams one can")
  func namesakes() throws {
    try SocialWorkerTests.employ("other", "Ben Hill", "Team 2", council)
    #expect(try ben().caseload().count == 1)
    #expect(try council.service("other").caseload() == [])
    try SocialWorkerTests.employ("third", "Ben Hill", "Team 1", council)
    #expect(throws: ServiceRefusal.self) { try ben().caseload() }
  }

  @Test("A child of no known team is nobody's of two of one name, be one in another team or gone")
  func unknownTeam() throws {
    try council.child("3")
    try SocialWorkerTests.hold("3", "Ben Hill", team: nil, council)
    func children(_ login: String) throws -> [String] {
      try council.service(login).caseload().map(\.child.number.text).sorted()
    }
    #expect(try children("ben") == ["1", "3"])
    try SocialWorkerTests.employ("other", "Ben Hill", "Team 2", council)
    #expect(try children("ben") == ["1"] && children("other") == [])
    #expect(throws: ServiceRefusal.noSuchChild("3")) { try ben().find(number: "3") }
    try SocialWorkerTests.employ("other", "Ben Hill", "Team 2", ended: "2014-10-31", council)
    #expect(try children("ben") == ["1"])
    try SocialWorkerTests.employ("other", "Ben Hall", "Team 2", ended: "2014-10-31", council)
    #expect(try children("ben") == ["1", "3"])
  }

  @Test("Neither words said in private nor notes of IROs nor drafts come to them, in no way at all")
  func notes() throws {
    let amina = try council.service("amina")
    for audience in [Audience.iro, .iros] {
      let said = Conversation(
        on: "2014-10-20", way: .alone, reason: "Quince asked", words: "Quince", audience: audience)
      _ = try amina.perform(.voice(.hear(id, [.spoken(said)])))
    }
    let day: Day = "2014-11-03"
    let decision = Decision(
      id: DecisionID("d"), words: "Quince", responsible: "Ben Hill", by: "2014-12-01", childWanted: "Quince",
      whyDifferent: "Quince", wordsToChild: "Quince")
    let notes: [ReviewFileEvent] = [
      .plan(.progressed(Progress(domain: .health, issue: "unwell", words: "Quince"), on: day)),
      .plan(.placementObserved(words: "Quince", on: day)), .plan(.risk(words: "Quince", on: day)),
      .plan(.answered(question: "q", answer: ChecklistAnswer(.no, words: "Quince"), on: day)),
      .preparation(.chosen(ChildsChoices(topics: "Quince"), on: day)),
      .meeting(.tookPart(Attendance(party: .child, route: .none, reason: "Quince"), on: day)),
      .decisions(.made(decision, on: day)), .followUp(.recordWritten("Quince", on: day)),
    ]
    for note in notes { _ = try amina.perform(.review(.note(id, review, [note]))) }
    let challenge = PracticeNoteDetails(kind: .challenge, category: "drift", words: "Quince", review: nil)
    _ = try amina.perform(.practice(.note(id, challenge)))
    let seen = try ben().child(id)
    #expect(!"\(seen.child)".contains("Quince"))
    #expect(!seen.timeline.contains { $0.words.contains("Quince") })
    #expect(seen.child.reviews.file(review)?.decisions.made == [], "not before they are sent")
    #expect(seen.child.practiceNotes == [])
    for words in seen.duties { #expect(words.line.duty.nature != .challenge) }
  }

  @Test("What a child said for their own team they read, and decisions once these are sent")
  func team() throws {
    let amina = try council.service("amina")
    let said = Conversation(on: "2014-10-20", way: .alone, words: "I like Ben.", audience: .team)
    _ = try amina.perform(.voice(.hear(id, [.spoken(said)])))
    let decision = Decision(
      id: DecisionID("d"), words: "Find a school", responsible: "Ben Hill", by: "2014-12-01")
    _ = try amina.perform(.review(.note(id, review, [.decisions(.made(decision, on: "2014-11-03"))])))
    _ = try amina.perform(.review(.note(id, review, [.decisions(.issued(on: "2014-11-03"))])))
    let seen = try ben().child(id).child
    #expect(seen.voice.lastWords?.words == "I like Ben.")
    #expect(seen.reviews.file(review)?.decisions.made.map(\.words) == ["Find a school"])
  }

  @Test("No document, page of a review, alert or practice note is theirs to open")
  func closed() throws {
    #expect(throws: ServiceRefusal.notPermitted(.seeReviewFiles, .socialWorker)) {
      try ben().version(of: id, review, .letter, for: .child)
    }
    #expect(throws: ServiceRefusal.notPermitted(.seeReviewFiles, .socialWorker)) {
      try ben().sheet(of: id, review)
    }
    #expect(throws: ServiceRefusal.notPermitted(.seeAlerts, .socialWorker)) { try ben().alerts() }
  }

  @Test("They tell of a change, see what is decided on it, and take back their own slip")
  func tells() throws {
    let told = ChangeDetails(kind: "exclusion", .happened, words: "For five days", on: "2014-11-03")
    let service = try ben()
    _ = try service.perform(.change(.tell(id, told)))
    let change = try #require(try council.service("amina").child(id).child.changes.all.first)
    #expect(throws: ServiceRefusal.notPermitted(.considerChanges, .socialWorker)) {
      try ben().perform(.change(.consider(id, change.id, .notBroughtForward, reason: "No", before: nil)))
    }
    _ = try council.service("amina").perform(
      .change(.consider(id, change.id, .notBroughtForward, reason: "He is back", before: nil)))
    #expect(try ben().child(id).child.changes.all.first?.consideration?.reason == "He is back")
    _ = try ben().perform(.change(.tell(id, told)))
    _ = try ben().perform(.correction(.takeBackLast(id, reason: "twice")))
    #expect(try ben().child(id).child.changes.all.count == 1)
  }
}
