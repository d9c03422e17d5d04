import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import Testing

/// A challenge is one thing, seen from the ladder and from the practice log: noted once, counted once.
@Suite struct OneDoorTests {
  private let council: AlertCouncil
  private let id: ChildID

  init() throws {
    council = try AlertCouncil()
    id = try council.child()
  }

  private func challenge() throws -> PracticeNoteID {
    let known = try Set(council.service("amina").practice().map(\.note.id))
    let details = PracticeNoteDetails(kind: .challenge, category: "drift", words: "No visit since June")
    _ = try council.service("amina").perform(.practice(.note(id, details)))
    let notes = try council.service("amina").practice().map(\.note.id)
    return try #require(notes.first { !known.contains($0) })
  }

  private func challenges(_ login: String) throws -> [TodayLine] {
    try council.service(login).today().lines.filter { $0.duty.nature == .challenge }
  }

  @Test("It is one line on the manager's board, with the one clock of the ladder's stage, and no alert")
  func oneLine() throws {
    let note = try challenge()
    let lines = try challenges("sam")
    #expect(lines.map(\.duty.key.practiceNote) == [note] && lines.map(\.duty.due) == ["2014-11-10"])
    #expect(try council.service("sam").alerts() == [])
    _ = try council.service("sam").perform(.practice(.answer(id, note, "Next week")))
    #expect(try challenges("sam") == [])
  }

  @Test("It keeps to its stage's days, whatever ladder is adopted afterwards")
  func keepsItsDays() throws {
    _ = try challenge()
    let stage = "one\tStage 1\tteam-manager\tTeam Manager\t2 working days\tformal\tmay-start"
    _ = try council.service("robin").perform(
      .council(.adoptPolicy(AdoptedFile(name: "p", text: ""), settings: ["ladder.stages": stage])))
    #expect(try challenges("sam").map(\.duty.due) == ["2014-11-10"])
  }

  @Test("No alert is raised at the stage of a challenge: it is noted as one")
  func noAlert() throws {
    let refusal = AlertRefusal.isAChallenge(stage: "Informal challenge (Team Manager)")
    for isUrgent in [false, true] {
      #expect(throws: ServiceRefusal.impossible(refusal.words)) {
        try council.raise(AlertCouncil.details(at: "informal", isUrgent: isUrgent))
      }
    }
  }

  @Test(
    "One that becomes an alert is one line, one alert, one note and one of its theme, with all that was said")
  func becomesAnAlert() throws {
    let note = try challenge()
    _ = try council.service("sam").perform(.practice(.answer(id, note, "Next week")))
    let alert = try council.raise(AlertCouncil.details(origin: AlertOrigin(practiceNote: note)))
    #expect(try challenges("sam").map(\.alert?.row.id) == [alert])
    let amina = try council.service("amina")
    #expect(try amina.alerts(includeClosed: true).map(\.alert.id) == [alert])
    #expect(try amina.practice().map(\.state) == [.becameAlert])
    let themes = try amina.practiceThemes(matching: "")
    #expect(themes.kinds.map { $0.count(in: themes.year) } == [1])
    let story = try council.service("sam").alert(id, alert)
    #expect(story.steps.map(\.words).prefix(2).allSatisfy { !$0.contains("raised") })
    #expect(story.steps.count == 3 && story.challenge?.answer?.words == "Next week")
  }

  @Test("Of one entered in error the alert stands, says so, and counts as one raised at once")
  func enteredInError() throws {
    let note = try challenge()
    let alert = try council.raise(AlertCouncil.details(origin: AlertOrigin(practiceNote: note)))
    let before = try figures()
    #expect(before == ["challenges.total": 1, "practice-log.total": 1, "alerts.raised": 1])
    let amina = try council.service("amina")
    let entry = try #require(
      try amina.child(id).timeline.first { line in
        if case .practice(.noted) = line.recorded.entry.event { true } else { false }
      })
    let version = entry.recorded.entry.version
    _ = try amina.perform(.correction(.takeBack(id, version: version, reason: "The wrong words")))
    #expect(try amina.practice() == [])
    #expect(try amina.alerts().map(\.alert.id) == [alert])
    #expect(try challenges("sam").map(\.alert?.row.id) == [alert])
    let story = try amina.alert(id, alert)
    #expect(story.challenge == nil && story.steps.count { $0.isEnteredInError } == 1)
    #expect(story.outOf.contains { $0.contains("entered in error") })
    #expect(try figures() == ["challenges.total": 1, "practice-log.total": 0, "alerts.raised": 1])
  }

  private func figures() throws -> [String: Int] {
    let robin = try council.service("robin")
    let measures = try ["challenges.total", "practice-log.total", "alerts.raised"].map(robin.measure(keyed:))
    let results = try robin.results(of: measures, in: "2014-04-01"..."2015-03-31")
    return Dictionary(uniqueKeysWithValues: results.map { ($0.key, $0.numerator) })
  }

  @Test("Good practice is filed as that, under no category of challenges")
  func goodPractice() throws {
    let details = PracticeNoteDetails(kind: .goodPractice, category: "drift", words: "Well done")
    #expect(throws: ServiceRefusal.self) {
      try council.service("amina").perform(.practice(.note(id, details)))
    }
  }
}
