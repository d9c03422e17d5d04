import Application
import CareCalendar
import Casework
import ReadModels
import Testing

/// Practice notes at the service: who writes them, who answers, and what stands on the list.
@Suite struct PracticeTests {
  private let council: AlertCouncil
  private let id: ChildID

  init() throws {
    council = try AlertCouncil()
    id = try council.child()
  }

  private func note(_ kind: PracticeNoteKind, by login: String = "amina") throws -> String {
    let details = PracticeNoteDetails(
      kind: kind, category: kind == .goodPractice ? "good-practice" : "drift", words: "Words on \(kind.words)"
    )
    return try council.service(login).perform(.practice(.note(id, details))).words
  }

  private func answer(_ login: String, _ words: String = "Visited today") throws -> String {
    let note = try #require(try council.service("amina").practice().first).note.id
    return try council.service(login).perform(.practice(.answer(id, note, words))).words
  }

  @Test("An informal challenge waits for the team's manager, who answers it; the rest waits for nobody")
  func answered() throws {
    #expect(
      try note(.challenge)
        == "Practice note (informal challenge) about Ella Rose 1 recorded; "
        + "Sam Stone is to answer it by Mon 10 Nov 2014."
    )
    #expect(try note(.goodPractice) == "Practice note (good practice) about Ella Rose 1 recorded.")
    let lines = try council.service("sam").practice()
    #expect(lines.map(\.note.kind) == [.challenge, .goodPractice])
    #expect(lines.map(\.standing) == ["to answer by Mon 10 Nov 2014", ""])
    #expect(lines.map(\.owner) == ["Sam Stone", ""] && lines[0].left == 5)
    #expect(try council.service("sam").today().count(.challenges) == 1)
    #expect(try answer("sam") == "Practice note (informal challenge) about Ella Rose 1 answered.")
    #expect(throws: ServiceRefusal.self) { try answer("sam", "Again") }
    #expect(try council.service("amina").practice().contains { $0.standing == "answered on Mon 3 Nov 2014" })
  }

  @Test("IROs and their manager note practice, managers answer, and another team's does not")
  func permissions() throws {
    #expect(throws: ServiceRefusal.notPermitted(.notePractice, .teamManager)) { try note(.impact, by: "sam") }
    _ = try note(.challenge)
    #expect(throws: ServiceRefusal.notPermitted(.answerPractice, .iro)) { try answer("amina") }
    #expect(throws: ServiceRefusal.noSuchChild("")) { try answer("bryn") }
    #expect(throws: ServiceRefusal.self) { try answer("sam", " ") }
  }

  @Test("While the team's manager is away, whoever covers answers")
  func covered() throws {
    _ = try note(.challenge)
    let staff = try council.service("robin").staff
    let (sam, bryn) = (try #require(staff.member(login: "sam")), try #require(staff.member(login: "bryn")))
    _ = try council.service("sam").perform(
      .staff(.away(sam.id, from: "2014-11-03", until: "2014-11-07", covering: bryn.id)))
    #expect(try council.service("bryn").practice().map(\.owner) == ["Bryn Hill for Sam Stone"])
    #expect(try answer("bryn") == "Practice note (informal challenge) about Ella Rose 1 answered.")
  }

  @Test("Who may answer is known beforehand, with the reason why another may not")
  func mayAnswer() throws {
    _ = try note(.challenge)
    _ = try note(.impact)
    let lines = try council.service("sam").practice()
    #expect(try lines.map { try council.service("sam").mayAnswer($0) } == [true, false])
    #expect(try !council.service("amina").mayAnswer(lines[0]))
    func refusal(_ login: String, _ line: Int) throws -> String? {
      try council.service(login).refusal(ofAnswering: lines[line].note.id, about: id)
    }
    #expect(try refusal("sam", 0) == nil)
    #expect(try refusal("amina", 0) == ServiceRefusal.notPermitted(.answerPractice, .iro).words)
    #expect(try refusal("sam", 1) == PracticeNoteRefusal.needsNoAnswer(.impact).words)
    #expect(try refusal("bryn", 0) == PracticeNoteRefusal.noSuchNote.words)
    _ = try answer("sam")
    #expect(try refusal("sam", 0) == PracticeNoteRefusal.answeredAlready(on: "2014-11-03").words)
  }
}
